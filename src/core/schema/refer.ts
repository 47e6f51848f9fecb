import { z } from 'zod';
import { id } from './values.ts';

/** An id that names something else in the deck, such as a `claim`. Whoever reads the data need not look where such ids stand. */
export const refer = (what: string) => id.meta({ names: what, description: `Names something by its id: ${what}.` });

/** One id found in data: what it names, and where it stands. */
export interface Reference {
  what: string;
  id: string;
  path: PropertyKey[];
}

/** Every id in valid data that its schema says to name something, in the order of the schema. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: PropertyKey[] = []): Reference[] {
  if (data === undefined || data === null) return [];
  // By its definition: asking what class a schema is of takes most of the time.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const below = (child: z.core.$ZodType | undefined, key: PropertyKey, value: unknown) =>
    child ? referencesIn(child, value, [...path, key]) : [];
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return referencesIn(def.innerType, data, path);
    case 'union': {
      const fits = def.options.find((option) => z.safeParse(option, data).success);
      return fits ? referencesIn(fits, data, path) : [];
    }
    case 'array':
      return (data as unknown[]).flatMap((value, index) => below(def.element, index, value));
    case 'tuple':
      return (data as unknown[]).flatMap((value, index) => below(def.items[index], index, value));
    case 'object':
      return Object.entries(data).flatMap(([key, value]) => below(def.shape[key], key, value));
    case 'record':
      return Object.entries(data).flatMap(([key, value]) => [
        ...below(def.keyType, key, key),
        ...below(def.valueType, key, value),
      ]);
  }
  const what = z.globalRegistry.get(schema)?.names;
  return typeof what === 'string' && typeof data === 'string' ? [{ what, id: data, path }] : [];
}
