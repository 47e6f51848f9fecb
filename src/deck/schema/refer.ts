import { z } from 'zod';
import { id } from './values.ts';

/** An id that names something else in the deck, such as a `claim`. Whoever reads the data need not look where such ids stand. */
export const refer = (what: string) => id.meta({ names: what });

/** One id found in data: what it names, and where it stands. */
export interface Reference {
  what: string;
  id: string;
  path: PropertyKey[];
}

/** Every id in valid data that its schema says to name something, in the order of the schema. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: PropertyKey[] = []): Reference[] {
  if (data === undefined || data === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return referencesIn(schema.unwrap(), data, path);
  if (schema instanceof z.ZodUnion) {
    const fits = schema.options.find((option) => z.safeParse(option, data).success);
    return fits ? referencesIn(fits, data, path) : [];
  }
  const below = (child: z.core.$ZodType | undefined, key: PropertyKey, value: unknown) =>
    child ? referencesIn(child, value, [...path, key]) : [];
  if (Array.isArray(data))
    return data.flatMap((value: unknown, index) => {
      if (schema instanceof z.ZodArray) return below(schema.element, index, value);
      return schema instanceof z.ZodTuple ? below(schema.def.items[index], index, value) : [];
    });
  if (schema instanceof z.ZodObject)
    return Object.entries(data).flatMap(([key, value]) => below(schema.shape[key], key, value));
  if (schema instanceof z.ZodRecord)
    return Object.entries(data).flatMap(([key, value]) => [
      ...below(schema.keyType, key, key),
      ...below(schema.valueType, key, value),
    ]);
  const what = schema instanceof z.ZodType ? schema.meta()?.names : undefined;
  return typeof what === 'string' && typeof data === 'string' ? [{ what, id: data, path }] : [];
}
