import { z } from 'zod';
import { cited, date, refer, type Verdict } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, drawVerdict, type Fullness } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay, monthsAround, quarters, shortMonth } from '#drawing/figures/time.ts';
import type { Role } from '#drawing/figures/type.ts';
import { point } from '#drawing/geometry.ts';
import { verdictNames } from '#words/index.ts';

const track = z.strictObject({
  forecast: refer('outcome').describe('The prediction’s id in the ledger, which says how it came out.'),
  who: z.string(),
  foretold: cited,
  followed: cited.extend({ date }),
  step,
});

/** Predictions, each with a line from its month to the day that settled it; the disc at its end says how it came out. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('verdicts'),
  heads: z
    .strictObject({ step, forecast: z.string(), held: z.string(), line: z.string() })
    .describe(
      'What stands over the predictions, which are inked with its step, before the key to the discs, and behind a line as a key to its length.',
    ),
  made: date.describe('When the predictions were made: the lines begin there.'),
  checked: date.describe('Up to when they were checked: the scale ends there.'),
  tracks: z.array(track).min(2).max(6),
});

type Verdicts = z.output<typeof schema>;
type Track = Verdicts['tracks'][number];

const fullnessOf: Readonly<Record<Verdict, Fullness>> = {
  held: 'full',
  part: 'half',
  mixed: 'core',
  missed: 'empty',
  open: 'unknown',
};

/** Days on one scale, the same for every row. */
interface Scale {
  x: (date: string) => number;
  left: number;
  /** px of the stage or the phone. */
  right: number;
  span: readonly [string, string];
  radius: number;
}

/** px between a disc and what is said behind it, and how that is set on the stage, where it is late in two lines. */
const GAP_AFTER_DISC = 14;
const followedLook = { role: 'strong', width: 260 } as const;

/** On the stage as long as leaves room behind every disc for what is said there. */
function scaleOf({ made, checked, tracks }: Verdicts, left: number, radius: number, scene: SceneBuilder): Scale {
  const right = scene.layout.room.x + scene.layout.room.w;
  const span = monthsAround([made, checked]);
  const part = dayScale(span, [0, 1]);
  const longest = tracks.map(({ followed: { date, says, claims } }) => {
    const { w } = scene.sizeOfWords(says, { ...followedLook, claims });
    return (right - left - radius - GAP_AFTER_DISC - w) / part(date);
  });
  const length = scene.tall ? right - left - radius : Math.min(right - left, ...longest);
  return { x: dayScale(span, [left, left + length]), left, right, span, radius };
}

/** px of the stage: the predictions before the lines, the heads over them, the months under them. */
const [column, head, foot] = [424, 48, 36];
const width = column - 20;
/** px between a prediction and whose it is. */
const gap = 4;

/** The prediction at the left, beside it the line to the day that settled it; all rows of one height. */
function drawWide(data: Verdicts, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { heads, tracks } = data;
  // Before the first of them is checked there is nothing at the right but the months and the question.
  const checked = scene.at(tracks[0]?.step);
  const keyed = key(data, room.x + column, room.y + 16, checked);
  const [top, bottom] = [Math.max(room.y + head, keyed + 20), room.y + room.h - foot];
  const height = (bottom - top) / tracks.length;
  const scale = scaleOf(data, room.x + column, Math.min(22, height / 2 - 8), scene);
  scene.words(heads.forecast, { x: room.x, y: room.y + 16, from: 'middle', role: 'strong', tone: 'muted' });
  nameQuarters(scale, bottom, scene);
  keyToLine(data, room.x, bottom + 24, checked);
  const asked = {
    x: scale.left + 20,
    y: (top + bottom) / 2,
    from: 'middle',
    width: scale.right - scale.left - 20,
  } as const;
  ask(data, asked, scene, tracks[0]?.step);
  const inked = scene.at(heads.step);
  const heightOf = ({ foretold, who }: Track, role: Role) =>
    scene.sizeOfWords(foretold.says, { role, width }).h + gap + scene.sizeOfWords(who, {}).h;
  const role = tracks.some((each) => heightOf(each, 'statement') > height - 4) ? 'strong' : 'statement';
  for (const [index, each] of tracks.entries()) {
    const y = top + index * height;
    const rule = { stroke: 'rule', width: 1.5, layer: 'background' } as const;
    scene.line([point(room.x, y), point(scale.left - 20, y)], rule);
    checked.line([point(scale.left - 20, y), point(scale.right, y)], rule);
    const { says, claims } = each.foretold;
    const high = y + (height - heightOf(each, role)) / 2;
    inked.words(says, { x: room.x, y: high, from: 'top', role, width });
    const whoTop = high + scene.sizeOfWords(says, { role, width }).h + gap;
    inked.words(each.who, { x: room.x, y: whoTop, from: 'top', tone: 'expert', claims });
    const middle = y + height / 2;
    const end = line(each, middle, data, scale, scene);
    const { says: followed, claims: rests } = each.followed;
    scene.at(each.step).words(followed, {
      ...{ x: end + GAP_AFTER_DISC, y: middle, from: 'middle', role: followedLook.role, claims: rests },
      width: Math.max(followedLook.width, scale.right - end - GAP_AFTER_DISC),
    });
  }
}

/** Draws the meaning of each disc that occurs, in a second row where the first is full. Returns the middle of the last row, px. */
function key({ heads, tracks }: Verdicts, x: number, top: number, scene: SceneBuilder): number {
  const found = new Set(tracks.map(({ forecast }) => scene.verdictOf(forecast)));
  const look = { from: 'middle', role: 'strong' } as const;
  const asked = scene.words(heads.held, { ...look, x, y: top, tone: 'muted' });
  const radius = scene.tall ? 8 : 12;
  const right = scene.layout.room.x + scene.layout.room.w;
  let [left, y] = [asked.x + asked.w + 2 * radius, top];
  for (const verdict of (Object.keys(fullnessOf) as Verdict[]).filter((verdict) => found.has(verdict))) {
    const width = 2.7 * radius + scene.sizeOfWords(verdictNames[verdict], look).w;
    if (left + width > right) [left, y] = [x, y + 3 * radius];
    drawVerdict(fullnessOf[verdict], point(left + radius, y), radius, scene);
    scene.words(verdictNames[verdict], { ...look, x: left + 2.7 * radius, y });
    left += width + 1.7 * radius;
  }
  return y;
}

/** Draws the meaning of a line’s length, in a row whose middle is `y`. */
function keyToLine({ heads }: Verdicts, x: number, y: number, scene: SceneBuilder): void {
  const end = x + (scene.tall ? 32 : 44);
  drawRun(x, end, y, scene.tall ? 8 : 12, scene);
  scene.words(heads.line, { x: end + 12, y, from: 'middle', tone: 'muted', width: scene.layout.room.w - end - 12 });
}

/** Draws how long it took from the day of a prediction. */
function drawRun(from: number, until: number, y: number, radius: number, scene: SceneBuilder): void {
  scene.line([point(from, y - radius / 2), point(from, y + radius / 2)], { stroke: 'expert', width: 4 });
  scene.animate('along').line([point(from, y), point(until, y)], { stroke: 'expert', width: 6 });
}

/** Names each quarter; on a phone only the first and the last, each with its year. */
function nameQuarters({ x, left, right, span }: Scale, y: number, scene: SceneBuilder): void {
  const found = quarters(...span, scene.language);
  for (const [index, { date, name }] of found.entries()) {
    const at = x(date);
    const anchor = at < left + 40 ? 'start' : at > right - 40 ? 'end' : 'middle';
    scene.line([point(at, y), point(at, y + 8)]);
    if (scene.tall && index > 0 && index < found.length - 1) continue;
    const label = scene.tall ? `${shortMonth(date, scene.language)}\u00A0${date.slice(0, 4)}` : name;
    scene.words(label, { x: at, y: y + 13, from: 'top', anchor, tone: 'muted' });
  }
}

/** A line from the month of the prediction to its disc. Returns the disc's right edge, px. */
function line(
  { forecast, followed, step }: Track,
  y: number,
  { made }: Verdicts,
  scale: Scale,
  scene: SceneBuilder,
): number {
  const { x, radius } = scale;
  const inked = scene.at(step);
  const at = Math.max(x(followed.date), x(made) + radius + 8);
  drawRun(x(made), at - radius, y, radius, inked);
  drawVerdict(fullnessOf[scene.verdictOf(forecast)], point(at, y), radius, inked);
  return at + radius;
}

/** On a phone what was said stands over its line, and what followed under it. */
function drawTall(data: Verdicts, scene: SceneBuilder): void {
  const { heads, tracks } = data;
  const scale = scaleOf(data, 0, 11, scene);
  const { right } = scale;
  const keys = scene.at(tracks[0]?.step);
  const keyed = key(data, 0, 8, keys) + 28;
  keyToLine(data, 0, keyed, keys);
  let y = keyed + 24;
  for (const each of tracks) {
    scene.line([point(0, y), point(right, y)], { stroke: 'rule', width: 1.5 });
    const inked = scene.at(heads.step);
    const { says, claims } = each.foretold;
    const set = { role: 'statement', width: right } as const;
    inked.words(says, { ...set, x: 0, y: y + 12, from: 'top' });
    const whoTop = y + 12 + scene.sizeOfWords(says, set).h + 6;
    const who = inked.words(each.who, { x: 0, y: whoTop, from: 'top', tone: 'expert', claims });
    const middle = who.y + who.h + 20;
    const end = line(each, middle, data, scale, scene);
    const { says: followed, claims: rests } = each.followed;
    const look = { role: 'strong', width: right, claims: rests } as const;
    const left = end - 2 * scale.radius;
    const isLate = scene.sizeOfWords(followed, look).w > right - left;
    const place = isLate ? ({ x: right, anchor: 'end' } as const) : { x: left };
    const followedBox = scene.at(each.step).words(followed, { ...look, ...place, y: middle + 18, from: 'top' });
    y = followedBox.y + followedBox.h + 14;
  }
  scene.line([point(0, y), point(right, y)], { width: 2 });
  nameQuarters(scale, y, keys);
}

export const verdicts = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ tracks, heads }, { language, verdictOf }) => ({
    groups: tracks.map(({ who, foretold, followed: { date, says, claims }, forecast }) => ({
      title: `${who}: ${foretold.says}. ${heads.held} ${verdictNames[verdictOf(forecast)]}`,
      items: [foretold, { says: `${longDay(date, language, true)}: ${says}`, claims }],
    })),
  }),
});
