import { z } from 'zod';
import { namesAmong } from '#core/schema/checks.ts';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';

const share = cited.extend({
  name: z.string(),
  share: z.number().int().min(1).max(99).describe('Hundredths that are filled.'),
  step,
});

/** Shares along a chain, each a block of a hundred tiles: what belongs is filled, the rest is counted too. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('hundreds'),
    side: refer('side'),
    filled: z.string().describe('What a filled and what an empty tile stand for.'),
    empty: z.string(),
    shares: z.array(share).min(2).max(3),
    bracket: cited
      .extend({ from: z.string(), to: z.string(), step })
      .optional()
      .describe('A bracket under some of the blocks, from one name to another.'),
  })
  .check(
    namesAmong(
      ({ shares }) => shares.map(({ name }) => name),
      ({ bracket }) =>
        bracket
          ? [
              { path: ['bracket', 'from'], name: bracket.from },
              { path: ['bracket', 'to'], name: bracket.to },
            ]
          : [],
    ),
  );

type Hundreds = z.output<typeof schema>;
type Share = Hundreds['shares'][number];

const inRow = 10;

/** Blocks of a hundred stand side by side on the stage and under each other on a phone, joined by arrows. */
function draw(figure: Hundreds, scene: SceneBuilder): void {
  const { room } = scene.layout;
  if (scene.tall) {
    let top = swatches(figure, room.x, 4, scene) + 14;
    for (const [index, share] of figure.shares.entries()) {
      if (index === 1) ask(figure, { x: 0, y: top, from: 'top', width: room.w }, scene);
      top = tallBlock(share, figure, top, scene) + 26;
    }
    const { bracket } = figure;
    if (bracket)
      scene
        .at(bracket.step)
        .words(bracket.says, { x: 0, y: top, from: 'top', width: room.w, role: 'strong', claims: bracket.claims });
    return;
  }
  const apart = (room.w - 280) / (figure.shares.length - 1);
  const tile = figure.bracket ? 20 : 22;
  const places = figure.shares.map((share, index) => block(share, figure, { x: room.x + index * apart, tile }, scene));
  const [first] = places;
  if (first) {
    const x = first.x + apart;
    ask(figure, { x, y: first.y + first.h / 2, from: 'middle', width: room.x + room.w - x }, scene);
  }
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    const next = figure.shares[index + 1];
    const y = from.y + from.h / 2;
    if (to && next)
      scene.at(next.step).arrow([point(from.x + from.w + 18, y), point(to.x - 18, y)], { width: 3, head: 14 });
  }
  bracket(figure, places, scene);
}

/** Draws one block on the stage and returns where its tiles stand. */
function block(
  { share, name, says, claims, step }: Share,
  { side, ...figure }: Hundreds,
  at: { x: number; tile: number },
  scene: SceneBuilder,
): Rect {
  const { room } = scene.layout;
  const inked = scene.at(step);
  const { x, tile } = at;
  const hero = inked.words(`${share}%`, { x: x - 3, y: room.y + 2, from: 'top', role: 'hero', side });
  if (x === room.x) swatches({ side, ...figure }, hero.x + hero.w + 24, room.y + 14, scene);
  const tiles = { x, y: room.y + 84, w: inRow * tile + (inRow - 1) * 5, h: inRow * tile + (inRow - 1) * 5 };
  fill(share, side, tiles, tile, 5, inked);
  const named = inked.words(name, { x, y: tiles.y + tiles.h + 14, from: 'top', role: 'name' });
  inked.words(says, { x, y: named.y + named.h + 10, from: 'top', width: 280, claims });
  return tiles;
}

function tallBlock(
  { share, name, says, claims, step }: Share,
  { side }: Hundreds,
  top: number,
  scene: SceneBuilder,
): number {
  const inked = scene.at(step);
  const tile = 12;
  const tiles = { x: 0, y: top, w: inRow * tile + 27, h: inRow * tile + 27 };
  fill(share, side, tiles, tile, 3, inked);
  const x = tiles.w + 20;
  const hero = inked.words(`${share}%`, { x, y: top, from: 'top', role: 'hero', side });
  const named = inked.words(name, { x, y: hero.y + hero.h + 10, from: 'top', role: 'name', width: phoneWidth - x });
  const said = inked.words(says, { x, y: named.y + named.h + 8, from: 'top', width: phoneWidth - x, claims });
  return Math.max(tiles.y + tiles.h, said.y + said.h);
}

/** A hundred tiles from the lower left on: outlines first, then those of the share. */
function fill(share: number, side: string, at: Rect, tile: number, gap: number, inked: SceneBuilder): void {
  const cell = (index: number): Rect => ({
    x: at.x + (index % inRow) * (tile + gap),
    y: at.y + at.h - tile - Math.floor(index / inRow) * (tile + gap),
    w: tile,
    h: tile,
  });
  const cells = Array.from({ length: 100 }, (_, index) => cell(index));
  const [mine, others] = [cells.slice(0, share), cells.slice(share)];
  inked.shape(others.map(outlineOf), { stroke: 'muted', width: 2, ghost: false });
  fillTiles(mine, side, inked);
}

const outlineOf = (rect: Rect) => {
  const { x, y, w, h } = grown(rect, -1);
  return { closed: true, points: [point(x, y), point(x + w, y), point(x + w, y + h), point(x, y + h)] };
};

function fillTiles(tiles: readonly Rect[], side: string, inked: SceneBuilder): void {
  inked.shape(tiles.map(outlineOf), { fill: 'side', stroke: 'side', side, width: 2, ghost: false });
  if (inked.side(side).pattern !== 'hatched') return;
  inked.shape(
    tiles.flatMap(({ x, y, w, h }) => [
      polyline([point(x, y + h), point(x + w, y)]),
      polyline([point(x, y + h / 2), point(x + w / 2, y)]),
      polyline([point(x + w / 2, y + h), point(x + w, y + h / 2)]),
    ]),
    { stroke: 'side-tint', side, width: 1.6, ghost: false },
  );
}

/** What a filled and an empty tile mean. Returns the lower edge. */
function swatches(
  { side, filled, empty }: Pick<Hundreds, 'side' | 'filled' | 'empty'>,
  x: number,
  y: number,
  scene: SceneBuilder,
): number {
  const tile = scene.tall ? 16 : 22;
  const row = scene.tall ? 24 : 34;
  for (const [index, text] of [filled, empty].entries()) {
    const box = { x, y: y + index * row, w: tile, h: tile };
    if (index === 0) fillTiles([box], side, scene);
    else scene.rect(grown(box, -1), { stroke: 'muted', width: 2, ghost: false });
    scene.words(text, { x: x + tile + 8, y: box.y + tile / 2, from: 'middle' });
  }
  return y + 2 * row;
}

function bracket({ bracket, shares }: Hundreds, places: readonly Rect[], scene: SceneBuilder): void {
  const [first, last] = [bracket?.from, bracket?.to].map(
    (name) => places[shares.findIndex((share) => share.name === name)],
  );
  if (!bracket || !first || !last) return;
  const inked = scene.at(bracket.step);
  const { room } = scene.layout;
  const words = inked.sizeOfWords(bracket.says, {
    role: 'strong',
    width: last.x + 264 - first.x,
    claims: bracket.claims,
  });
  const y = room.y + room.h - words.h - 16;
  inked.line([point(first.x, y - 10), point(first.x, y), point(last.x + last.w, y), point(last.x + last.w, y - 10)], {
    width: 3,
  });
  inked.words(bracket.says, {
    x: first.x,
    y: y + 10,
    from: 'top',
    role: 'strong',
    width: last.x + 264 - first.x,
    claims: bracket.claims,
  });
}

export const hundreds = figureKind(schema, {
  draw,
  tell: ({ filled, shares, bracket }) => ({
    groups: [
      {
        title: filled,
        items: [
          ...shares.map(({ name, share, says, claims }) => ({ says: `${name}: ${share}%. ${says}`, claims })),
          ...(bracket ? [bracket] : []),
        ],
      },
    ],
  }),
});
