import { z } from 'zod';
import { type Cited, cited, date, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, hatching, point, type Rect, rectangle } from '#drawing/geometry.ts';

/** A length of time: so many days, weeks, months or years, or from one day to another. */
const length = z.union([
  z.strictObject({ since: date, until: date }),
  z
    .strictObject({
      years: z.number().positive().optional(),
      months: z.number().positive().optional(),
      weeks: z.number().positive().optional(),
      days: z.number().positive().optional(),
    })
    .refine((each) => Object.keys(each).length > 0, 'a length of time has years, months, weeks or days'),
]);
type Length = z.output<typeof length>;

const bar = cited.extend({
  begun: length.optional().describe('It began between this day and that of `to`; the bar is hatched.'),
  to: length
    .optional()
    .describe('How long it lasted; without it the length is not known, and the bar is short and open.'),
  kept: length.optional().describe('When what was promised at its end was kept; until then the bar is pale.'),
  form: z
    .enum(['lasted', 'by', 'planned', 'summarised', 'held'])
    .default('lasted')
    .describe(
      'How long something lasted, or by when it had begun; how long it is planned to take, or takes as a summary says; held back by the buyer’s own side.',
    ),
  open: z.boolean().default(false).describe('It goes on: the end is not known.'),
  detail: z.string().optional().describe('What a phone says besides.'),
});

const lane = z.strictObject({
  bars: z.array(bar).max(3).describe('In the order of their ends.'),
  empty: cited.optional().describe('Why no bar stands in the rest of the lane.'),
  apart: bar.optional().describe('A time of another kind, in a row of its own.'),
});

const ruler = z.strictObject({
  question: z.string(),
  unit: z
    .enum(['weeks', 'months', 'years'])
    .describe('A ruler is a quarter in weeks, a year in months, or ten years long.'),
  one: z.string().describe('How the first mark is named: 1 week.'),
  many: z.string().describe('How the last mark is named on a phone: 13 weeks.'),
  flag: cited.extend({ at: length }).optional().describe('A limit.'),
  step,
  above: lane,
  below: lane,
});

/** Straight rulers of growing units; above each hangs what one side’s goods held up, below it what the other’s did. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('rulers'),
  above: z.strictObject({ side: refer('side'), name: z.string() }),
  below: z.strictObject({ side: refer('side'), name: z.string() }),
  rulers: z.array(ruler).min(2).max(3),
  thought: z.string().describe('One line that holds for all rulers.'),
});

type Rulers = z.output<typeof schema>;
type Ruler = Rulers['rulers'][number];
type Lane = Ruler['above'];
type Bar = Lane['bars'][number];

/** How many of its units a ruler is long: the next one’s darker part is the whole of it. */
const marksOf = { weeks: 13, months: 12, years: 10 } as const;
const daysIn = { years: 365.25, months: 30.44, weeks: 7, days: 1 } as const;

/** Days of a length of time. */
function daysOf(length: Length): number {
  if ('since' in length) return (Date.parse(length.until) - Date.parse(length.since)) / 864e5;
  return Object.entries(length).reduce(
    (sum, [unit, count]) => sum + (count ?? 0) * daysIn[unit as keyof typeof daysIn],
    0,
  );
}

/** Where a length ends on a ruler, in px. */
type Scale = (length: Length) => number;

const scaleOf =
  ({ unit }: Ruler, { x, w }: Pick<Rect, 'x' | 'w'>): Scale =>
  (length) =>
    x + (daysOf(length) / daysIn[unit] / marksOf[unit]) * w;

/** px of the stage: a question's line, a lane, a ruler, and the white below each. */
const stage = { question: 28, lane: 30, ruler: 27, gap: 3, swatch: 22 } as const;
/** px of a phone. */
const phone = { bar: 20, ruler: 30, gap: 10 } as const;
/** px between the edge of a bar and the second edge of a side whose pattern is hatched. */
const innerEdge = 3;
/** px of a bar whose length is not known. */
const unknownEnd = 54;

function draw(data: Rulers, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

function drawOnStage(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = room.y;
  key(data, y, scene);
  for (const [index, ruler] of data.rulers.entries()) {
    const x = scaleOf(ruler, room);
    const inked = scene.at(ruler.step);
    const asked = scene.words(ruler.question, { x: room.x, y: y + stage.question - 8, role: 'heading' });
    inked.marks(claimsOf(ruler), asked.x + asked.w + 10, asked.y + asked.h / 2);
    y += stage.question;
    const top = { x: room.x, y, w: room.w, h: stage.lane };
    stageLane(ruler.above, data.above.side, top, x, inked, ruler.flag && x(ruler.flag.at) + 24);
    if (ruler.flag) flag(ruler.flag, x(ruler.flag.at), top, inked);
    y += stage.lane;
    wood(ruler, data.rulers[index - 1], { x: room.x, y, w: room.w, h: stage.ruler }, scene);
    y += stage.ruler;
    stageLane(ruler.below, data.below.side, { ...top, y }, x, inked);
    y += stage.lane;
    for (const { apart, side } of [
      { ...ruler.above, ...data.above },
      { ...ruler.below, ...data.below },
    ]) {
      if (!apart) continue;
      const end = x(apart.to ?? { days: 1 });
      const box = { x: room.x, y: y + 4, w: end - room.x, h: stage.lane - 4 };
      piece(apart, side, box, inked);
      inked.words(apart.says, { x: end + 34, y: box.y + box.h / 2, from: 'middle', side });
      y += stage.lane + 4;
    }
    y += stage.gap;
  }
  const last = data.rulers.at(-1)?.step;
  scene.at(last).words(data.thought, { x: room.x, y: room.y + room.h, from: 'bottom', role: 'heading' });
  ask(data, { x: room.x, y: room.y + room.h, from: 'bottom', role: 'statement', width: room.w }, scene, last);
}

/** All that a ruler rests on, each claim once: its marks stand beside its question, since lanes have no room for them. */
const claimsOf = ({ above, below }: Ruler): string[] => [
  ...new Set(
    [above, below]
      .flatMap(({ bars, empty, apart }) => [...bars, ...(empty ? [empty] : []), ...(apart ? [apart] : [])])
      .flatMap(({ claims }) => claims),
  ),
];

/** Which colour waits for what, at the right end of the first line. */
function key({ above, below }: Rulers, y: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let right = room.x + room.w;
  for (const { side, name } of [below, above]) {
    const words = scene.words(name, { x: right, y: y + stage.question - 8, anchor: 'end', role: 'strong', side });
    const swatch = { x: words.x - stage.swatch - 10, y: y + 4, w: stage.swatch, h: stage.swatch };
    solid(side, swatch, scene);
    right = swatch.x - 36;
  }
}

function flag({ says }: Cited, x: number, { y, h }: Rect, scene: SceneBuilder): void {
  scene.line([point(x, y + h), point(x, y - 2)], { width: 3 });
  scene.shape([rectangle({ x, y: y - 2, w: 14, h: 10 })], { fill: 'ink', ghost: false });
  const { room } = scene.layout;
  scene.words(says, { x: room.x + room.w, y: y + h / 2, from: 'middle', anchor: 'end' });
}

/** Bars one behind another, each with its name at its own end; where there is no room within, beside it, or behind the flag. */
function stageLane(
  { bars, empty }: Lane,
  side: string,
  { x: left, y, w, h }: Rect,
  x: Scale,
  scene: SceneBuilder,
  behindFlag?: number,
): void {
  let from = left;
  for (const each of bars) {
    const { begun, to, kept, form, says } = each;
    const end = to ? x(to) : from + unknownEnd;
    const start = begun ? x(begun) : from;
    const middle = { y: y + h / 2, from: 'middle', role: 'strong', side } as const;
    if (form === 'by') {
      scene.rect({ x: end - 4, y, w: 8, h }, { fill: 'side', side, ghost: false });
      scene.words(says, { ...middle, x: behindFlag ?? end + 16 });
      continue;
    }
    const box = { x: start, y, w: end - start, h };
    piece(each, side, box, scene);
    if (begun) {
      scene.words(says, { ...middle, x: start - 12, anchor: 'end' });
      continue;
    }
    const isWide = scene.sizeOfWords(says, middle).w + 20 < box.w;
    // What the buyer’s own side holds back has no side’s colour.
    const tone = form === 'held' ? 'ink' : isWide && form === 'lasted' ? 'on-side' : 'side';
    const at = isWide ? { x: end - 10, anchor: 'end' as const } : { x: end + (each.open ? 34 : 12) };
    scene.words(says, { ...middle, ...at, tone });
    from = end;
    if (!kept) continue;
    scene.rect(grown({ x: end, y, w: x(kept) - end, h }, -1), { ...edge(side), fill: 'side-tint' });
    from = x(kept);
  }
  if (!empty) return;
  const box = { x: from + 1, y: y + 1, w: left + w - from - 2, h: h - 2 };
  scene.rect(box, { ...edge(side), width: 2, dash: 'dotted' });
  const centre = { x: box.x + box.w / 2, y: y + h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.words(empty.says, { ...centre, side });
}

const edge = (side: string) => ({ stroke: 'side', side, width: 2.5, ghost: false }) as const;

/** A solid area of one side; the hatched one has a second edge within. */
function solid(side: string, box: Rect, scene: SceneBuilder): void {
  scene.rect(box, { fill: 'side', side, ghost: false });
  // Parts it from a longer bar that goes on behind it.
  scene.line([point(box.x + box.w, box.y), point(box.x + box.w, box.y + box.h)], { stroke: 'paper', width: 3 });
  if (scene.side(side).pattern === 'hatched')
    scene.rect(grown(box, -innerEdge), { stroke: 'on-side', side, width: 1.5, ghost: false });
}

/** One bar in its form; what goes on has two more heads behind its end. */
function piece(
  { begun, form, open }: Pick<Bar, 'begun' | 'form' | 'open'>,
  side: string,
  box: Rect,
  scene: SceneBuilder,
): void {
  const line = edge(side);
  if (begun) {
    scene.rect(box, { fill: 'side-tint', side, ghost: false });
    scene.shape(hatching(rectangle(grown(box, -1.5)), 9), { ...line, width: 3 });
    scene.rect(grown(box, -1), line);
  } else if (form === 'planned') scene.rect(grown(box, -1), { ...line, fill: 'paper', dash: 'dashed' });
  else if (form === 'summarised') scene.rect(grown(box, -1), { ...line, fill: 'side-tint', dash: 'dotted' });
  else if (form === 'held')
    scene.rect(grown(box, -1), { stroke: 'ink', width: 2, fill: 'card', dash: 'dashed', ghost: false });
  else solid(side, box, scene);
  if (!open) return;
  const { x, y, w, h } = box;
  for (const away of [8, 17])
    scene.line(
      [point(x + w + away, y + 3), point(x + w + away + h / 3, y + h / 2), point(x + w + away, y + h - 3)],
      form === 'held' ? { width: 2.5 } : { side, width: 2.5 },
    );
}

/** The ruler itself: what the one before measures is its darker part. */
function wood(ruler: Ruler, before: Ruler | undefined, box: Rect, scene: SceneBuilder): void {
  const { one, many } = ruler;
  const marks = marksOf[ruler.unit];
  const x = (value: number) => box.x + (value * box.w) / marks;
  scene.rect(box, { fill: 'card', ghost: false, ground: true });
  if (before) {
    const w = scaleOf(ruler, box)({ [before.unit]: marksOf[before.unit] }) - box.x;
    scene.rect({ ...box, w }, { fill: 'land', ghost: false, ground: true });
  }
  scene.rect(box, { stroke: 'ink', width: 1.5, ghost: false });
  const every = scene.tall ? Math.ceil(marks / 4) : 1;
  const words = { y: box.y + box.h - 5, role: scene.tall ? 'label' : 'strong' } as const;
  const last = scene.words(scene.tall ? `${marks} ${many}` : String(marks), {
    ...words,
    x: box.x + box.w - 8,
    anchor: 'end',
  });
  for (let value = 1; value < marks; value++) {
    const isNamed = value % every === 0 && x(value) + 14 < last.x;
    scene.line([point(x(value), box.y), point(x(value), box.y + (isNamed ? 3 : 8))], { width: 1.5 });
    if (isNamed) scene.words(value === 1 ? `1 ${one}` : String(value), { ...words, x: x(value), anchor: 'middle' });
  }
}

/** Turned for a phone: each bar has a line of words above it. */
function drawTall(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const { side, name } of [data.above, data.below]) {
    solid(side, { x: 0, y: y + 2, w: 18, h: 18 }, scene);
    scene.words(name, { x: 28, y: y + 11, from: 'middle', role: 'strong', side });
    y += 28;
  }
  for (const [index, ruler] of data.rulers.entries()) {
    const inked = scene.at(ruler.step);
    const x = scaleOf(ruler, room);
    y += 14;
    scene.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
    y += 14;
    const asked = scene.words(ruler.question, { x: 0, y, from: 'top', role: 'statement', width: room.w });
    y = asked.y + asked.h + 12;
    y = tallLane(ruler.above, data.above.side, y, x, inked);
    if (ruler.flag) {
      const { says, claims } = ruler.flag;
      const at = x(ruler.flag.at);
      const limit = inked.words(says, { x: at - 10, y, from: 'top', anchor: 'end', claims });
      inked.line([point(at, limit.y - 2), point(at, limit.y + limit.h + 6)], { width: 3 });
      inked.shape([rectangle({ x: at, y: limit.y - 2, w: 14, h: 10 })], { fill: 'ink', ghost: false });
      y = limit.y + limit.h + 6;
    }
    wood(ruler, data.rulers[index - 1], { x: 0, y, w: room.w, h: phone.ruler }, scene);
    y += phone.ruler + phone.gap;
    y = tallLane(ruler.below, data.below.side, y, x, inked);
  }
  const end = scene.at(data.rulers.at(-1)?.step);
  end.words(data.thought, { x: 0, y: y + 12, from: 'top', role: 'heading', width: room.w });
}

function tallLane({ bars, empty, apart }: Lane, side: string, top: number, x: Scale, scene: SceneBuilder): number {
  const { room } = scene.layout;
  let y = top;
  const named = ({ says, detail, claims }: Pick<Bar, 'says' | 'detail' | 'claims'>) => {
    const runs = [{ text: says, role: 'strong' } as const, ...(detail ? [{ text: ` ${detail}` }] : [])];
    const words = scene.words(runs, { x: 0, y, from: 'top', side, width: room.w, claims });
    y = words.y + words.h + 6;
  };
  for (const each of [...bars, ...(apart ? [apart] : [])]) {
    named(each);
    const { begun, to, kept, form } = each;
    const [start, end] = [begun ? x(begun) : 0, to ? x(to) : unknownEnd];
    const box = { x: start, y, w: end - start, h: phone.bar };
    if (form === 'by') scene.rect({ ...box, x: end - 3, w: 6 }, { fill: 'side', side, ghost: false });
    else piece(each, side, box, scene);
    if (kept) scene.rect(grown({ ...box, x: end, w: x(kept) - end }, -1), { ...edge(side), fill: 'side-tint' });
    y += phone.bar + phone.gap;
  }
  if (empty) {
    named(empty);
    const box = { x: 1, y, w: room.w - 2, h: phone.bar };
    scene.rect(box, { stroke: 'side', side, width: 2, dash: 'dotted', ghost: false });
    y += phone.bar + phone.gap;
  }
  return y;
}

const told = ({ bars, empty, apart }: Lane, name: string) =>
  [...bars, ...(apart ? [apart] : []), ...(empty ? [empty] : [])].map(
    (each: Cited & { detail?: string | undefined }) => ({
      says: `${name}: ${[each.says, each.detail].filter(Boolean).join(', ')}`,
      claims: each.claims,
    }),
  );

export const rulers = figureKind(schema, {
  draw,
  tell: ({ rulers, above, below, thought }) => ({
    groups: [
      ...rulers.map(({ question, above: over, below: under, flag }) => ({
        title: question,
        items: [...told(over, above.name), ...(flag ? [flag] : []), ...told(under, below.name)],
      })),
      { items: [{ says: thought, claims: [] }] },
    ],
  }),
});
