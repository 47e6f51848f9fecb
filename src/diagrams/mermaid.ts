import DOMPurify from 'dompurify';
import type { Mistake } from './mistake.ts';

/**
 * Mermaid's grammar, and nothing else of mermaid. The one file that knows its stores, which have no published types:
 * what they hold is held against fixtures, so that an update which changes it is noticed.
 */

export interface RawBlock {
  id: string;
  type: string;
  label?: string;
  classes?: string[];
  widthInColumns?: number;
  columns?: number;
  children?: RawBlock[];
}
export interface RawEdge {
  start: string;
  end: string;
  label: string;
  pattern: string;
  arrowTypeEnd: string;
  arrowTypeStart: string;
}
export interface RawMessage {
  from?: string;
  to?: string;
  message: string;
  type: number;
  placement?: number;
}
/** What mermaid has understood of a source. */
export type Raw =
  | { type: 'block'; columns: number; blocks: RawBlock[]; edges: RawEdge[] }
  | { type: 'sequence'; actors: { name: string; description: string }[]; messages: RawMessage[] }
  | { type: 'timeline'; across: boolean; tasks: { task: string; events: string[] }[] };

/** A store answers by methods, each of which may be missing: their names differ from diagram to diagram. */
type Store = Record<string, (id?: string) => unknown>;
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

/** Reads a source. One at a time: the stores are shared by all diagrams of a type. */
export function readMermaid(text: string): Promise<Raw | Mistake> {
  const reading = last.then(() => readNow(text));
  last = reading;
  return reading;
}

async function readNow(text: string): Promise<Raw | Mistake> {
  opened ??= open();
  const mermaid = await opened;
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const read = readers[type];
    // a copy, because the next diagram empties the store
    if (read) return structuredClone(read(db));
    return {
      line: 1,
      wrong: `A diagram of type "${type}" cannot be drawn.`,
      known: 'Known types: block, sequenceDiagram, timeline.',
      mend: 'Use one of them.',
    };
  } catch (error) {
    return grammarMistake(error as GrammarError);
  }
}

const list = <T>(db: Store, name: string) => Array.from(db[name]?.() as Iterable<T>);

const readers: Record<string, (db: Store) => Raw> = {
  block: (db) => ({
    type: 'block',
    columns: Number(db.getColumns?.('root')),
    blocks: list<RawBlock>(db, 'getBlocks'),
    edges: list<RawEdge>(db, 'getEdges'),
  }),
  sequence: (db) => ({
    type: 'sequence',
    actors: list<[string, { name: string; description: string }]>(db, 'getActors').map(([, actor]) => actor),
    messages: list<RawMessage>(db, 'getMessages'),
  }),
  timeline: (db) => ({
    type: 'timeline',
    across: db.getDirection?.() !== 'TD',
    tasks: list<{ task: string; events: string[] }>(db, 'getTasks'),
  }),
};

interface GrammarError extends Error {
  hash?: { loc?: { first_line: number }; line?: number };
}

function grammarMistake({ message, hash }: GrammarError): Mistake {
  // a wrong word has its place, a wrong sign only its line, counted from nought
  const line = hash?.loc?.first_line ?? (hash?.line === undefined ? 1 : hash.line + 1);
  const mend = 'Correct its mermaid source.';
  // mermaid draws an arrow under the place; here the line number says it
  const found = /^(?:Parse|Lexical) error on line \d+[:.]\s*(?:Unrecognized text\.)?\s*(.*?)\s*-*\^(.*)$/s.exec(
    message,
  );
  if (!found) return { line, wrong: `This diagram cannot be read: ${message.replaceAll(/\s+/g, ' ').trim()}.`, mend };
  const [, near = '', expecting = ''] = found;
  const told = { line, wrong: `This diagram cannot be read near “${near.replaceAll(/\s+/g, ' ')}”.`, mend };
  return expecting.trim() ? { ...told, known: `${expecting.trim()}.` } : told;
}
