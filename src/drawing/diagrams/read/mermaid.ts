import DOMPurify from 'dompurify';
import { shapesDrawn } from '../grammar.ts';
import { DrawingError, type DrawingProblem, problemIn } from '../problem.ts';
import { drawable } from './drawable.ts';
import { type Look, looksRemark, withoutLooks } from './looks.ts';
import { refusedIn } from './refused.ts';
import type { Store } from './store.ts';
import { type Raw, type RawBlock, readStore } from './stores.ts';

/** Mermaid's grammar, and nothing else of mermaid. */
interface Mermaid {
  initialize(config: object): void;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ type: string; db: Store }> };
}

let opened: Promise<Mermaid> | undefined;

async function open(): Promise<Mermaid> {
  // Without a window DOMPurify lacks what mermaid calls. Nothing is lost: our own painter escapes every label.
  Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => undefined });
  const { default: mermaid } = (await import('mermaid')) as unknown as { default: Mermaid };
  mermaid.initialize({ startOnLoad: false, htmlLabels: false, securityLevel: 'strict' });
  return mermaid;
}

let last: Promise<unknown> = Promise.resolve();

/** A source as it is drawn. */
interface Read {
  readonly raw: Raw;
  /** The source without what is not drawn; its lines keep their numbers. */
  readonly text: string;
  /** What the source calls itself. */
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Remarks for the author on what was left out or is drawn otherwise. */
  readonly remarks: readonly DrawingProblem[];
}

/**
 * What mermaid understands of a source, or why it cannot be drawn; `sides` are those of the deck, where they are known. One at
 * a time: all diagrams of a type share a store.
 */
export function readMermaid(source: string, sides?: readonly string[]): Promise<Read | DrawingProblem[]> {
  const reading = last.then(() => readNow(source, sides));
  last = reading;
  return reading;
}

/** What one source of mermaid says, as `read` takes it from mermaid's store, or why it cannot be read. */
export function parseMermaid<T>(
  source: string,
  read: (parsed: { type: string; db: object }, title: string | undefined) => T,
): Promise<T | DrawingProblem[]> {
  const { text, title } = withoutLooks(source, undefined);
  const reading = last.then(async () => {
    opened ??= open();
    const { mermaidAPI } = await opened;
    try {
      return read(await mermaidAPI.getDiagramFromText(text), title);
    } catch (error) {
      return [grammarProblem(text, error as GrammarError)];
    }
  });
  last = reading;
  return reading;
}

async function readNow(source: string, sides: readonly string[] | undefined): Promise<Read | DrawingProblem[]> {
  const { text, title, description, looks, remarks } = withoutLooks(source, sides);
  const refused = refusedIn(text);
  if (refused.length > 0) return refused;
  opened ??= open();
  const mermaid = await opened;
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const worded = withPlainLabels(readStore(type, db), text);
    const drawn = drawable(worded.raw, text);
    const all = [...looksRemark([...looks, ...worded.looks]), ...remarks, ...drawn.remarks];
    return { raw: drawn.raw, text, title, description, remarks: all };
  } catch (error) {
    return [error instanceof DrawingError ? problemIn(text, error) : grammarProblem(text, error as GrammarError)];
  }
}

interface GrammarError extends Error {
  hash?: { loc?: { first_line: number }; line?: number };
}

/** Slips of the hand by which a line cannot be read, and what mends each. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/[[({]+[^"\])}]*[()[\]{}:;#/]/, 'Put the words of a box into quotation marks: box["Its words"].'],
  [/\[[^\]]*$|\([^)]*$|\{[^}]*$/, 'Close the bracket that is opened.'],
  [/^[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/, 'Close the quotation marks that are opened.'],
  [/(?:^|\s)end\b(?=\s*\S)/, 'Call the box otherwise: "end" is a word of mermaid’s own.'],
];

function grammarProblem(text: string, { message, hash }: GrammarError): DrawingProblem {
  // a wrong word has its place, a wrong sign only its line, counted from nought
  const at = hash?.loc?.first_line ?? (hash?.line === undefined ? 1 : hash.line + 1);
  const lines = text.split('\n').map((each) => each.trim());
  const [, shape] = /^No such shape: ([^\s.]+)/.exec(message) ?? [];
  if (shape)
    return {
      line: lines.findIndex((each) => each.includes(shape)) + 1,
      message: `Unknown outline "${shape}".`,
      context: `Known outlines: ${shapesDrawn}.`,
      fix: 'Use one of them.',
    };
  const [, stranger] = /only one root.*\("(.*)"\)/.exec(message) ?? [];
  if (stranger)
    return {
      line: lines.lastIndexOf(stranger) + 1 || 1,
      message: `"${stranger}" belongs to nothing.`,
      context: 'A mindmap is about one thing: its first line, in which all others stand further in.',
      fix: 'Indent it by more spaces than what it belongs to.',
    };
  // the end that a part lacks is missed where the source ends
  const open: { line: number; word: string }[] = [];
  for (const [index, each] of lines.entries()) {
    const [word] = /^(?:subgraph|block(?=:)|alt|opt|loop|par|critical|break)\b/.exec(each) ?? [];
    if (word) open.push({ line: index + 1, word });
    else if (each === 'end') open.pop();
  }
  const [unended] = open;
  if (unended)
    return {
      line: unended.line,
      message: `This ${unended.word} does not end.`,
      fix: 'Write end on a line of its own below it.',
    };
  const [, fix = 'Correct its mermaid source.'] = slips.find(([slip]) => slip.test(lines[at - 1] ?? '')) ?? [];
  // mermaid draws an arrow under the place; here the line number says it
  const found = /^(?:Parse|Lexical) error on line \d+[:.]\s*(?:Unrecognized text\.)?\s*(.*?)\s*-*\^/s.exec(message);
  const near = found && (found[1] ?? '').replaceAll(/\s+/g, ' ');
  return { line: at, message: `This diagram cannot be read${near ? ` near “${near}”` : ''}.`, fix };
}

/** Words as they are set: a drawing has one type, so what mermaid would set bold, as an icon or in a tag of HTML is left out. */

/** The same labels without looks, and which looks they had, each with the line where it stands. */
function withPlainLabels(raw: Raw, text: string): { raw: Raw; looks: Look[] } {
  const looks: Look[] = [];
  const note = (word: string) => {
    const at = text.indexOf(word);
    looks.push({ word, line: at < 0 ? 1 : text.slice(0, at).split('\n').length });
  };
  const plain = (label: string, type?: string) => plainLabel(label, type === 'markdown', note);
  switch (raw.type) {
    case 'graph': {
      const nodes = raw.nodes.map((node) => ({ ...node, label: plain(node.label ?? '', node.labelType) || node.id }));
      const edges = raw.edges.map((edge) => ({ ...edge, label: plain(edge.label ?? '', edge.labelType) }));
      return { raw: { ...raw, nodes, edges }, looks };
    }
    case 'block': {
      const worded = (block: RawBlock): RawBlock => ({
        ...block,
        ...(block.label !== undefined && { label: plain(block.label) }),
        ...(block.children && { children: block.children.map(worded) }),
      });
      const edges = raw.edges.map((edge) => ({ ...edge, label: plain(edge.label ?? '') }));
      return { raw: { ...raw, blocks: raw.blocks.map(worded), edges }, looks };
    }
    case 'sequence': {
      const actors = raw.actors.map((actor) => ({ ...actor, description: plain(actor.description) }));
      const lines = raw.lines.map((line) => (line.does === 'close' ? line : { ...line, words: plain(line.words) }));
      return { raw: { ...raw, actors, lines }, looks };
    }
    case 'timeline': {
      const tasks = raw.tasks.map((each) => ({
        ...each,
        section: plain(each.section),
        task: plain(each.task),
        events: each.events.map((event) => plain(event)),
      }));
      return { raw: { ...raw, tasks }, looks };
    }
    case 'mindmap': {
      const thoughts = raw.thoughts.map((thought) => ({
        ...thought,
        words: plain(thought.words.replace(/^"(.*)"$/s, '$1')),
      }));
      return { raw: { ...raw, thoughts }, looks };
    }
    case 'gantt': {
      const tasks = raw.tasks.map((task) => ({ ...task, section: plain(task.section), words: plain(task.words) }));
      return { raw: { ...raw, tasks }, looks };
    }
  }
}

const tag = /<(?!br\b)\/?[a-z][^<>]*>/gi;
const icon = /\bfa[bklrs]?:fa-[\p{L}\p{N}_-]+\s*/gu;
/** Bold before italic; a mark between two letters is none. */
const emphasis = [
  /\*\*(\S(?:[^*]*\S)?)\*\*/g,
  /(?<!\w)__(\S(?:[^_]*\S)?)__(?!\w)/g,
  /\*(\S(?:[^*]*\S)?)\*/g,
  /(?<!\w)_(\S(?:[^_]*\S)?)_(?!\w)/g,
];

function plainLabel(label: string, isMarkdown: boolean, note: (word: string) => void): string {
  const [, quoted] = /^\s*`([\s\S]*)`\s*$/.exec(label) ?? [];
  const worded = (quoted ?? label)
    .replaceAll(tag, (found) => {
      if (!found.startsWith('</')) note(found.replaceAll(/\s.*(?=>)/gs, ''));
      return '';
    })
    .replaceAll(icon, (found) => {
      note(found.trim());
      return '';
    })
    .replaceAll('\\n', '<br/>');
  if (!isMarkdown && quoted === undefined) return worded;
  return emphasis.reduce((words, mark) => words.replaceAll(mark, '$1'), worded);
}
