import { z } from 'zod';
import { cited, date, refer, type Verdict } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, drawVerdict, type Fullness } from '#drawing/figures/motifs.ts';
import { type Seat, seatAll } from '#drawing/figures/placement.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay, monthsAround, quarters } from '#drawing/figures/time.ts';
import { point, polyline, type Rect } from '#drawing/geometry.ts';
import { verdictNames } from '#words/index.ts';

const claims = z.array(refer('claim')).min(1);

const track = z.strictObject({
  forecast: refer('outcome').describe('The prediction’s id in the ledger, which says how it came out.'),
  who: z.string(),
  foretold: cited,
  followed: z.array(z.strictObject({ date, says: z.string(), claims })).min(1),
  step,
});

/** Predictions, each with the days that settled it on one scale of months, and how it came out. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('verdicts'),
  heads: z
    .strictObject({ step, forecast: z.string(), followed: z.string(), held: z.string() })
    .describe('The heads of the three columns; the predictions are inked with their step.'),
  made: date.describe('When the predictions were made.'),
  tracks: z.array(track).min(2).max(6),
});

type Verdicts = z.output<typeof schema>;
type Track = Verdicts['tracks'][number];

const fullnessOf: Readonly<Record<Verdict, Fullness>> = {
  held: 'full',
  part: 'half',
  mixed: 'quarters',
  missed: 'empty',
  open: 'unknown',
};

/** Left edges of the columns, px from the room's. */
const columns = { track: 412, disc: 960 } as const;
/** px between the first column and the next. */
const between = 12;
/** px; in a lower row there is room for words above its line alone, and for smaller letters. */
const roomyRow = 80;

/** How the first column is set: the forecast, and whose it is, so many px below it. The first that all rows have room for. */
const settings = [
  { says: 'statement', who: 'strong', gap: 6 },
  { says: 'statement', who: 'scope', gap: 2 },
  { says: 'heading', who: 'scope', gap: 2 },
  { says: 'strong', who: 'scope', gap: 0 },
] as const;
type Setting = (typeof settings)[number];

/** The prediction, the days that settled it, and how it came out; one row each, all rows of one height. */
function drawOnStage(data: Verdicts, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { heads, tracks, made } = data;
  const [track, disc, right] = [room.x + columns.track, room.x + columns.disc, room.x + room.w];
  const head = { y: room.y + 6, from: 'top', role: 'strong', tone: 'muted' } as const;
  // Before the first of them is checked there is nothing at the right but the question.
  const checked = scene.at(tracks[0]?.step);
  scene.words(heads.forecast, { ...head, x: room.x });
  checked.words(heads.followed, { ...head, x: track });
  checked.words(heads.held, { ...head, x: right, anchor: 'end' });
  const top = room.y + 46;
  const bottom = room.y + room.h - 46;
  const rule = (y: number, on: SceneBuilder, look?: Parameters<SceneBuilder['line']>[1]) => {
    scene.line([point(room.x, y), point(track - between, y)], look);
    on.line([point(track - between, y), point(right, y)], look);
  };
  rule(top, checked);
  const asked = { x: track + 40, y: (top + bottom) / 2, from: 'middle', width: right - track - 40 } as const;
  ask(data, { ...asked, role: 'hero' }, scene, tracks[0]?.step);
  const span = monthsAround([made, ...tracks.flatMap(({ followed }) => followed.map(({ date }) => date))]);
  const x = dayScale(span, [track + 8, disc - 40]);
  for (const { date, name } of quarters(span[0], span[1], scene.language)) {
    checked.line([point(x(date), bottom), point(x(date), bottom + 9)]);
    checked.words(name, {
      x: x(date),
      y: bottom + 14,
      from: 'top',
      anchor: x(date) < track + 60 ? 'start' : 'middle',
      tone: 'muted',
    });
  }
  const height = (bottom - top) / tracks.length;
  const fits = (setting: Setting) => tracks.every((each) => sizesOf(each, setting, scene).h <= height - 8);
  const setting = settings.find(fits) ?? settings[0];
  for (const [index, each] of tracks.entries()) {
    const row = { x: room.x, y: top + index * height, w: room.w, h: height };
    if (index > 0) rule(row.y, scene.at(each.step), { stroke: 'rule', width: 1.5 });
    foretold(each, row, setting, scene.at(heads.step));
    followed(each, { ...row, x: track, w: disc - track - 30 }, x, made, scene);
    const inked = scene.at(each.step);
    const verdict = scene.verdictOf(each.forecast);
    drawVerdict(fullnessOf[verdict], point(disc + 26, row.y + height / 2), Math.min(26, height / 2 - 6), inked);
    const name = { role: 'name', width: right - disc - 56 } as const;
    inked.words(verdictNames[verdict], {
      x: right,
      y: row.y + height / 2,
      from: 'middle',
      anchor: 'end',
      ...name,
      ...(scene.sizeOfWords(verdictNames[verdict], name).lines > 1 && { role: 'strong' }),
    });
  }
  rule(bottom, checked, { stroke: 'rule', width: 1.5 });
}

/** The heights of what stands in the first column of a row. */
function sizesOf({ who, foretold: { says, claims } }: Track, setting: Setting, scene: SceneBuilder) {
  const said = scene.sizeOfWords(says, { role: setting.says, width: columns.track - between, claims }).h;
  return { said, h: said + setting.gap + scene.sizeOfWords(who, { role: setting.who }).h };
}

function foretold(each: Track, { x, y, h }: Rect, setting: Setting, scene: SceneBuilder): void {
  const { says, claims } = each.foretold;
  const sizes = sizesOf(each, setting, scene);
  const top = y + (h - sizes.h) / 2;
  scene.words(says, { x, y: top, from: 'top', role: setting.says, width: columns.track - between, claims });
  scene.words(each.who, { x, y: top + sizes.said + setting.gap, from: 'top', role: setting.who, tone: 'expert' });
}

interface Wish extends Seat {
  width: number;
}

function followed(
  { followed, step }: Track,
  row: Rect,
  x: (date: string) => number,
  made: string,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  const isLow = row.h < roomyRow;
  const line = row.y + (isLow ? row.h - 14 : row.h / 2);
  const last =
    followed
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? made;
  inked.coming('along').line([point(x(made), line), point(x(last), line)], { stroke: 'expert', width: 6 });
  const radius = isLow ? 9 : 12;
  inked.disc(point(x(made), line), radius - 2, { fill: 'expert' });
  const spots = followed.map(({ date }) => point(x(date), line));
  for (const spot of spots) inked.disc(spot, radius, { fill: 'ink' });
  const wishes = followed.map(({ says, claims }, index) => {
    const at = spots[index]?.x ?? 0;
    if (isLow) {
      const { w, h } = scene.sizeOfWords(spoken(says), { width: row.w, claims });
      const last = row.x + row.w - w;
      const before = [0, 24, 48, 72, 96].map((px) => at + 4 - w - px);
      return [at - 4, ...before, at - w / 2, last].map((left) => ({
        box: { x: Math.max(row.x, Math.min(left, last)), y: line - radius - 1 - h, w, h },
        width: row.w,
      }));
    }
    return [420, 280, 200].flatMap((width): Wish[] => {
      const { w, h } = scene.sizeOfWords(spoken(says), { width, claims });
      const beside = [{ x: at + 24, y: line - h / 2, w, h }];
      const around = [line - 22 - h, line + 22].flatMap((y) =>
        [at - 10, at + 14 - w, at - w / 2].map((left) => ({ x: left, y, w, h })),
      );
      return [...beside, ...around].map((box) => ({ box, width }));
    });
  });
  const drawn = {
    boxes: isLow ? [] : spots.map((spot) => ({ x: spot.x - 14, y: line - 14, w: 28, h: 28 })),
    lines: [polyline([point(x(made), line), point(x(last), line)])],
  };
  const room = { x: row.x, y: row.y + 2, w: row.w, h: row.h - 4 };
  for (const [index, seat] of seatAll(wishes, room, drawn).entries()) {
    const each = followed[index];
    if (each)
      inked.words(spoken(each.says), {
        x: seat.box.x,
        y: seat.box.y,
        from: 'top',
        width: seat.width,
        claims: each.claims,
      });
  }
}

const spoken = (says: string): Spoken => [{ text: says, role: 'strong' }];

/** A card for each prediction, with its verdict at the right. */
function drawTall({ heads, tracks }: Verdicts, scene: SceneBuilder): void {
  let y = 0;
  const width = 268;
  for (const { who, foretold, followed, forecast, step } of tracks) {
    scene.line([point(0, y), point(phoneWidth, y)], { width: 2 });
    const { says, claims } = foretold;
    const said = scene.at(heads.step).words(says, { x: 0, y: y + 12, from: 'top', role: 'statement', width, claims });
    const name = scene
      .at(heads.step)
      .words(who, { x: 0, y: said.y + said.h + 6, from: 'top', role: 'strong', tone: 'expert' });
    const inked = scene.at(step);
    let low = name.y + name.h + 10;
    for (const { date, says: then, claims } of followed) {
      inked.disc(point(6, low + 9), 5, { fill: 'ink' });
      const words = [{ text: scene.day(date, true), role: 'strong' } as const, { text: `: ${then}` }];
      const box = inked.words(words, { x: 20, y: low, from: 'top', width: width - 20, claims });
      low = box.y + box.h + 8;
    }
    const verdict = scene.verdictOf(forecast);
    drawVerdict(fullnessOf[verdict], point(322, y + 36), 18, inked);
    inked.words(verdictNames[verdict], { x: 322, y: y + 64, from: 'top', anchor: 'middle', role: 'strong', width: 72 });
    y = Math.max(low, y + 96) + 8;
  }
  scene.line([point(0, y), point(phoneWidth, y)], { width: 2 });
}

export const verdicts = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: ({ tracks, heads }, { language, verdictOf }) => ({
    groups: tracks.map(({ who, foretold, followed, forecast }) => ({
      title: `${who}: ${foretold.says}. ${heads.held} ${verdictNames[verdictOf(forecast)]}`,
      items: [
        foretold,
        ...followed.map(({ date, says, claims }) => ({ says: `${longDay(date, language, true)}: ${says}`, claims })),
      ],
    })),
  }),
});
