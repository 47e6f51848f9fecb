import type { DrawingProblem } from '../problem.ts';
import type { Raw, RawBlock } from './stores.ts';

/**
 * How large a source may be. It is judged before anything is read or laid out, since both take ever longer for what could not
 * be read in the end.
 */

/** Of a source as it is written: several times what any that can be read on a stage has needed. */
const written = { letters: 20_000, lines: 300, 'letters in one line': 2_000, 'columns in one place': 200 } as const;

/**
 * Of what is laid out, which takes a second and more for as many: whether its words can then be read is judged by their size.
 */
const most = {
  graph: { boxes: 60, arrows: 90 },
  block: { boxes: 60, places: 2_000, arrows: 60 },
  sequence: { participants: 12, lines: 60 },
  timeline: { dates: 24, events: 60 },
} as const satisfies Record<Raw['type'], Record<string, number>>;

/** Whether a source is too long to be read at all. */
export function textProblem(text: string): DrawingProblem | undefined {
  const lines = text.split('\n');
  const counted: Record<keyof typeof written, number> = {
    letters: text.length,
    lines: lines.length,
    'letters in one line': Math.max(...lines.map(({ length }) => length)),
    // mermaid makes as many places of `space:900000` as it says
    'columns in one place': Math.max(0, ...[...text.matchAll(/\bspace:(\d+)/g)].map(([, count]) => Number(count))),
  };
  return overIn(counted, written);
}

/** Whether a diagram holds too much to be laid out. */
export function sizeProblem(raw: Raw): DrawingProblem | undefined {
  return overIn(countedIn(raw), most[raw.type]);
}

function overIn(counted: Readonly<Record<string, number>>, limits: Readonly<Record<string, number>>) {
  const over = Object.entries(limits).find(([what, limit]) => (counted[what] ?? 0) > limit);
  return over && tooMany(counted[over[0]] ?? 0, ...over);
}

function countedIn(raw: Raw): Record<string, number> {
  switch (raw.type) {
    case 'graph':
      return { boxes: raw.nodes.length, arrows: raw.edges.length };
    case 'block':
      return { boxes: boxesIn(raw.blocks), places: placesIn(raw.blocks), arrows: raw.edges.length };
    case 'sequence':
      return { participants: raw.actors.length, lines: raw.lines.length };
    case 'timeline':
      return { dates: raw.tasks.length, events: raw.tasks.reduce((sum, { events }) => sum + events.length, 0) };
  }
}

const boxesIn = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { type, children = [] }) => sum + Number(type !== 'space') + boxesIn(children), 0);

const placesIn = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { children = [] }) => sum + 1 + placesIn(children), 0);

const tooMany = (count: number, what: string, limit: number): DrawingProblem => ({
  line: 1,
  wrong: `This diagram has ${count.toLocaleString('en')} ${what}: too many to be read on a stage.`,
  known: `At most ${limit.toLocaleString('en')} are drawn.`,
  mend: 'Make two diagrams of it, or leave out what does not matter here.',
});
