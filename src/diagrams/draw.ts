import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { blockScene } from './block.ts';
import { linesOf } from './classes.ts';
import { sourceHash } from './drawing.ts';
import {
  FONT_FILE,
  MERMAID_CONFIG,
  MERMAID_FILE,
  measureAll,
  openMermaid,
  type Raw,
  type RawBlock,
  readMermaid,
} from './mermaid.ts';
import { type Measure, ROOM, type Scene, type Shape, type Side, TYPE, weightOf } from './model.ts';
import { contents, paint } from './paint.ts';
import { sequenceScene } from './sequence.ts';
import { timelineScene } from './timeline.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A mistake in a source, to be printed as `file:line  reason`. */
export class DiagramError extends Error {
  readonly file: string;
  readonly line: number | undefined;
  readonly reason: string;
  constructor(file: string, line: number | undefined, reason: string) {
    super(`${file}${line ? `:${line}` : ''}  ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}

/** Changes when anything but a source changes how a drawing looks: this folder, mermaid, its settings, the font. */
export function toolsHash(sides: readonly Side[]): string {
  const hash = createHash('sha256').update(JSON.stringify([MERMAID_CONFIG, sides]));
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !NOT_DRAWING.has(name));
  for (const name of own.sort()) hash.update(readFileSync(new URL(name, import.meta.url)));
  return hash.update(readFileSync(FONT_FILE)).update(readFileSync(MERMAID_FILE)).digest('hex').slice(0, 16);
}
const NOT_DRAWING = new Set(['cli.ts', 'drawing.ts', 'text-form.ts', 'legend.ts', 'redraw.ts']);

export const shapeOf = (file: string): Shape => (file.endsWith('.tall.mmd') ? 'tall' : 'wide');

export async function drawDiagrams(
  sources: readonly Source[],
  chromiumPath: string,
  sides: readonly Side[],
): Promise<{ file: string; svg: string }[]> {
  if (!sources.length) return [];
  const tools = toolsHash(sides);
  const browser = await chromium.launch({ executablePath: chromiumPath });
  try {
    const drawn: { file: string; svg: string }[] = [];
    for (const { file, text } of sources) {
      // a fresh page each: mermaid keeps state between diagrams
      const page = await browser.newPage();
      await openMermaid(page);
      const reading = await readMermaid(page, text);
      if ('reason' in reading) throw new DiagramError(file, reading.line, reading.reason);
      const texts = textsIn(reading.raw).flatMap((run) =>
        [TYPE.node, TYPE.label].map((weight): [string, number] => [run, weight]),
      );
      const widths = await measureAll(page, texts);
      const known = new Map(texts.map(([run, weight], i) => [`${weight} ${run}`, widths[i] as number]));
      const measure: Measure = (run, weight) => known.get(`${weight} ${run}`) ?? 0;
      await page.close();
      drawn.push({
        file: file.replace(/\.mmd$/, '.svg'),
        svg: compose(file, text, reading.raw, sides, measure, tools),
      });
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

function compose(
  file: string,
  text: string,
  raw: Raw,
  sides: readonly Side[],
  measure: Measure,
  tools: string,
): string {
  const shape = shapeOf(file);
  try {
    const scene =
      raw.type === 'block'
        ? blockScene(raw, text, sides, shape, measure)
        : raw.type === 'sequence'
          ? sequenceScene(raw, text, sides, shape, measure)
          : timelineScene(raw, text, sides, shape);
    checkFit(scene, shape, measure);
    return paint(scene, sides, { source: sourceHash(text), tools, ...contents(scene) });
  } catch (error) {
    const reason = (error as Error).message;
    throw new DiagramError(file, lineNaming(/"([^"]+)"/.exec(reason)?.[1], text), reason);
  }
}

/** Once mermaid has read a source its lines are lost, so a mistake's line is the first that names the culprit. */
function lineNaming(name: string | undefined, text: string): number | undefined {
  const ids = name?.split(':') ?? [];
  const at = text.split('\n').findIndex((line) => ids.length > 0 && ids.every((id) => line.includes(id)));
  return at < 0 ? undefined : at + 1;
}

/** Nothing may be clipped, and nothing shrunk below the size that the back row can read. */
function checkFit({ nodes }: Scene, shape: Shape, measure: Measure): void {
  if (!nodes.length) throw new Error('This diagram holds nothing.');
  for (const node of nodes) {
    const widest = Math.max(0, ...node.lines.map((line) => measure(line, weightOf(node))));
    const spare =
      node.box.w - widest - (node.kind === 'limit' && node.look === 'box' ? 36 : node.kind === 'lever' ? 32 : 20);
    if (spare < 0) throw new Error(`The words of "${node.id}" are ${Math.ceil(-spare)} too wide for its box.`);
  }
  const bottom = Math.max(...nodes.map(({ box }) => box.y + box.h));
  if (bottom > ROOM[shape].h + 1)
    throw new Error(`The drawing is ${Math.ceil(bottom)} high; the stage has room for ${ROOM[shape].h}.`);
}

function textsIn(raw: Raw): string[] {
  const labels = (blocks: readonly RawBlock[]): string[] =>
    blocks.flatMap((b) => [b.label ?? '', ...labels(b.children ?? [])]);
  const all =
    raw.type === 'block'
      ? [...labels(raw.blocks), ...raw.edges.map((edge) => edge.label)]
      : raw.type === 'sequence'
        ? [...raw.actors.map((actor) => actor.description), ...raw.messages.map((m) => m.message)]
        : raw.tasks.flatMap(({ task, events }) => [task, ...events]);
  return [...new Set(all.flatMap(linesOf))];
}
