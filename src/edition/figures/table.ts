import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import {
  at,
  type Box,
  centred,
  columns,
  fixed,
  grow,
  layOut,
  on,
  row,
  share,
  stack,
  words,
} from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arrowhead, grown, type Point, point, polyline, type Rect, stadium } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

/** Who sits at the table. */
const chair = z.strictObject({
  name: z.string(),
  post: z.string(),
  claims: z.array(refer('claim')).min(1).optional(),
});

/** What somebody makes of the added chair. `voice`: it is an expert's. */
const reading = cited.extend({
  who: z.string(),
  side: refer('side').optional(),
  voice: z.boolean().default(false),
  step,
});

/** A table from above: at its far edge one side, whose last chair was added, at its near one the other; and how that is read. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('table'),
  side: refer('side'),
  chairs: z.array(chair).min(1).max(3),
  added: chair.extend({ step, brings: cited.describe('What comes to the table with it, beside a key.') }),
  across: chair.extend({ side: refer('side') }).describe('Who speaks for the other side.'),
  readings: z.array(reading).min(2).max(4),
});

type Table = z.output<typeof schema>;
type Chair = Table['chairs'][number];

/** px across the shoulders. */
const shoulders = [112, 64] as const;

/** Leaves room beside the table: the added chair comes in from there. */
const aside = (phone: number) => fixed([110, phone], 0, () => undefined);

const nobody = fixed(0, 0, () => undefined);

/** Who sits at the table, the added one come in from outside; below it, how that is read. */
function draw(figure: Table, scene: SceneBuilder): void {
  const { chairs, added, side, across, readings } = figure;
  const role = scene.tall ? 'strong' : 'statement';
  const all = [...chairs, added];
  const inked = (box: Box, one: Chair) => (one === added ? at(added.step, box) : box);
  const seats = row(
    0,
    all.map((one) => inked(seat(side, { faces: 'down', isAdded: one === added }), one)),
  );
  const names = row(
    12,
    all.map((one) => inked(nameBox(one, side, role), one)),
  );
  const { says, claims } = added.brings;
  const brought = at(
    added.step,
    row([28, 12], [centred(words(says, { role: 'strong', anchor: 'end', side, claims })), key(side)]),
  );
  const acrossName = nameBox(across, across.side, role);
  const board: Box['draw'] = (box, own) =>
    own.rect(grown(box, -2), { fill: 'card', stroke: 'ink', width: own.tall ? 2.5 : 4, placeholder: false });
  const near = scene.tall ? [brought, acrossName] : [row(12, [centred(acrossName), share(all.length - 1, brought)])];
  const top = on(board, [18, 12], stack([16, 14], [names, ...near]));
  const places = scene.tall ? 1 : all.length;
  const facing = row(0, [seat(across.side, { faces: 'up' }), ...Array.from({ length: places - 1 }, () => nobody)]);
  const place = row(0, [aside(0), stack([6, 4], [seats, top, facing]), aside(40)]);
  const read = columns([36, 18], readings.map(said));
  layOut(stack([20, 20], [place, grow(read)]), scene);
  const { x, y, w, h } = scene.layout.room;
  const from = y + place.height(w, scene) + 20;
  if (!scene.tall) ask(figure, { x, y: (from + y + h) / 2, from: 'middle' }, scene, readings[0]?.step);
}

/** Somebody from above, turned to the table; the added one has come in by a dotted way. */
const seat = (side: string, { faces, isAdded = false }: { faces: 'down' | 'up'; isAdded?: boolean }): Box =>
  fixed(0, [shoulders[0] * 0.7, shoulders[1] * 0.7], ({ x, y, w, h }, scene) => {
    const wide = shoulders[scene.tall ? 1 : 0];
    const middle = x + w / 2;
    const turned = ({ y: top, h: high, ...rest }: Rect): Rect => ({
      ...rest,
      y: faces === 'down' ? top : 2 * y + h - top - high,
      h: high,
    });
    const body = turned({ x: middle - wide / 2, y: y + h - wide * 0.52, w: wide, h: wide * 0.3 });
    const back = turned({ x: middle - wide * 0.34, y: y + h - wide * 0.68, w: wide * 0.68, h: wide * 0.13 });
    const edge = faces === 'down' ? y + h : y;
    const arms = [-1, 1].map((hand) => {
      const elbow = middle + hand * (wide / 2 - body.h * 0.42);
      return polyline([point(elbow, body.y + body.h / 2), point(elbow - hand * wide * 0.06, edge)]);
    });
    scene.shape([stadium(back)], { fill: 'card', stroke: 'ink', width: wide / 36, placeholder: false });
    scene.shape(arms, { stroke: 'side', side, width: wide * 0.15, placeholder: false });
    scene.shape([stadium(body)], { fill: 'side', side, placeholder: false });
    scene.disc(point(middle, body.y + body.h * (faces === 'down' ? 0.56 : 0.44)), wide * 0.18, {
      fill: 'side-tint',
      stroke: 'side',
      side,
      width: wide / 28,
    });
    if (isAdded) drawWay(point(middle + wide * 0.62, body.y + body.h / 2), { x, y, w, h }, scene);
  });

/** Leads from the edge of the drawing to a seat. */
function drawWay(to: Point, { y, h }: Rect, scene: SceneBuilder): void {
  const from = point(scene.layout.room.x + scene.layout.room.w - 4, y + 4);
  const crown = scene.tall ? point(from.x, to.y - h * 0.16) : point((from.x + to.x) / 2, y - h * 0.1);
  const way = Array.from({ length: 13 }, (_, index) => bent(from, crown, to, index / 12));
  scene.line(way.slice(0, -1), { width: scene.tall ? 2.5 : 4, dash: 'dotted' });
  scene.shape([arrowhead(way[11] ?? from, to, scene.tall ? 12 : 20)], { fill: 'ink', placeholder: false });
}

/** A point of the curve from one point to another that a third bends. */
const bent = (from: Point, by: Point, to: Point, share: number): Point => {
  const rest = 1 - share;
  const of = (axis: 'x' | 'y') => rest * rest * from[axis] + 2 * rest * share * by[axis] + share * share * to[axis];
  return point(of('x'), of('y'));
};

const nameBox = ({ name, post, claims }: Chair, side: string, role: 'strong' | 'statement'): Box =>
  stack(
    [4, 3],
    [
      words(name, { role, anchor: 'middle', side }),
      words(post, { anchor: 'middle', tone: 'muted', ...(claims && { claims }) }),
    ],
  );

/** A key, its bow at the left. */
const key = (side: string): Box =>
  fixed([190, 86], [56, 30], ({ x, y, w, h }, scene) => {
    const [radius, middle] = [h * 0.4, y + h / 2];
    const tone = { fill: 'side', side, placeholder: false } as const;
    const [stem, end] = [h * 0.2, x + w * 0.94];
    scene.rect({ x: x + radius * 1.7, y: middle - stem / 2, w: end - x - radius * 1.7, h: stem }, tone);
    for (const share of [0.74, 0.88])
      scene.rect({ x: x + w * share, y: middle, w: w * 0.06, h: h * (share > 0.8 ? 0.46 : 0.34) }, tone);
    scene.disc(point(x + radius + 2, middle), radius * 0.78, { stroke: 'side', side, width: radius * 0.44 });
  });

/** Under a rule in the reader's code who reads it, and how. */
function said({ who, side, voice, says, claims, step }: Table['readings'][number]): Box {
  const rule = fixed(0, 6, ({ x, y, w }, scene) => {
    const ends = [point(x, y + 2), point(x + w, y + 2)];
    if (side) scene.stroke(side, ends, { width: 4 });
    else scene.line(ends, voice ? { stroke: 'expert', width: 4 } : { width: 3, dash: 'dotted' });
  });
  const tone = side ? { side } : ({ tone: voice ? 'expert' : 'ink' } as const);
  return at(step, stack([8, 5], [rule, words(who, { role: 'strong', ...tone }), words(says, { claims })]));
}

export const table = figureKind(schema, {
  draw,
  describe: ({ chairs, added, across, readings }) => {
    const claims = added.claims ?? [];
    const seated = ({ name, post, claims: own = claims }: Chair) => ({ says: `${name}${comma}${post}`, claims: own });
    return {
      groups: [
        { items: [...[...chairs, added].map(seated), added.brings, seated(across)] },
        { items: readings.map(({ who, says, claims }) => ({ says: `${who}${colon}${says}`, claims })) },
      ],
    };
  },
});
