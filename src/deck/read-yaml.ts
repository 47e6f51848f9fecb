import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** A text file of the deck. `path` is relative to the project's root. */
export interface DeckFile {
  path: string;
  text: string;
}

/** Validated data, and a way to find the line on which any part of it stands. */
export interface Located<T> {
  file: string;
  data: T;
  /** 1-based line of the value at `path` (keys and indexes from the top), or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      problems.push({
        file,
        line: lineAt(error.pos[0]),
        wrong: `This is not valid YAML: ${sentence(error.message)}`,
        mend: 'Check the indentation, and put quotation marks around text that holds a colon.',
      });
    }
    return undefined;
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { file, data: result.data, lineOf };
  for (const issue of result.error.issues) problems.push({ file, ...explain(issue, lineOf) });
  return undefined;
}

/** Turns one schema issue into a problem in an author's words. */
function explain(issue: z.core.$ZodIssue, lineOf: Located<unknown>['lineOf']): Omit<Problem, 'file'> {
  const name = issue.path.map(String).join('.') || 'the file';
  const line = lineOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        line: lineOf([...issue.path, issue.keys[0] ?? '']),
        wrong: `Unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}${issue.path.length ? ` in ${name}` : ''}.`,
        mend: 'Remove it, or correct its spelling.',
      };
    case 'invalid_type':
      return issue.input === undefined
        ? { line, wrong: `"${name}" is missing.`, known: `It must be ${article(issue.expected)}.`, mend: 'Add it.' }
        : { line, wrong: `"${name}" must be ${article(issue.expected)}.`, mend: 'Correct the value.' };
    case 'invalid_value':
      return {
        line,
        wrong: `"${name}" has a value that is not known.`,
        known: `Known values: ${issue.values.map(String).join(', ')}.`,
        mend: 'Use one of them.',
      };
    default:
      return { line, wrong: `"${name}": ${sentence(issue.message)}`, mend: 'Correct the value.' };
  }
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.?$/, '.');
