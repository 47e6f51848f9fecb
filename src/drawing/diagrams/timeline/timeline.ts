import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import { type Mark, type Node, type PlacedArrow, type PlacedNode, ROOM, type Scene, type Shape } from '../model.ts';
import { DrawingError } from '../problem.ts';
import type { Raw } from '../read/stores.ts';
import { TYPE } from '../type.ts';
import { linesOf, slug } from '../words.ts';

type RawTimeline = Extract<Raw, { type: 'timeline' }>;

const GAP = 16;
const PAD = 14;
/** Date, axis and first card, from the top; between a card and the second one under it. */
const AXIS = { date: 24, line: 50, card: 78, step: 40 } as const;

const textHeight = (node: Node) => node.lines.length * TYPE.line + 2 * PAD;

/** One period is a date with what happened; a second entry under it is what that entry leads to. */
export function timelineScene(raw: RawTimeline, source: string, shape: Shape, measure: Measure): Scene {
  if (raw.down && shape === 'wide')
    throw new DrawingError(
      {
        wrong: 'A timeline runs across the stage.',
        known: 'On a phone it runs down by itself.',
        mend: 'Leave "TD" out.',
      },
      'timeline',
    );
  const empty = raw.tasks.find(({ events }) => events.length === 0);
  if (empty)
    throw new DrawingError(
      {
        wrong: `"${textOfDate(empty.task)}" has nothing that happened then.`,
        known: 'A line of a timeline is a date, a colon and what happened.',
        mend: 'Put a colon behind the date.',
      },
      ...linesOf(empty.task),
    );
  const classes = classesInComments(source);
  const periods = raw.tasks.map(({ task, events }) =>
    events.map((words, i): Node => {
      const id = i === 0 ? slug(task) : `${slug(task)}-${i + 1}`;
      return {
        id,
        lines: linesOf(words),
        ...sortClasses(id, classes.get(id) ?? []),
        parent: undefined,
        date: i === 0 ? textOfDate(task) : undefined,
      };
    }),
  );
  const dates = raw.tasks.map(({ task }) => slug(task));
  const twice = raw.tasks.find((_, i) => dates.indexOf(dates[i] ?? '') < i);
  if (twice)
    throw new DrawingError(
      {
        wrong: `The date "${textOfDate(twice.task)}" stands twice.`,
        known: 'What follows from an event stands under it, after another colon.',
        mend: 'Put both under one date, or tell the dates apart.',
      },
      textOfDate(twice.task),
      ...linesOf(twice.events[0] ?? '').slice(0, 1),
    );
  return shape === 'tall' ? downwards(periods) : across(periods, measure);
}

const textOfDate = (task: string) => linesOf(task).join(' ');

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

const link = (cards: readonly PlacedNode[]) => cards.slice(1).map((card, i) => leadsTo(cards[i] as PlacedNode, card));

function across(periods: readonly (readonly Node[])[], measure: Measure): Scene {
  const width = ROOM.wide.w;
  const w = (width - GAP * (periods.length - 1)) / periods.length;
  // a date stands over its card and may use half of what parts it from the next
  const room = w + GAP / 2;
  for (const { date = '' } of periods.flat()) {
    const over = Math.ceil(measure(date, TYPE.label, TYPE.size) - room);
    if (over > 0)
      throw new DrawingError(
        {
          wrong: `The date "${date}" is ${over} px too wide for its column.`,
          known: `${periods.length} dates leave ${Math.floor(room)} px to each.`,
          mend: 'Shorten it, or make two timelines.',
        },
        date,
      );
  }
  const most = Math.max(...periods.map((period) => period.length));
  const heights = Array.from({ length: most }, (_, i) =>
    Math.max(0, ...periods.map((period) => (period[i] ? textHeight(period[i]) : 0))),
  );
  const columns = periods.map((period, n) =>
    period.map((node, i): PlacedNode => {
      const above = heights.slice(0, i).reduce((sum, h) => sum + h + AXIS.step, 0);
      const box = { x: n * (w + GAP), y: AXIS.card + above, w, h: heights[i] as number };
      return { ...node, box, look: 'card' };
    }),
  );
  const marks = columns.flatMap(([node]): Mark[] =>
    node
      ? [
          { mark: 'date', at: { x: node.box.x, y: AXIS.date }, text: node.date ?? '', node },
          { mark: 'dot', at: { x: node.box.x + 9, y: AXIS.line }, node },
        ]
      : [],
  );
  const axis: Mark = { mark: 'rule', look: 'axis', from: { x: 0, y: AXIS.line }, to: { x: width, y: AXIS.line } };
  return { nodes: columns.flat(), arrows: columns.flatMap(link), marks: [axis, ...marks] };
}

function downwards(periods: readonly (readonly Node[])[]): Scene {
  const width = ROOM.tall.w;
  const left = 40;
  let y = 0;
  const marks: Mark[] = [];
  const columns = periods.map((period) => {
    const [first] = period;
    if (first) {
      marks.push({ mark: 'dot', at: { x: 11, y: y + 16 }, node: first });
      marks.push({ mark: 'date', at: { x: left, y: y + 24 }, text: first.date ?? '', node: first });
    }
    y += 38;
    const cards = period.map((node, i): PlacedNode => {
      if (i > 0) y += AXIS.step;
      const box = { x: left, y, w: width - left, h: textHeight(node) };
      y += box.h;
      return { ...node, box, look: 'card' };
    });
    y += 26;
    return cards;
  });
  const axis: Mark = { mark: 'rule', look: 'axis', from: { x: 11, y: 4 }, to: { x: 11, y: y - 26 } };
  return { nodes: columns.flat(), arrows: columns.flatMap(link), marks: [axis, ...marks] };
}
