import { spread } from '#drawing/figures/placement.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, monthsAround, quarters } from '#drawing/figures/time.ts';
import { crosses, grown, type Outline, overlaps, point, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import type { Swings } from './schema.ts';

const middle = phoneWidth / 2;
const pxPerDay = 2.3;
const length = 22;
const column = 132;
/** px that the name of a meeting makes room for its disc. */
const indent = 16;

type Item = Swings['acts'][number] | Swings['meetings'][number];

/** The items that are told on one side of the line. */
interface Column {
  towards: -1 | 1;
  items: readonly Item[];
}

/** The days between two, in px from the top. */
interface Days {
  y(date: string): number;
  top: number;
  bottom: number;
}

/** Turned for a phone: time runs down, one way is left and the other right. */
export function drawTall(data: Swings, scene: SceneBuilder): void {
  const { up, down, acts, meetings } = data;
  const [from, to] = monthsAround([...acts, ...meetings].map(({ date }) => date));
  scene.words(up, { x: 0, y: 0, from: 'top', role: 'heading' });
  scene.words(down, { x: phoneWidth, y: 0, from: 'top', role: 'heading', anchor: 'end' });
  if (meetings.length > 0) tellBoth(scene);
  const top = 44;
  const y = dayScale([from, to], [top, top + (dayNumber(to) - dayNumber(from)) * pxPerDay]);
  scene.line([point(middle, top - 8), point(middle, y(to) + 10)], { width: 2 });
  for (const { date, until, step } of meetings)
    if (until)
      scene.at(step).line([point(middle, y(date)), point(middle, Math.min(y(until), y(to) + 10))], { width: 6 });
  const ticks = quarters(from, to, scene.language);
  for (const { date } of ticks) scene.line([point(middle - 5, y(date)), point(middle + 5, y(date))], { width: 2 });
  const taken: Drawn = { boxes: [], lines: [] };
  for (const column of columnsOf(data)) drawColumn(column, { y, top, bottom: y(to) }, taken, scene);
  nameTicks(ticks, y, taken, scene);
}

/** A phone's line has no side to spare: meetings stand in one of the columns, and a disc says that they go neither way. */
function tellBoth(scene: SceneBuilder): void {
  const { w } = scene.sizeOfWords(figureWords.byBoth, { tone: 'muted' });
  scene.disc(point(middle - w / 2 - 4, 11), 6, { fill: 'ink', ghost: false });
  scene.words(figureWords.byBoth, { x: middle - w / 2 + 8, y: 11, from: 'middle', tone: 'muted' });
}

/** What leads up stands left and what leads down right; meetings are shared out between them. */
function columnsOf({ acts, meetings }: Swings): Column[] {
  const half = Math.ceil(meetings.length / 2);
  return [
    { towards: -1, items: [...acts.filter((act) => act.towards === 'up'), ...meetings.slice(half)] },
    { towards: 1, items: [...acts.filter((act) => act.towards === 'down'), ...meetings.slice(0, half)] },
  ];
}

function drawColumn({ towards, items }: Column, { y, top, bottom }: Days, taken: Drawn, scene: SceneBuilder): void {
  const labels = items
    .map((item) => labelOf(item, items, scene))
    .sort((a, b) => a.item.date.localeCompare(b.item.date));
  const low = bottom + 40;
  const tops = spread(
    labels.map(({ item, h }) => y(item.date) - h / 2),
    labels.map(({ h }) => h),
    12,
    [top, low],
  );
  const spots = spread(
    labels.map(({ item }) => y(item.date) - 7),
    labels.map(() => 14),
    3,
    [top - 14, low],
  ).map((place) => place + 7);
  for (const [index, label] of labels.entries())
    drawItem(label, { towards, at: spots[index] ?? 0, top: tops[index] ?? 0 }, taken, scene);
}

/** Its words, and how wide and high they are in px; the first item of a year in its column names the year. */
function labelOf(item: Item, items: readonly Item[], scene: SceneBuilder) {
  const side = sideOf(item);
  const year = item.date.slice(0, 4);
  const isFirst = !items.some(({ date }) => date < item.date && date.startsWith(year));
  const day = [scene.shortDay(item.date), ...(isFirst ? [year] : [])].join(' ');
  const words: Spoken = [
    { text: item.name, role: 'strong', ...(side && { side }) },
    { text: ` ${[item.says, day].filter(Boolean).join(', ')}` },
  ];
  const width = side ? column : column - indent;
  return { item, words, width, h: scene.sizeOfWords(words, { width, claims: item.claims }).h };
}

/** Meetings belong to no side and are drawn neutral. */
const sideOf = (item: Item): string | undefined => ('side' in item ? item.side : undefined);

interface Place {
  towards: -1 | 1;
  /** px on the line. */
  at: number;
  /** px where its words begin. */
  top: number;
}

function drawItem(
  label: ReturnType<typeof labelOf>,
  { towards, at, top }: Place,
  taken: Drawn,
  scene: SceneBuilder,
): void {
  const { item, words, width, h } = label;
  const inked = scene.at(item.step);
  const isMeeting = sideOf(item) === undefined;
  if ('side' in item) {
    const rect: Rect = { x: towards < 0 ? middle - 4 - length : middle + 4, y: at - 6, w: length, h: 12 };
    if (item.threat) inked.shape([rectangle(rect)], { stroke: 'side', side: item.side, width: 2, dash: 'dashed' });
    else inked.field(item.side, rect);
    taken.boxes.push(rect);
  } else inked.disc(point(middle, at), 8, { fill: 'ink', ghost: false });
  if (Math.abs(top + h / 2 - at) > 8) {
    const start = middle + towards * (isMeeting ? 10 : length + 5);
    const edge = towards < 0 ? column + 2 : phoneWidth - column - 2;
    const leader = [point(start, at), point(edge + towards * -3, top + h / 2)];
    inked.line(leader, { stroke: 'line', width: 1.5, ghost: false });
    taken.lines.push(polyline(leader));
  }
  const left = towards < 0 ? 0 : phoneWidth - column;
  if (isMeeting) inked.disc(point(left + 5, top + 7), 5, { fill: 'ink', ghost: false });
  const said = inked.words(words, { x: left + column - width, y: top, from: 'top', width, claims: item.claims });
  taken.boxes.push(grown(said, 7));
}

interface Drawn {
  boxes: Rect[];
  lines: Outline[];
}

/** The months beside the line, where there is room. */
function nameTicks(
  ticks: ReturnType<typeof quarters>,
  y: (date: string) => number,
  taken: Drawn,
  scene: SceneBuilder,
): void {
  for (const { date, name } of ticks) {
    const words = { width: 40, tone: 'muted' } as const;
    const said = name.replace(/\u00A0.*/, '');
    const { w, h } = scene.sizeOfWords(said, words);
    for (const [x, anchor] of [[middle + 8, 'start'] as const, [middle - 8, 'end'] as const]) {
      const box = grown({ x: anchor === 'start' ? x : x - w, y: y(date) - 9, w, h }, 1);
      const isFree = !taken.boxes.some((one) => overlaps(one, box)) && !taken.lines.some((one) => crosses(one, box));
      if (!isFree) continue;
      scene.words(said, { ...words, x, y: y(date) - 9, from: 'top', anchor });
      break;
    }
  }
}
