import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
export const FONT_FILE = require.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2');
export const MERMAID_FILE = require.resolve('mermaid/dist/mermaid.min.js');

export const MERMAID_CONFIG = {
  startOnLoad: false,
  htmlLabels: false,
  look: 'classic',
  handDrawnSeed: 1,
  theme: 'base',
  securityLevel: 'strict',
} as const;

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

/** The part of mermaid that runs in the page. */
interface MermaidInPage {
  initialize(config: object): void;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ type: string; db: never }> };
}
declare const mermaid: MermaidInPage;

export async function openMermaid(page: Page): Promise<void> {
  const font = (await readFile(FONT_FILE)).toString('base64');
  await page.setContent('<!doctype html><meta charset="utf-8"><canvas></canvas>');
  await page.addStyleTag({
    content: `@font-face{font-family:"Public Sans";font-weight:100 900;src:url(data:font/woff2;base64,${font})}`,
  });
  await page.addScriptTag({ path: MERMAID_FILE });
  await page.evaluate(async (config) => {
    mermaid.initialize(config);
    for (const weight of [500, 600]) await document.fonts.load(`${weight} 24px "Public Sans"`);
  }, MERMAID_CONFIG);
}

export type Reading = { raw: Raw } | { reason: string; line: number | undefined };

export const readMermaid = (page: Page, source: string): Promise<Reading> =>
  page.evaluate(async (text) => {
    try {
      const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      // mermaid publishes no types for its diagrams' own stores
      const store = db as Record<string, (id?: string) => unknown>;
      const list = (name: string) => Array.from(store[name]?.() as Iterable<unknown[]>);
      const raw = {
        block: () => ({
          type,
          columns: store.getColumns?.('root'),
          blocks: list('getBlocks'),
          edges: list('getEdges'),
        }),
        sequence: () => ({
          type,
          actors: list('getActors').map((entry) => entry[1]),
          messages: list('getMessages'),
        }),
        timeline: () => ({ type, across: store.getDirection?.() !== 'TD', tasks: list('getTasks') }),
      }[type as 'block']?.();
      if (!raw) return { reason: `A ${type} diagram. Known: block, sequenceDiagram, timeline.`, line: 1 };
      return { raw: JSON.parse(JSON.stringify(raw)) };
    } catch (error) {
      const hash = (error as { hash?: { loc?: { first_line: number }; line?: number } }).hash;
      // a wrong word has its place, a wrong sign only its line, counted from nought
      const line = hash?.loc?.first_line ?? (hash?.line === undefined ? undefined : hash.line + 1);
      // mermaid draws an arrow under the place; here the line number says it
      const reason = (error as Error).message.replaceAll(/-*\^|\s+/g, ' ').replaceAll(/ +/g, ' ');
      return { reason, line };
    }
  }, source);

export const measureAll = (page: Page, texts: readonly (readonly [string, number])[]): Promise<number[]> =>
  page.evaluate((runs) => {
    const context = document.querySelector('canvas')?.getContext('2d');
    if (!context) throw new Error('This browser has no canvas to measure text with.');
    return runs.map(([text, weight]) => {
      context.font = `${weight} 24px "Public Sans"`;
      return context.measureText(text).width;
    });
  }, texts);
