import { z } from 'zod';

/** What Markdown or HTML would set in a text: outside of slides it would be printed as it stands. */
const markup =
  /\*\S[^*\n]*\*|(?<![\p{L}\d])_\S[^_\n]*_(?![\p{L}\d])|`[^`\n]+`|\]\(\S+\)|<(b|i|u|s|a|p|em|strong|small|su[bp]|span)\b[^<>\n]*>[^<\n]*<\/\1>|<br\b[^<>\n]*>|&(?:#\d+|[a-z]+);/iu;

/** Words for a reader, which an edition in another language has in its own. */
export const text = z
  .string()
  .regex(/\S/, 'it is empty')
  .refine((words) => !markup.test(words), 'it holds signs of Markdown or HTML, which are printed here')
  .meta({ words: true });

/** Words that stay as they are in each language. */
export const fixedText = text.meta({ words: false });

/** A text of so many letters at most. */
export const shortText = (letters: number) => text.max(letters, `it has at most ${letters} letters`);

/** The name of a step, which shares a row of the stage with its section's. */
export const stepTitle = shortText(48);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens')
  .max(60, 'an id has at most 60 letters')
  .refine((name) => !(name in {}), 'this name is taken by the program itself');

/** A calendar date, or a month where the day is not known. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date is written YYYY-MM-DD, or YYYY-MM where the day is not known',
    abort: true,
  })
  .refine(
    (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text),
    'there is no such day',
  );

const dayAlone = (error: string) => date.refine((text) => text.length === 10, { error, abort: true });

/** A day, where a drawing has a place for each. */
export const day = dayAlone('a drawing of days needs the day, written YYYY-MM-DD');

/** A day whose end is waited for. */
export const wholeDay = dayAlone('it needs the day, written YYYY-MM-DD');

/** A language as browsers know it, so that words are read aloud, hyphenated and dated in it. */
export const language = z.string().refine(isLanguage, 'this is no language code, such as en, en-GB or zh-Hans');

/** The language of a deck, whose pages are laid out from the left; a term may be given in any. */
export const readFromLeft = language.refine(
  (code) => !/^(ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b|-(Adlm|Arab|Hebr|Nkoo|Syrc|Thaa)\b/i.test(code),
  'it is read from the right, and the pages are laid out from the left',
);

/** A teacher's minutes, as a plan can show them. */
export const halfMinutes = z.number().positive().multipleOf(0.5, 'it must be whole minutes or halves');

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(code: string): boolean {
  try {
    return languages.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** A page that anyone may open. */
export const address = z.url({ protocol: /^https?$/, error: 'an address starts with https:// or http://' });

/** By a claim's id: why the words here leave out a hedge of it. Only ids, since it adds no claim to what is cited. */
export const unhedged = z.record(id, fixedText).default({});

/** An id that names something else in the deck, such as a `claim`. Whoever reads the data need not look where such ids stand. */
export const refer = (what: string) => id.meta({ names: what, description: `Names something by its id: ${what}.` });

/** One id found in data: what it names, and where it stands. */
export interface Reference {
  what: string;
  id: string;
  path: PropertyKey[];
}

/** Every id in valid data that its schema says to name something, in the order of the schema. */
export const referencesIn = (schema: z.core.$ZodType, data: unknown): Reference[] =>
  [...stringsIn(schema, data)].flatMap(({ schema, value, path }) => {
    const what = z.globalRegistry.get(schema)?.names;
    return typeof what === 'string' ? [{ what, id: value, path }] : [];
  });

/** Where valid data has words that a reader sees, in the order of the data: a string is one if its schema says so, or asks nothing of it but a length. */
export const wordsIn = (schema: z.core.$ZodType, data: unknown): { words: string; path: PropertyKey[] }[] =>
  [...stringsIn(schema, data)].flatMap(({ schema, value, path }) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const isFree =
      def.type === 'string' &&
      !('format' in def) &&
      (def.checks ?? []).every(({ _zod: { def } }) => /_length$/.test(def.check));
    return (z.globalRegistry.get(schema)?.words ?? isFree) ? [{ words: value, path }] : [];
  });

/** A string in data with the schema that it keeps, and where it stands. */
interface Kept {
  schema: z.core.$ZodType;
  value: string;
  path: PropertyKey[];
}

/** Every string in valid data. */
function* stringsIn(schema: z.core.$ZodType, data: unknown, path: PropertyKey[] = []): Generator<Kept> {
  if (data === undefined || data === null) return;
  // By its definition: asking what class a schema is of takes most of the time.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      yield* stringsIn(def.innerType, data, path);
      return;
    case 'union': {
      const fits = def.options.find((option) => z.safeParse(option, data).success);
      if (fits) yield* stringsIn(fits, data, path);
      return;
    }
    case 'array':
      for (const [index, value] of (data as unknown[]).entries())
        yield* stringsIn(def.element, value, [...path, index]);
      return;
    case 'tuple':
      for (const [index, value] of (data as unknown[]).entries()) {
        const item = def.items[index];
        if (item) yield* stringsIn(item, value, [...path, index]);
      }
      return;
    case 'object':
      for (const [key, value] of Object.entries(data)) {
        const child = def.shape[key];
        if (child) yield* stringsIn(child, value, [...path, key]);
      }
      return;
    case 'record':
      for (const [key, value] of Object.entries(data)) {
        yield* stringsIn(def.keyType, key, [...path, key]);
        yield* stringsIn(def.valueType, value, [...path, key]);
      }
      return;
  }
  if (typeof data === 'string') yield { schema, value: data, path };
}

/** Words with the claims they rest on. Their numbers stand in those claims, or the build stops. */
export const cited = z.strictObject({
  says: text,
  claims: z.array(refer('claim')).min(1, 'what is said rests on at least one claim'),
});
export type Cited = z.output<typeof cited>;

/**
 * What later events make of a prediction; `part` is one of which less came about than was said, `mixed` one that some events
 * bear out and others speak against, `open` one that nothing could show to be right or wrong.
 */
export const verdict = z.enum(['held', 'part', 'mixed', 'missed', 'open']);
export type Verdict = z.output<typeof verdict>;
