import { piecesOf } from '#core/text/words.ts';
import type { Measure } from '../measure.ts';
import { classesInComments, sortClasses } from './classes.ts';
import { shrinkOf } from './fit.ts';
import { type Mark, type Node, type PlacedArrow, type PlacedNode, ROOM, type Scene, type Shape } from './model.ts';
import { DrawingError } from './problem.ts';
import type { Raw } from './read/stores.ts';
import { faceOf, linesOf, TYPE, wrapped } from './type.ts';

type RawTimeline = Extract<Raw, { type: 'timeline' }>;

/** A timeline as a scene of cards under their dates, in the frames of its sections. */
export function timelineScene(raw: RawTimeline, source: string, shape: Shape, measure: Measure): Scene {
  const empty = raw.tasks.find(({ events }) => events.length === 0);
  if (empty)
    throw new DrawingError(
      {
        message: `"${textOfDate(empty.task)}" has nothing that happened then.`,
        context: 'A line of a timeline is a date, a colon and what happened.',
        fix: 'Put a colon behind the date.',
      },
      ...linesOf(empty.task),
    );
  const parts = partsOf(raw, source);
  return shape === 'tall' ? downwards(parts, measure) : across(parts, measure);
}

function partsOf({ tasks }: RawTimeline, source: string): Part[] {
  const classes = classesInComments(source);
  const node = (id: string, words: string, parent: string | undefined, date: string | undefined): Node => ({
    id,
    lines: linesOf(words),
    ...sortClasses(id, classes.get(id) ?? []),
    parent,
    date,
  });
  const parts: { frame: Node | undefined; periods: Period[] }[] = [];
  for (const { section, sectionId, task, events, ids } of tasks) {
    const parent = sectionId || undefined;
    if (parts.length === 0 || parts.at(-1)?.frame?.id !== parent)
      parts.push({
        frame: parent === undefined ? undefined : node(parent, section, undefined, undefined),
        periods: [],
      });
    const period = events.map((words, i) => node(ids[i] ?? '', words, parent, i === 0 ? textOfDate(task) : undefined));
    parts.at(-1)?.periods.push(period);
  }
  return parts;
}

const textOfDate = (task: string) => linesOf(task).join(' ');

/** A date with what happened; a second entry under it is what that entry leads to. */
type Period = readonly Node[];
/** Dates under one name, or under none. */
interface Part {
  readonly frame: Node | undefined;
  readonly periods: readonly Period[];
}

const PAD = 14;
/** px that a card keeps free beside its words. */
const BESIDE = 22;
/** px between a section's frame and what stands in it. */
const FRAME = 10;

const textHeight = (node: Node): number => node.lines.length * TYPE.line + 2 * PAD;

/** px above the dates that the name of a section takes. */
const headHeight = (frame: Node | undefined): number => (frame ? frame.lines.length * TYPE.line + 20 : 0);

/** A card or the name of a section in lines of so many px. */
const inLines = (node: Node, most: number, measure: Measure): Node => ({
  ...node,
  lines: wrapped(node.lines, most, faceOf(node), measure),
});

/** From each card to the one under it. */
const link = (cards: readonly PlacedNode[]): PlacedArrow[] =>
  cards.slice(1).map((card, i) => leadsTo(cards[i] as PlacedNode, card));

const leadsTo = (from: PlacedNode, to: PlacedNode): PlacedArrow => {
  const x = from.box.x + from.box.w / 2;
  return {
    id: `${from.id}:${to.id}`,
    from: from.id,
    to: to.id,
    lines: [],
    side: undefined,
    line: 'solid',
    head: 'point',
    both: false,
    label: undefined,
    points: [
      { x, y: from.box.y + from.box.h },
      { x, y: to.box.y },
    ],
  };
};

/** px between two columns, which sections part by their frames too. */
const GAP = { plain: 16, framed: 32 } as const;
/** Date, axis and first card, from the top; between a card and the second one under it. */
const AXIS = { date: 24, line: 50, card: 78, step: 40 } as const;
/** px of columns that are tried where those of the stage's width are too narrow. */
const WIDER = [160, 200, 240];

/** Columns from left to right as wide as the stage lets them be; where their words need more, those that end largest. */
function across(parts: readonly Part[], measure: Measure): Scene {
  const count = parts.reduce((sum, { periods }) => sum + periods.length, 0);
  const gap = parts.some(({ frame }) => frame) ? GAP.framed : GAP.plain;
  const fitting = (ROOM.wide.w - gap * (count - 1) - (gap === GAP.framed ? 2 * FRAME : 0)) / count;
  const least = Math.max(...parts.map((part) => leastColumn(part, gap, measure)));
  const tried = [fitting, ...WIDER].map((w) => columns(parts, Math.max(w, least), gap, measure));
  return tried.reduce((best, scene) => (shrinkOf(scene, 'wide') > shrinkOf(best, 'wide') + 0.001 ? scene : best));
}

/** The column that holds the longest word of each card, and each date, which may use half of what parts it from the next. */
function leastColumn({ periods }: Part, gap: number, measure: Measure): number {
  const nodes = periods.flat();
  const words = nodes.flatMap((node) =>
    node.lines.flatMap((line) => piecesOf(line).map((word) => measure(word.trim(), faceOf(node), TYPE.size) + BESIDE)),
  );
  const dates = nodes.map(({ date = '' }) => measure(date, TYPE.label, TYPE.size) - gap / 2);
  return Math.ceil(Math.max(...words, ...dates));
}

function columns(parts: readonly Part[], w: number, gap: number, measure: Measure): Scene {
  const worded = parts.map(({ frame, periods }) => ({
    frame: frame && inLines(frame, periods.length * (w + gap) - gap, measure),
    periods: periods.map((period) => period.map((node) => inLines(node, w - BESIDE, measure))),
  }));
  const head = Math.max(0, ...worded.map(({ frame }) => headHeight(frame)));
  const all = worded.flatMap(({ periods }) => periods);
  const most = Math.max(...all.map((period) => period.length));
  const heights = Array.from({ length: most }, (_, i) =>
    Math.max(0, ...all.map((period) => (period[i] ? textHeight(period[i]) : 0))),
  );
  const bottom = head + AXIS.card + heights.reduce((sum, h) => sum + h, 0) + (most - 1) * AXIS.step;
  const left = head > 0 ? FRAME : 0;
  const cards = all.map((period, n) =>
    period.map((node, i): PlacedNode => {
      const above = heights.slice(0, i).reduce((sum, h) => sum + h + AXIS.step, 0);
      const box = { x: left + n * (w + gap), y: head + AXIS.card + above, w, h: heights[i] as number };
      return { ...node, box, look: 'card' };
    }),
  );
  const marks = cards.flatMap(([node]): Mark[] =>
    node
      ? [
          { mark: 'date', at: { x: node.box.x, y: head + AXIS.date }, text: node.date ?? '', node },
          { mark: 'dot', at: { x: node.box.x + 9, y: head + AXIS.line }, node },
        ]
      : [],
  );
  let from = 0;
  const frames = worded.flatMap(({ frame, periods }): PlacedNode[] => {
    const x = left + from * (w + gap) - FRAME;
    from += periods.length;
    const box = { x, y: 0, w: periods.length * (w + gap) - gap + 2 * FRAME, h: bottom + FRAME };
    return frame ? [{ ...frame, box, look: 'frame' }] : [];
  });
  const y = head + AXIS.line;
  const right = all.length * (w + gap) - gap + 2 * left;
  const axis: Mark = { mark: 'rule', look: 'axis', from: { x: 0, y }, to: { x: right, y } };
  return { nodes: [...frames, ...cards.flat()], arrows: cards.flatMap(link), marks: [axis, ...marks] };
}

/** px: from the left to the cards, from a date to its card, from a card to the next, from a period to the next. */
const SPACE = { left: 40, date: 38, step: 40, period: 26 } as const;

/** Dates one under the other, for a phone. */
function downwards(parts: readonly Part[], measure: Measure): Scene {
  const width = ROOM.tall.w;
  const inset = parts.some(({ frame }) => frame) ? FRAME : 0;
  const left = SPACE.left + inset;
  const w = width - left - inset;
  let y = 0;
  const marks: Mark[] = [];
  const frames: PlacedNode[] = [];
  const cards = parts.flatMap((part) => {
    const top = y;
    const frame = part.frame && inLines(part.frame, width - 2 * FRAME, measure);
    y += headHeight(frame);
    const placed = part.periods.map((period) => {
      const [first] = period;
      if (first) {
        marks.push({ mark: 'dot', at: { x: inset + 11, y: y + 16 }, node: first });
        marks.push({ mark: 'date', at: { x: left, y: y + 24 }, text: first.date ?? '', node: first });
      }
      y += SPACE.date;
      const column = period.map((given, i): PlacedNode => {
        const node = inLines(given, w - BESIDE, measure);
        if (i > 0) y += SPACE.step;
        const box = { x: left, y, w, h: textHeight(node) };
        y += box.h;
        return { ...node, box, look: 'card' };
      });
      y += SPACE.period;
      return column;
    });
    if (frame)
      frames.push({ ...frame, box: { x: 0, y: top, w: width, h: y - SPACE.period + FRAME - top }, look: 'frame' });
    return placed;
  });
  const axis: Mark = {
    mark: 'rule',
    look: 'axis',
    from: { x: inset + 11, y: 4 },
    to: { x: inset + 11, y: y - SPACE.period },
  };
  return { nodes: [...frames, ...cards.flat()], arrows: cards.flatMap(link), marks: [axis, ...marks] };
}
