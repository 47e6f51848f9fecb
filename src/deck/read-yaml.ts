import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { referencesIn } from '#core/schema/values.ts';
import type { DrawResult } from '#drawing/diagrams/model.ts';
import { explain } from './explain.ts';
import type { Located, Problem } from './problem.ts';
import { trapIn, yamlProblem } from './yaml-problems.ts';

/** A file of the deck; a picture has no text. `path` is relative to the project's root. */
export interface DeckFile {
  path: string;
  text: string;
  /** What a diagram's source draws; other files have none. */
  drawn?: DrawResult | undefined;
  /** Of a diagram that a slide holds: the slide, and the number of lines above its first. */
  liftedFrom?: { file: string; above: number } | undefined;
  /** It is there by name only: a link to nothing, or a file that may not be read. */
  lost?: true;
  /** Of `deck.yaml`: all words of the deck are those of an edition, and are checked against the words that they stand for. */
  translated?: true;
  /** Its words that are those of an edition: their lines, and the pair that says them. */
  pairs?: readonly PairPlace[] | undefined;
  /** Of an edition: the lines on which only words stand that it does not have, and their language. */
  left?: { language: string; lines: readonly number[] } | undefined;
  /** Of a font: how its letters are drawn; undefined for a file that is none. */
  outlines?: 'truetype' | 'postscript' | undefined;
  /** Of a picture that could be read, in pixels. */
  size?: { width: number; height: number } | undefined;
}

/** Lines of a file whose words stand in a pair, and where that pair stands. */
export interface PairPlace {
  from: number;
  to: number;
  file: string;
  line: number;
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
    problems.push({ file, line: lineAt(inherited), message: '"__proto__" cannot be a key.', fix: 'Rename it.' });
    return undefined;
  }
  if (trap) {
    const { offset, message, fix = 'Put quotation marks around the text.' } = trap;
    problems.push({ file, line: lineAt(offset), message, fix });
    return undefined;
  }
  const isEmpty = document.contents === null;
  if (isEmpty && !schema.safeParse({}).success && !schema.safeParse([]).success) {
    problems.push({ file, line: firstLine, message: 'This holds nothing.', fix: 'Write it, or take the file out.' });
    return undefined;
  }
  // A file that waits for its first entry is an empty book, or an empty list.
  const data = isEmpty && schema.safeParse([]).success ? [] : plain(document);
  if (data === undefined) {
    problems.push({
      file,
      line: firstLine,
      message: 'This file repeats itself through too many *names.',
      fix: 'Write the values out.',
    });
    return undefined;
  }
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { file, data: result.data, lineOf, references: referencesIn(schema, result.data) };
  for (const issue of result.error.issues) problems.push({ file, ...explain(issue, lineOf, schema, data) });
  return undefined;
}

const parsed = memoizeByText((text) => {
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

/**
 * Reads texts of files, and each file anew only when its text is another: while an author writes, one file of many
 * changes. What is read is shared, so nobody may change it.
 */
export function memoizeByText<T>(read: (text: string) => T): (file: string, text: string) => T {
  const last = new Map<string, { text: string; made: T }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.made;
    const made = read(text);
    last.set(file, { text, made });
    return made;
  };
}
