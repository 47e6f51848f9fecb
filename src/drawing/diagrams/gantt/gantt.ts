import { ganttWords } from '#words/index.ts';
import type { Rect } from '../../geometry.ts';
import type { Measure } from '../../measure.ts';
import { classesInComments, sortClasses } from '../classes.ts';
import { type Bar, type Mark, type Node, type PlacedNode, ROOM, type Scene, type Shape } from '../model.ts';
import { KEY } from '../paint/painting.ts';
import type { RawGantt } from '../read/gantt.ts';
import { linesOf, TYPE, widthOf, wrapped } from '../type.ts';
import { type TimeAxis, timeAxis, whenIs } from './time-axis.ts';

type Task = RawGantt['tasks'][number];

/** Tasks as bars on a time axis: on the stage beside their names, on a phone below them. */
export const ganttScene = (raw: RawGantt, source: string, shape: Shape, measure: Measure): Scene => {
  const parts = partsOf(raw, source);
  return shape === 'tall' ? downwards(raw, parts, measure) : across(raw, parts, measure);
};

/** Tasks under one name, or under none. */
interface Part {
  readonly section: Node | undefined;
  readonly tasks: readonly { readonly task: Task; readonly node: Node }[];
}

function partsOf({ tasks, isOneDay }: RawGantt, source: string): Part[] {
  const classes = classesInComments(source);
  const node = (id: string, words: string, date: string | undefined): Node => ({
    id,
    lines: linesOf(words),
    ...sortClasses(id, classes.get(id) ?? []),
    parent: undefined,
    date,
  });
  const parts: { section: Node | undefined; tasks: { task: Task; node: Node }[] }[] = [];
  for (const task of tasks) {
    if (parts.length === 0 || (parts.at(-1)?.section?.id ?? '') !== task.sectionId)
      parts.push({ section: task.sectionId ? node(task.sectionId, task.section, undefined) : undefined, tasks: [] });
    parts.at(-1)?.tasks.push({ task, node: node(task.id, task.words, toldOf(task, isOneDay)) });
  }
  return parts;
}

/** When a task is and how far, for those who hear it. */
const toldOf = (task: Task, isOneDay: boolean): string =>
  [
    whenIs(task, isOneDay),
    task.state === 'planned' ? '' : ganttWords[task.state],
    task.critical ? ganttWords.critical : '',
  ]
    .filter(Boolean)
    .join(', ');

/** px: a bar, a row at least, what the stage adds to it at most, the axis above the rows, and a key below them. */
const HIGH = { bar: 22, row: 36, more: 16, axis: 40, key: 46 } as const;
/** px that words and bars keep from one another. */
const GAP = 20;
/** px of the lines of names, and that the bars need at least. */
const WIDE = { section: 190, name: 320, bars: 420 } as const;

function across(raw: RawGantt, parts: readonly Part[], measure: Measure): Scene {
  const worded = parts.map(({ section, tasks }) => ({
    section: section && inLines(section, WIDE.section, TYPE.label, measure),
    tasks: tasks.map(({ task, node }) => ({ task, node: inLines(node, WIDE.name, TYPE.node, measure) })),
  }));
  const columnOf = (words: readonly number[]) => (words.length > 0 ? Math.ceil(Math.max(...words)) + GAP : 0);
  const names = columnOf(
    worded.flatMap(({ section }) => (section ? [widthOf(section.lines, TYPE.label, measure)] : [])),
  );
  const left =
    names + columnOf(worded.flatMap(({ tasks }) => tasks.map(({ node }) => widthOf(node.lines, TYPE.node, measure))));
  const right = Math.max(ROOM.wide.w, left + WIDE.bars);
  const key = keyOf(raw, left, measure);
  const rows = worded.flatMap(({ tasks }) => tasks.map(({ node }) => Math.max(HIGH.row, textHeight(node) + 8)));
  const spare = ROOM.wide.h - HIGH.axis - key.height - rows.reduce((sum, h) => sum + h, 0);
  const more = Math.max(0, Math.min(HIGH.more, Math.floor(spare / rows.length)));
  const axis = timeAxis(raw, left, right, measure);
  const nodes: PlacedNode[] = [];
  const marks: Mark[] = [];
  let y: number = HIGH.axis;
  for (const { section, tasks } of worded) {
    const top = y;
    if (y > HIGH.axis) marks.push(grid({ x: 0, y }, { x: right, y }));
    for (const { task, node } of tasks) {
      const high = Math.max(HIGH.row, textHeight(node) + 8) + more;
      const words = { x: names, y: y + (high - textHeight(node)) / 2, w: left - names - GAP, h: textHeight(node) };
      const box = { x: names, y, w: right - names, h: high };
      nodes.push({ ...node, look: 'task', box, room: words, bar: barOf(task, axis, y + high / 2, right) });
      y += high;
    }
    if (!section) continue;
    const room = { x: 0, y: top + 4 + more / 2, w: names - GAP, h: textHeight(section) };
    nodes.push({ ...section, look: 'section', box: room, room });
    // a name of more lines than its tasks have rows makes room for itself
    y = Math.max(y, room.y + room.h + 4);
  }
  const upright = axis.ticks.map(({ x }) => grid({ x, y: 4 }, { x, y }));
  return { nodes, arrows: [], marks: [...upright, ...marks, ...ticksOf(axis, left, right), ...key.at(y)] };
}

function downwards(raw: RawGantt, parts: readonly Part[], measure: Measure): Scene {
  const right = ROOM.tall.w;
  const axis = timeAxis(raw, 0, right, measure);
  const nodes: PlacedNode[] = [];
  const marks: Mark[] = [];
  let y: number = HIGH.axis + 6;
  for (const { section, tasks } of parts) {
    if (section) {
      const node = inLines(section, right, TYPE.label, measure);
      const box = { x: 0, y: y + 8, w: right, h: textHeight(node) };
      nodes.push({ ...node, look: 'section', box, room: box });
      y = box.y + box.h + 4;
    }
    for (const { task, node: given } of tasks) {
      const node = inLines(given, right - GAP, TYPE.node, measure);
      const words = { x: 0, y, w: right, h: textHeight(node) };
      const bars = words.y + words.h + 5;
      const high = HIGH.bar + 14;
      marks.push(...axis.ticks.map(({ x }) => grid({ x, y: bars }, { x, y: bars + high })));
      const box = { x: 0, y, w: right, h: bars + high - y };
      nodes.push({ ...node, look: 'task', box, room: words, bar: barOf(task, axis, bars + high / 2, right) });
      y += box.h + 10;
    }
  }
  const key = keyOf(raw, 0, measure);
  return { nodes, arrows: [], marks: [...marks, ...ticksOf(axis, 0, right), ...key.at(y)] };
}

const inLines = (node: Node, most: number, face: typeof TYPE.node | typeof TYPE.label, measure: Measure): Node => ({
  ...node,
  lines: wrapped(node.lines, most, face, measure),
});

const textHeight = ({ lines }: Node): number => lines.length * TYPE.line;

const grid = (from: { x: number; y: number }, to: { x: number; y: number }): Mark => ({
  mark: 'rule',
  look: 'grid',
  from,
  to,
});

/** The names of moments above their lines. */
const ticksOf = ({ ticks }: TimeAxis, left: number, right: number): Mark[] => [
  ...ticks.map(({ x, text }): Mark => ({ mark: 'tick', at: { x: x + 7, y: 25 }, text })),
  { mark: 'rule', look: 'axis', from: { x: left, y: HIGH.axis - 4 }, to: { x: right, y: HIGH.axis - 4 } },
];

/** The bar of a task half-way down its row; that of an hour within years is still seen. */
function barOf({ start, end, state, critical }: Task, axis: TimeAxis, middle: number, right: number): Bar {
  const [x, w] = [axis.place(start), axis.place(end) - axis.place(start)];
  const half = HIGH.bar / 2;
  if (state !== 'milestone')
    return { box: { x: Math.min(x, right - 6), y: middle - half, w: Math.max(6, w), h: HIGH.bar }, state, critical };
  const across = half + 3;
  return { box: { x: x - across, y: middle - across, w: 2 * across, h: 2 * across }, state, critical };
}

/** What the looks of bars mean, where there are other than those of tasks that are planned. */
function keyOf({ tasks }: RawGantt, left: number, measure: Measure) {
  const looks = (['done', 'active'] as const).filter((state) => tasks.some((task) => task.state === state));
  const samples = [
    ...looks.map((state) => ({ state, critical: false, text: ganttWords[state] })),
    ...(tasks.some(({ critical }) => critical)
      ? [{ state: 'planned' as const, critical: true, text: ganttWords.critical }]
      : []),
  ];
  return {
    height: samples.length > 0 ? HIGH.key : 0,
    at(y: number): Mark[] {
      let x = left + 8;
      return samples.map(({ text, ...progress }): Mark => {
        const box: Rect = { x, y: y + HIGH.key - HIGH.bar - 7, w: 34, h: HIGH.bar };
        x += 34 + KEY + measure(text, TYPE.node, TYPE.size) + 36;
        return { mark: 'key', bar: { ...progress, box }, text };
      });
    },
  };
}
