/** A piece of a figure's data with the words that are its own. */
export interface Part {
  /** From the top of the data. */
  path: readonly (string | number)[];
  words: readonly string[];
  /** Quantities that are drawn. */
  numbers: readonly number[];
  /** Days that are drawn, `YYYY-MM-DD` or shorter. */
  dates: readonly string[];
  /** Undefined where a part has no `claims` at all: a heading, a title. */
  claims?: readonly string[];
}

/** Keys whose words are for checks, not for a reader, and a table of numbers that is the source itself. */
const hiddenKeys = ['claims', 'unhedged', 'table'];
const isDate = (text: string) => /^\d{4}-\d{2}(-\d{2})?$/.test(text);
/** Names of sides, steps and the like: small letters and hyphens, as ids are written. */
const isId = (text: string) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);

/**
 * Every part of a figure's data. A part is what has `claims`, with all words, numbers and days below it that are not
 * another part's; what stands outside all of them is the first part, which has no claims.
 */
export function partsOf(data: unknown): Part[] {
  const parts: Part[] = [];
  collect(data, [], open([], undefined, parts), parts);
  return parts;
}

type Open = { path: Part['path']; words: string[]; numbers: number[]; dates: string[]; claims?: readonly string[] };

function open(path: Part['path'], claims: readonly string[] | undefined, parts: Part[]): Open {
  const part: Open = { path, words: [], numbers: [], dates: [], ...(claims && { claims }) };
  parts.push(part);
  return part;
}

function collect(value: unknown, path: Part['path'], part: Open, parts: Part[]): void {
  if (typeof value === 'number') part.numbers.push(value);
  else if (typeof value === 'string') {
    if (isDate(value)) part.dates.push(value);
    else if (!isId(value)) part.words.push(value);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], part, parts);
  } else if (value !== null && typeof value === 'object') {
    const claims = 'claims' in value && Array.isArray(value.claims) ? value.claims.map(String) : undefined;
    const own = claims ? open(path, claims, parts) : part;
    for (const [key, inner] of Object.entries(value))
      if (!hiddenKeys.includes(key)) collect(inner, [...path, key], own, parts);
  }
}

/** Every value that stands under a key of this name, such as `side`, with its place. */
export function valuesOf(
  data: unknown,
  name: string,
  path: Part['path'] = [],
): { value: string; path: PropertyKey[] }[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    return key === name && typeof value === 'string' ? [{ value, path: at }] : valuesOf(value, name, at);
  });
}
