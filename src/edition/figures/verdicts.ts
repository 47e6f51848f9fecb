import { z } from 'zod';
import { cited, date, refer, type Verdict } from '#core/schema/values.ts';
import { at, type Box, centred, fixed, grow, layOut, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, drawVerdict, type Fullness } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay, monthsAround, quarters, shortMonth } from '#drawing/figures/time.ts';
import type { Role } from '#drawing/figures/type.ts';
import { point } from '#drawing/geometry.ts';
import { colon, verdictNames } from '#words/index.ts';

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

/** Days on one scale, the same for every row; px. */
interface Scale {
  x: (date: string) => number;
  left: number;
  right: number;
  span: readonly [string, string];
  /** Radius of a disc. */
  radius: number;
}

/** px between a disc and the words behind it, and their least width: what is late stands there in two lines. */
const GAP_AFTER_DISC = 14;
const FOLLOWED_WIDTH = 260;
/** px of the wide layout: the predictions, and the white before the lines. */
const [COLUMN_WIDTH, COLUMN_GAP] = [404, 20];

/** Makes the scale as long as leaves room for the words behind every disc. */
function scaleOf({ made, checked, tracks }: Verdicts, scene: SceneBuilder): Scale {
  const { room } = scene.layout;
  const radius = scene.tall ? 11 : 22;
  const [left, right] = [room.x + (scene.tall ? 0 : COLUMN_WIDTH + COLUMN_GAP), room.x + room.w];
  const span = monthsAround([made, checked]);
  const part = dayScale(span, [0, 1]);
  const lengths = tracks.map(({ followed: { date, says, claims } }) => {
    const { w } = scene.sizeOfWords(says, { role: 'strong', width: FOLLOWED_WIDTH, claims });
    return (right - left - radius - GAP_AFTER_DISC - w) / part(date);
  });
  const length = scene.tall ? right - left - radius : Math.min(right - left, ...lengths);
  return { x: dayScale(span, [left, left + length]), left, right, span, radius };
}

/** Each prediction beside its line, or on a phone over it, under a key and over the months. */
function draw(data: Verdicts, scene: SceneBuilder): void {
  const { heads, tracks } = data;
  const scale = scaleOf(data, scene);
  // Before the first of them is checked there is nothing at the right but the months and the question.
  const checked = tracks[0]?.step;
  const rows = trackRows(data, scale, scene);
  const table = grow(stack([0, 14], rows));
  const [discs, line, months] = [at(checked, keyToDiscs(data)), at(checked, keyToLine(data)), monthsBox(scale)];
  if (scene.tall) {
    layOut(stack(14, [discs, line, table, at(checked, months)]), scene);
    return;
  }
  const name = { ...centred(words(heads.forecast, { role: 'strong', tone: 'muted' })), width: COLUMN_WIDTH };
  const foot = row(COLUMN_GAP, [{ ...centred(line), width: COLUMN_WIDTH }, months]);
  const head = row(COLUMN_GAP, [name, discs]);
  layOut(stack(16, [head, grow(stack(0, [table, foot]))]), scene);
  const { y, h } = scene.layout.room;
  const [x, width] = [scale.left + 20, scale.right - scale.left - 20];
  ask(data, { x, y: y + h / 2, from: 'middle', width }, scene, checked);
}

const rule = fixed(0, 2, ({ x, y, w }, scene) =>
  scene.line([point(x, y), point(x + w, y)], { stroke: 'rule', width: 1.5, layer: 'background' }),
);

/** A row for each prediction, in smaller words where one would be too high. */
function trackRows({ heads, made, tracks }: Verdicts, scale: Scale, scene: SceneBuilder): Box[] {
  const foretoldIn = (role: Role, { foretold: { says, claims }, who }: Track): Box =>
    at(heads.step, stack([4, 6], [words(says, { role }), words(who, { tone: 'expert', claims })]));
  const most = (scene.layout.room.h - 84) / tracks.length - 4;
  const isHigh = tracks.some((track) => foretoldIn('statement', track).height(COLUMN_WIDTH, scene) > most);
  return tracks.map((track) => {
    const foretold = foretoldIn(isHigh && !scene.tall ? 'strong' : 'statement', track);
    const line = at(track.step, trackBox(track, made, scale));
    if (scene.tall) return stack(12, [rule, foretold, line]);
    const left = { ...stack(0, [rule, grow(centred(foretold))]), width: COLUMN_WIDTH };
    return grow(row(COLUMN_GAP, [left, stack(0, [at(tracks[0]?.step, rule), grow(line)])]));
  });
}

/** A line from the month of the prediction to its disc, and behind the disc, or on a phone under it, what followed. */
function trackBox({ forecast, followed }: Track, made: string, { x, left, right, radius }: Scale): Box {
  const { date, says, claims } = followed;
  const look = { role: 'strong', claims } as const;
  const width = right - left;
  return {
    height: (_, scene) => (scene.tall ? radius + 18 + scene.sizeOfWords(says, { ...look, width }).h : 2 * radius),
    draw: ({ y, h }, scene) => {
      const middle = scene.tall ? y + radius : y + h / 2;
      const centre = point(Math.max(x(date), x(made) + radius + 8), middle);
      drawRun(x(made), centre.x - radius, middle, radius, scene);
      drawVerdict(fullnessOf[scene.verdictOf(forecast)], centre, radius, scene);
      if (scene.tall) {
        const isLate = scene.sizeOfWords(says, { ...look, width }).w > right - centre.x + radius;
        const place = isLate ? ({ x: right, anchor: 'end' } as const) : { x: centre.x - radius };
        scene.words(says, { ...look, ...place, width, y: middle + 18, from: 'top' });
        return;
      }
      const start = centre.x + radius + GAP_AFTER_DISC;
      scene.words(says, {
        ...look,
        x: start,
        y: middle,
        from: 'middle',
        width: Math.max(FOLLOWED_WIDTH, right - start),
      });
    },
  };
}

/** The meaning of each disc that occurs, in a second row where the first is full. */
function keyToDiscs({ heads, tracks }: Verdicts): Box {
  const look = { role: 'strong', from: 'middle' } as const;
  const radiusIn = ({ tall }: SceneBuilder) => (tall ? 8 : 12);
  const placed = (width: number, scene: SceneBuilder) => {
    const radius = radiusIn(scene);
    const found = new Set(tracks.map(({ forecast }) => scene.verdictOf(forecast)));
    let [x, y] = [scene.sizeOfWords(heads.held, look).w + 2 * radius, radius];
    return (Object.keys(fullnessOf) as Verdict[])
      .filter((verdict) => found.has(verdict))
      .map((verdict) => {
        const wide = 2.7 * radius + scene.sizeOfWords(verdictNames[verdict], look).w;
        if (x + wide > width) [x, y] = [0, y + 3 * radius];
        const place = { verdict, x, y };
        x += wide + 1.7 * radius;
        return place;
      });
  };
  return {
    height: (width, scene) => (placed(width, scene).at(-1)?.y ?? 0) + radiusIn(scene),
    draw: (room, scene) => {
      const radius = radiusIn(scene);
      scene.words(heads.held, { ...look, x: room.x, y: room.y + radius, tone: 'muted' });
      for (const { verdict, x, y } of placed(room.w, scene)) {
        drawVerdict(fullnessOf[verdict], point(room.x + x + radius, room.y + y), radius, scene);
        scene.words(verdictNames[verdict], { ...look, x: room.x + x + 2.7 * radius, y: room.y + y });
      }
    },
  };
}

/** The meaning of a line’s length. */
const keyToLine = ({ heads }: Verdicts): Box => {
  const run = fixed([44, 32], [24, 16], ({ x, y, w, h }, scene) => drawRun(x, x + w, y + h / 2, h / 2, scene));
  return row(12, [run, centred(words(heads.line, { tone: 'muted' }))]);
};

/** Draws how long it took from the day of a prediction. */
function drawRun(from: number, until: number, y: number, radius: number, scene: SceneBuilder): void {
  scene.line([point(from, y - radius / 2), point(from, y + radius / 2)], { stroke: 'expert', width: 4 });
  scene.animate('along').line([point(from, y), point(until, y)], { stroke: 'expert', width: 6 });
}

/** The name of each quarter; on a phone only of the first and the last, each with its year. */
const monthsBox = ({ x, left, right, span }: Scale): Box =>
  fixed(0, [36, 32], ({ y }, scene) => {
    if (scene.tall) scene.line([point(left, y), point(right, y)], { width: 2 });
    const found = quarters(...span, scene.language);
    for (const [index, { date, name }] of found.entries()) {
      const start = x(date);
      const anchor = start < left + 40 ? 'start' : start > right - 40 ? 'end' : 'middle';
      scene.line([point(start, y), point(start, y + 8)]);
      if (scene.tall && index > 0 && index < found.length - 1) continue;
      const label = scene.tall ? shortMonth(date, scene.language, true) : name;
      scene.words(label, { x: start, y: y + 13, from: 'top', anchor, tone: 'muted' });
    }
  });

export const verdicts = figureKind(schema, {
  draw,
  describe: ({ tracks, heads }, { language, verdictOf }) => ({
    groups: tracks.map(({ who, foretold, followed: { date, says, claims }, forecast }) => ({
      title: `${who}${colon}${foretold.says}. ${heads.held} ${verdictNames[verdictOf(forecast)]}`,
      items: [foretold, { says: `${longDay(date, language, true)}${colon}${says}`, claims }],
    })),
  }),
});
