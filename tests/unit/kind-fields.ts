import { z } from 'zod';
import { common } from '#drawing/figures/kind.ts';

/** What an author writes for a kind of figure, beside what every figure has: `halves: 2 × { side, says, claims }`. */
export function fieldsOf({ shape }: z.ZodObject): string {
  const own = Object.entries(shape).filter(([key]) => key !== 'kind' && !(key in common));
  return fields(own as [string, z.ZodType][]);
}

const fields = (entries: [string, z.ZodType][]): string =>
  entries.map(([key, schema]) => field(key, schema)).join(', ');

function field(key: string, schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return field(`${key}?`, schema.unwrap() as z.ZodType);
  const inside = within(schema);
  return inside ? `${key}: ${inside}` : key;
}

/** What a field holds; nothing where it is a text, a number or an id. */
function within(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return within(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodEnum) return schema.options.join(' or ');
  if (schema instanceof z.ZodObject) return `{ ${fields(Object.entries(schema.shape))} }`;
  if (schema instanceof z.ZodRecord) return `{ id: ${within(schema.valueType as z.ZodType) || 'text'} }`;
  if (schema instanceof z.ZodUnion) return within(schema.options.at(-1) as z.ZodType);
  if (schema instanceof z.ZodTuple) return several(`${schema.def.items.length}`, schema.def.items[0] as z.ZodType);
  if (!(schema instanceof z.ZodArray)) return '';
  const inside = within(schema.element as z.ZodType);
  if (!inside) return '';
  return several(countOf(schema), schema.element as z.ZodType);
}

type Limits = { minimum?: number; maximum?: number; length?: number };

/** How many entries a list may have: `2`, `2 to 4`, `2 or more`; nothing where that is open. */
function countOf({ def: { checks = [] } }: z.ZodArray): string {
  const limits = checks.map(({ _zod }) => _zod.def as z.core.$ZodCheckDef & Limits);
  const min = limits.find(({ minimum }) => minimum !== undefined)?.minimum ?? 0;
  const max = limits.find(({ maximum }) => maximum !== undefined)?.maximum;
  const exact = limits.find(({ length }) => length !== undefined)?.length;
  if (exact !== undefined) return `${exact}`;
  if (max !== undefined) return `${Math.max(min, 1)} to ${max}`;
  return min > 1 ? `${min} or more` : '';
}

const several = (count: string, element: z.ZodType): string =>
  `${count ? `${count} × ` : ''}${count ? within(element) || 'text' : `[ ${within(element)} ]`}`;
