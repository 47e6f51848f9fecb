import { z } from 'zod';
import { type Finding, type LineFinding, type Located, listKnown, sentence } from './problem.ts';

/** Turns one schema issue into a problem in an author's words. */
export function explain(
  issue: z.core.$ZodIssue,
  lineOf: Located<unknown>['lineOf'],
  schema: z.ZodType,
  data: unknown,
): LineFinding {
  const name = nameOf(issue.path);
  const line = lineOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        line: lineOf([...issue.path, issue.keys[0] ?? '']),
        message: `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}${issue.path.length ? ` in ${name}` : ''}.`,
        context: listKnown('keys', keysAt(schema, issue.path, data), issue.keys[0]),
        fix: isCutOff(data, issue.path, issue.keys[0])
          ? 'In { } a comma ends a text: put quotation marks around the whole of one that holds a comma.'
          : 'Correct its spelling, or remove it.',
      };
    case 'invalid_type':
      return { line, ...wrongType(issue, name, schemaAt(schema, issue.path, data)) };
    case 'invalid_value':
      return {
        line,
        message: sentence(`${name} ${issue.input === undefined ? 'is missing' : 'has a value that is not known'}`),
        context: `Known values: ${issue.values.map(String).join(', ')}.`,
        fix: issue.input === undefined ? 'Add it, with one of them.' : 'Use one of them.',
      };
    case 'invalid_key':
      return {
        line,
        message: `"${String(issue.path.at(-1))}" cannot be a key here: ${issue.issues[0]?.message ?? issue.message}.`,
        fix: 'Rename it.',
      };
    case 'too_small':
    case 'too_big':
      // A message of the schema's own says more.
      if (issue.message.startsWith('Too ')) return { line, ...wrongSize(issue, name) };
  }
  return { line, message: `${capital(name)}: ${sentence(issue.message)}`, fix: 'Correct the value.' };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a path leads to, as an author counts: `"colour" in entry 2 of sides`. The line tells the rest. */
function nameOf(path: readonly PropertyKey[]): string {
  const [last, before, above] = path.toReversed();
  const entry = (index: number, list: PropertyKey | undefined) =>
    `entry ${index + 1} of ${list === undefined ? 'the list' : String(list)}`;
  if (last === undefined) return 'the file';
  if (typeof last === 'number') return entry(last, before);
  if (before === undefined) return `"${String(last)}"`;
  return `"${String(last)}" ${typeof before === 'number' ? `in ${entry(before, above)}` : `of ${String(before)}`}`;
}

function wrongType(
  { path, input, expected }: z.core.$ZodIssueInvalidType,
  name: string,
  schema: z.core.$ZodType | undefined,
): Finding {
  const entries = schema instanceof z.ZodTuple ? schema.def.items.length : undefined;
  const type = entries === undefined ? (typeNames[expected] ?? expected) : `a list of ${entries}`;
  if (path.length === 0 && Array.isArray(input))
    return {
      message: `This file is a list, and must be ${type}.`,
      context:
        'Each thing in it begins with its id and a colon, without a hyphen, and its fields stand below, further in.',
      fix: 'Write it so.',
    };
  if (input === null)
    return { message: sentence(`${name} is empty`), fix: 'Write what belongs there, or take the key out.' };
  if (input === undefined)
    return { message: sentence(`${name} is missing`), context: `It must be ${type}${meant(schema)}`, fix: 'Add it.' };
  if (typeof input === 'string' && schema instanceof z.ZodObject)
    return { message: sentence(`${name} must be ${type}`), fix: `Write ${formOf(schema)}.` };
  return {
    message: sentence(`${name} must be ${type}`),
    fix: expected === 'string' ? 'Put it in quotation marks.' : 'Correct the value.',
  };
}

/** The keys that something needs, as an author writes them: `{ id: …, text: … }`. */
const formOf = ({ shape }: z.ZodObject): string =>
  `{ ${Object.entries(shape)
    .filter(([, schema]) => !z.safeParse(schema, undefined).success)
    .map(([key]) => `${key}: …`)
    .join(', ')} }`;

/** What belongs there, where its schema says so. */
function meant(schema: z.core.$ZodType | undefined): string {
  const said = schema instanceof z.ZodType ? schema.description : undefined;
  return said ? `: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : '.';
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, name: string): Finding {
  if (issue.origin !== 'array')
    return { message: sentence(`${name} is ${outOfRange(issue)}`), fix: 'Correct the value.' };
  const isFew = issue.code === 'too_small';
  return {
    message: sentence(`${name} has too ${isFew ? 'few' : 'many'} entries`),
    context: `It takes at ${isFew ? `least ${issue.minimum}` : `most ${issue.maximum}`}.`,
    fix: isFew ? 'Add what is missing.' : 'Take some out.',
  };
}

/** Whether an unknown key is the rest of a text that a comma cut in two: words, and no value. */
function isCutOff(data: unknown, path: readonly PropertyKey[], key = ''): boolean {
  const parent = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | null)?.[part], data);
  return key.includes(' ') && (parent as Record<string, unknown> | null)?.[key] === null;
}

/** `too small: it must be more than 0`. */
function outOfRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.code === 'too_small')
    return `too small: it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  return `too large: it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
}

/** Types in an author's words. */
const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys, each with a colon and a value',
  record: 'keys, each with a colon and a value',
};

/** What the schema says of one part of the data. Where there are several kinds of it, `data` tells which this is. */
function schemaAt(
  schema: z.core.$ZodType | undefined,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType | undefined {
  const [first, ...rest] = path;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema.def;
    const ofKind = (option: z.core.$ZodType) =>
      option instanceof z.ZodObject && z.safeParse(option.shape[discriminator], Object(data)[discriminator]).success;
    return schemaAt(options.find(ofKind), path, data);
  }
  if (first === undefined) return schema;
  const below = (child: z.core.$ZodType | undefined) => schemaAt(child, rest, Object(data)[first]);
  if (schema instanceof z.ZodObject) return below(schema.shape[String(first)]);
  if (schema instanceof z.ZodRecord) return below(schema.valueType);
  if (schema instanceof z.ZodArray) return below(schema.element);
  if (schema instanceof z.ZodTuple) return below(schema.def.items[Number(first)]);
  return undefined;
}

/** The keys that something may have. */
function keysAt(...at: Parameters<typeof schemaAt>): string[] {
  const schema = schemaAt(...at);
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}
