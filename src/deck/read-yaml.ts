import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Drawn } from '../diagrams/model.ts';
import { readLast } from './last.ts';
import { listKnown, type Problem, sentence } from './problem.ts';
import { type Reference, referencesIn } from './schema/refer.ts';
import { yamlProblem } from './yaml-errors.ts';
import { trapIn } from './yaml-traps.ts';

/** A file of the deck; a picture has no text. `path` is relative to the project's root. */
export interface DeckFile {
  path: string;
  text: string;
  /** What a diagram's source draws; other files have none. */
  drawn?: Drawn | undefined;
  /** It is there by name only: a link to nothing, or a file that may not be read. */
  lost?: true;
  /** Of a picture that could be read, in pixels. */
  size?: { width: number; height: number } | undefined;
}

/** Validated data, and a way to find the line on which any part of it stands. */
export interface Located<T> {
  file: string;
  data: T;
  /** 1-based line of the key or list item at `path` (keys and indexes from the top), or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Everything that it names, as its schema says. */
  references: readonly Reference[];
}

/**
 * Parses YAML and validates it against a schema.
 * `firstLine` is the line on which the text starts in its file: 1 for a file, 2 for front matter.
 * Returns the data, or `undefined` after adding every mistake found to `problems`.
 */
export function readYaml<T extends z.ZodType>(
  { path: file, text }: DeckFile,
  schema: T,
  problems: Problem[],
  firstLine = 1,
): Located<z.output<T>> | undefined {
  const { document, lines, inherited, trap } = parsed(file, text);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // Only the first: the errors after it mostly follow from it.
  const [error] = document.errors;
  if (error) {
    const { index, ...problem } = yamlProblem(text, error);
    problems.push({ file, line: index + firstLine, ...problem });
    return undefined;
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path[length - 1]))
        : undefined;
      const node = pair?.key ?? document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  if (inherited !== undefined) {
    problems.push({ file, line: lineAt(inherited), wrong: '"__proto__" cannot be a key.', mend: 'Rename it.' });
    return undefined;
  }
  if (trap) {
    const { offset, wrong, mend = 'Put quotation marks around the text.' } = trap;
    problems.push({ file, line: lineAt(offset), wrong, mend });
    return undefined;
  }
  if (document.contents === null) {
    problems.push({ file, line: firstLine, wrong: 'This holds nothing.', mend: 'Write it, or take the file out.' });
    return undefined;
  }
  const data = plain(document);
  if (data === undefined) {
    problems.push({
      file,
      line: firstLine,
      wrong: 'This YAML repeats itself through too many *names.',
      mend: 'Write the values out.',
    });
    return undefined;
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { file, data: result.data, lineOf, references: referencesIn(schema, result.data) };
  for (const issue of result.error.issues) problems.push({ file, ...explain(issue, lineOf, schema, data) });
  return undefined;
}

const parsed = readLast((text) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { document, lines, inherited: namesInherited(document), trap: trapIn(document) };
});

/** Where a key stands that would name what every object inherits, and so would be lost. */
function namesInherited(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return undefined;
      at = key.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

/** The document as plain values; `undefined` where its aliases would grow without end. */
function plain(document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return undefined;
  }
}

/** Whether an unknown key is the rest of a text that a comma cut in two: words, and no value. */
function isCutOff(data: unknown, path: readonly PropertyKey[], key = ''): boolean {
  const parent = path.reduce<unknown>((at, part) => (at as Record<PropertyKey, unknown> | null)?.[part], data);
  return key.includes(' ') && (parent as Record<string, unknown> | null)?.[key] === null;
}

/** Turns one schema issue into a problem in an author's words. */
function explain(
  issue: z.core.$ZodIssue,
  lineOf: Located<unknown>['lineOf'],
  schema: z.ZodType,
  data: unknown,
): Omit<Problem, 'file'> {
  const name = issue.path.map(String).join('.') || 'the file';
  const line = lineOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        line: lineOf([...issue.path, issue.keys[0] ?? '']),
        wrong: `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}${issue.path.length ? ` in ${name}` : ''}.`,
        known: listKnown('keys', keysAt(schema, issue.path, data), issue.keys[0]),
        mend: isCutOff(data, issue.path, issue.keys[0])
          ? 'In { } a comma ends a text: put quotation marks around the whole of one that holds a comma.'
          : 'Correct its spelling, or remove it.',
      };
    case 'invalid_type':
      if (issue.path.length === 0 && Array.isArray(issue.input))
        return {
          line,
          wrong: `This file is a list, and must be ${typeNames[issue.expected] ?? issue.expected}.`,
          known:
            'Each thing in it begins with its id and a colon, without a hyphen, and its fields stand below, further in.',
          mend: 'Write it so.',
        };
      if (issue.input === null)
        return { line, wrong: `"${name}" is empty.`, mend: 'Write what belongs there, or take the key out.' };
      return issue.input === undefined
        ? {
            line,
            wrong: `"${name}" is missing.`,
            known: `It must be ${typeNames[issue.expected] ?? issue.expected}.`,
            mend: 'Add it.',
          }
        : {
            line,
            wrong: `"${name}" must be ${typeNames[issue.expected] ?? issue.expected}.`,
            mend: issue.expected === 'string' ? 'Put it in quotation marks.' : 'Correct the value.',
          };
    case 'invalid_value':
      return {
        line,
        wrong: issue.input === undefined ? `"${name}" is missing.` : `"${name}" has a value that is not known.`,
        known: `Known values: ${issue.values.map(String).join(', ')}.`,
        mend: issue.input === undefined ? 'Add it, with one of them.' : 'Use one of them.',
      };
    case 'invalid_key':
      return {
        line,
        wrong: `"${name}" cannot be a key here: ${issue.issues[0]?.message ?? issue.message}.`,
        mend: 'Rename it.',
      };
    case 'too_small':
    case 'too_big':
      // A message of the schema's own says more.
      if (!issue.message.startsWith('Too ')) break;
      if (issue.origin !== 'array')
        return { line, wrong: `"${name}" is ${outOfRange(issue)}.`, mend: 'Correct the value.' };
      return {
        line,
        wrong: `"${name}" has too ${issue.code === 'too_small' ? 'few' : 'many'} entries.`,
        known: `It takes at ${issue.code === 'too_small' ? `least ${issue.minimum}` : `most ${issue.maximum}`}.`,
        mend: issue.code === 'too_small' ? 'Add what is missing.' : 'Take some out.',
      };
  }
  return { line, wrong: `"${name}": ${sentence(issue.message)}`, mend: 'Correct the value.' };
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
  object: 'a set of keys',
  record: 'a set of keys',
};

/** The keys that an object of the schema may have. Where there are several kinds of it, `data` tells which this is. */
function keysAt(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[], data: unknown): string[] {
  const [first, ...rest] = path;
  const below = (child: z.core.$ZodType | undefined) =>
    keysAt(child, rest, first === undefined ? data : Object(data)[first]);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path, data);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = schema.def;
    const ofKind = (option: z.core.$ZodType) =>
      option instanceof z.ZodObject && z.safeParse(option.shape[discriminator], Object(data)[discriminator]).success;
    return keysAt(options.find(ofKind), path, data);
  }
  if (schema instanceof z.ZodObject)
    return first === undefined ? Object.keys(schema.shape) : below(schema.shape[String(first)]);
  if (schema instanceof z.ZodRecord) {
    const { keyType } = schema;
    return first === undefined && keyType instanceof z.ZodEnum ? keyType.options.map(String) : below(schema.valueType);
  }
  if (schema instanceof z.ZodArray) return below(schema.element);
  if (schema instanceof z.ZodTuple) return below(schema.def.items[Number(first)]);
  return [];
}
