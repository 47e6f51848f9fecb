import { z } from 'zod';
import { refuse } from '#core/schema/checks.ts';
import { cited, refer } from '#core/schema/values.ts';
import {
  at,
  type Box,
  centred,
  columns,
  fixed,
  grow,
  layOut,
  row,
  share,
  stack,
  words,
} from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect, stadium } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';

const voice = cited.extend({ who: z.string() });

/** One who stands near the next, and far from somebody else. */
const near = voice.extend({
  step,
  from: voice
    .extend({ side: refer('side').optional().describe('Whose code it is drawn in; without one nobody names them.') })
    .describe('Who holds something else.'),
  shares: voice.extend({ step }).optional().describe('What this one and the next hold alike, and who the two are.'),
});

/** Who holds what: joined where two agree, and driven apart from others by a spring; one more stands alone. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('stances'),
    near: z.array(near).min(2).max(3),
    apart: voice.extend({ step }),
    scope: z.string().describe('Whose reading the two distances are.'),
  })
  .check(({ value, ...payload }) => {
    const last = value.near.length - 1;
    if (value.near[last]?.shares)
      refuse({ ...payload, value }, ['near', last, 'shares'], 'the last of them has no next one to share it with');
  });

type Stances = z.output<typeof schema>;
type Near = Stances['near'][number];
type Shared = NonNullable<Near['shares']>;

/** px: a disc, which is broader where a name is, what joins two of them, and on the stage the words at its left. */
const size = { wide: { disc: 100, join: 18, left: 262 }, tall: { disc: 58, join: 10, left: 0 } } as const;

/** Who agree are discs that are joined; a spring drives each apart from somebody else; one stands alone. */
function draw(figure: Stances, scene: SceneBuilder): void {
  const { near, apart, scope } = figure;
  const names = [...near, apart].map(({ who }) => scene.sizeOfWords(who, { role: nameRole(scene) }).w + 16);
  const wide = Math.max(size[scene.layout.name].disc, ...names);
  const rows = near.flatMap((one, index) => {
    const own = rowOf(one, disc(one.who, wide, near[index - 1]?.shares, one.shares), scene);
    return one.shares ? [grow(own), sharedBy(one.shares, wide, scene)] : [grow(own)];
  });
  const apartText = centred(words(apart.says, { tone: 'expert', claims: apart.claims }));
  const read = words(scope, { tone: 'muted', anchor: scene.tall ? 'start' : 'end' });
  const alone = rowWithLabel([at(apart.step, disc(apart.who, wide)), at(apart.step, apartText)], scene);
  const together = stack(0, rows);
  const foot = scene.tall ? stack(20, [alone, read]) : row(24, [alone, { ...centred(read), width: 300 }]);
  layOut(stack([22, 20], [grow(together), foot]), scene);
  const { x, y, w } = scene.layout.room;
  const middle = y + together.height(w, scene) / 2;
  if (!scene.tall) ask(figure, { x: x + w, y: middle, from: 'middle', anchor: 'end', width: w * 0.5 }, scene);
}

const nameRole = ({ tall }: SceneBuilder) => (tall ? 'strong' : 'name');

/** A disc and what stands at its right; on the stage words may stand at its left. */
const rowWithLabel = (boxes: readonly Box[], { tall }: SceneBuilder, left: Box = nothing): Box =>
  row([24, 14], tall ? boxes : [{ ...left, width: size.wide.left }, ...boxes]);

const nothing = fixed(0, 0, () => undefined);

/** Lays out what one says, and at the other end of a spring who holds something else. */
function rowOf({ says, claims, step, from }: Near, name: Box, scene: SceneBuilder): Box {
  const look = from.side ? { side: from.side } : {};
  const opponent = stack(
    [4, 2],
    [words(from.who, { role: 'strong', ...look }), words(from.says, { tone: 'muted', claims: from.claims })],
  );
  const clash = row([14, 10], [spring, dot(from.side), centred(opponent)]);
  const statement = centred(words(says, { role: 'statement', tone: 'expert', claims }));
  return rowWithLabel([name, at(step, columns([18, 8], [statement, share(1.5, centred(clash))]))], scene);
}

/** Lays out what two neighbours hold alike, beside what joins them: on a phone at its right. */
function sharedBy({ says, claims, step }: Shared, wide: number, scene: SceneBuilder): Box {
  const join: Box = { width: wide, height: () => (scene.tall ? 36 : 44), draw: drawJoin };
  const textAt = (anchor: 'start' | 'end') => centred(words(says, { tone: 'expert', claims, anchor }));
  if (scene.tall) return at(step, rowWithLabel([join, textAt('start')], scene));
  return at(step, rowWithLabel([join, nothing], scene, row(10, [textAt('end'), pointer(wide)])));
}

/** Leads from words at the left of a disc’s column to what stands in its middle. */
const pointer = (wide: number): Box =>
  fixed(28, 0, ({ x, y, h }, scene) => {
    const middle = y + h / 2;
    scene.line([point(x, middle), point(x + 28 + 24 + wide / 2, middle)], {
      stroke: 'expert',
      width: 3,
      placeholder: false,
    });
  });

/** Fills the middle of a room from its top to its foot. */
function drawJoin({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  const { join } = size[scene.layout.name];
  scene.rect({ x: x + (w - join) / 2, y: y - 1, w: join, h: h + 2 }, { fill: 'expert', placeholder: false });
}

/** A disc with a name, joined to the one over it and to the one under it with the steps that say what they share. */
function disc(who: string, wide: number, over?: Shared, under?: Shared): Box {
  const box = fixed(wide, 0, ({ x, y, w, h }, scene) => {
    const high = size[scene.layout.name].disc;
    const top = scene.tall ? y : y + (h - high) / 2;
    const foot = top + high;
    if (over) drawJoin({ x, y, w, h: top + 3 - y }, scene.at(over.step));
    if (under) drawJoin({ x, y: foot - 3, w, h: y + h - foot + 3 }, scene.at(under.step));
    scene.shape([stadium({ x, y: top, w, h: high })], { fill: 'expert', placeholder: false });
    const middle = point(x + w / 2, top + high / 2);
    scene.words(who, { ...middle, from: 'middle', anchor: 'middle', role: nameRole(scene), tone: 'paper' });
  });
  return { ...box, height: (_, scene) => size[scene.layout.name].disc };
}

/** Drives two apart. */
const spring = fixed([96, 64], [38, 16], ({ x, y, w, h }, scene) => {
  const turns = scene.tall ? 7 : 9;
  const middle = y + h / 2;
  const zigzag = Array.from({ length: turns }, (_, index) =>
    point(x + ((index + 1) * w) / (turns + 1), middle + (index % 2 === 0 ? -h : h) / 2),
  );
  const way = [point(x, middle), ...zigzag, point(x + w, middle)];
  scene.animate('along').line(way, { width: scene.tall ? 2 : 3 });
});

/** Somebody of one side, or nobody whom the report names: a ring. */
const dot = (side: string | undefined): Box =>
  fixed([54, 20], [54, 20], ({ x, y, w, h }, scene) => {
    const [middle, radius] = [point(x + w / 2, y + h / 2), w / 2 - 3];
    if (side) scene.spot(side, middle, radius);
    else scene.disc(middle, radius, { stroke: 'ink', width: w / 10 });
  });

export const stances = figureKind(schema, {
  draw,
  describe: ({ near, apart, scope }) => {
    const itemOf = ({ who, says, claims }: { who: string; says: string; claims: string[] }) => ({
      says: `${who}${colon}${says}`,
      claims,
    });
    return {
      groups: [
        { title: scope, items: near.flatMap(({ shares }) => (shares ? [itemOf(shares)] : [])) },
        { items: [...near.flatMap((one) => [itemOf(one), itemOf(one.from)]), itemOf(apart)] },
      ],
    };
  },
});
