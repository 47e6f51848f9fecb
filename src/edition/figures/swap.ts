import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  gives: cited
    .extend({ thing: z.string(), symbol: z.string().describe('On its tile.'), step })
    .describe('What this half would give, and whose idea that is.'),
  doubt: cited
    .extend({ hero: z.string(), step })
    .describe('What speaks against it, in a few large words on the way ahead, and whose doubt that is.'),
});

/** A swap between two sides: one tile that would cross each way, stopped at its own side’s gate, and a doubt in the way ahead. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('swap'),
  halves: z.tuple([half, half]),
});

type Half = z.output<typeof schema>['halves'][number];
type Swap = z.output<typeof schema>;

/** Pins a side, and lines of the grid within, of a chip. */
const [pins, grid] = [10, 10] as const;

/** What a side holds: a chip with its pins for the solid one, a tile in a double frame for the hatched one, each with its sign. */
function tile(side: string, symbol: string, at: Rect, scene: SceneBuilder): void {
  const isChip = scene.side(side).pattern === 'solid';
  const pin = isChip ? at.w / 18 : 0;
  const body = grown(at, -pin);
  if (isChip) {
    const along = Array.from({ length: pins }, (_, index) => (body.w * (index + 0.5)) / pins);
    const legs = along.flatMap((far) => [
      ...[polyline([point(body.x + far, at.y), point(body.x + far, at.y + at.h)])],
      ...[polyline([point(at.x, body.y + far), point(at.x + at.w, body.y + far)])],
    ]);
    scene.shape(legs, { stroke: 'side', side, width: at.w / 30, ground: true });
  }
  const width = Math.max(3, at.w / 32);
  scene.rect(grown(body, -width / 2), { fill: 'side-tint', stroke: 'side', side, width, ghost: false, ground: true });
  if (isChip) {
    const lines = Array.from({ length: grid - 1 }, (_, index) => (body.w * (index + 1)) / grid).flatMap((far) => [
      polyline([point(body.x + far, body.y + width), point(body.x + far, body.y + body.h - width)]),
      polyline([point(body.x + width, body.y + far), point(body.x + body.w - width, body.y + far)]),
    ]);
    scene.shape(lines, { stroke: 'side', side, width: 0.7, ground: true });
  } else scene.rect(grown(body, -width * 2), { stroke: 'side', side, width: width / 2, ghost: false });
  const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  const isLong = symbol.length > 2;
  const role = scene.tall ? (isLong ? 'heading' : 'numeral') : isLong ? 'symbol' : 'hero';
  scene.words(symbol, { ...centre, role, side });
}

/** Everything that differs between the stage and a phone: a lane, its gate, its tile, what stands beside the gate; px. */
const sizes = {
  stage: { between: 30, gate: 40, tile: 164, beside: 20, line: 6, head: 26, words: 330, white: 12 },
  tall: { between: 34, gate: 18, tile: 84, beside: 10, line: 4, head: 14, words: 358, white: 9 },
} as const;

/** A lane for each half, the one above the other: what it gives comes as far as its own gate in the middle. */
function draw(figure: Swap, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { between } = sizes[scene.layout.name];
  let y = scene.tall ? 4 : room.y + 2;
  for (const [index, half] of figure.halves.entries()) {
    const isLeft = scene.side(half.side).place === 'left';
    if (scene.tall) {
      const low = laneTall(half, y, isLeft, scene);
      if (index > 0) ask(figure, { x: 0, y: y + 20, from: 'top', width: room.w }, scene);
      y = low + between;
      continue;
    }
    const at: Rect = { x: room.x, y, w: room.w, h: (room.h - 4 - between) / 2 };
    lane(half, at, isLeft, scene);
    if (index > 0) ask(figure, { x: room.x + room.w / 2, y: y + at.h / 2, from: 'middle', anchor: 'middle' }, scene);
    y += at.h + between;
  }
}

/** Its words at its own margin, its tile before the gate, the doubt beyond. */
function lane({ side, heading, gives, doubt }: Half, at: Rect, isLeft: boolean, scene: SceneBuilder): void {
  const { tile: size, beside, words, white } = sizes.stage;
  const [giving, doubting] = [scene.at(gives.step), scene.at(doubt.step)];
  const level = at.y + at.h - 4;
  const gate = way(side, at, level, isLeft, giving);
  const x = isLeft ? gate.x - beside - size : gate.x + gate.w + beside;
  tile(side, gives.symbol, { x, y: level - size - 16, w: size, h: size }, giving);
  const own = { x: isLeft ? at.x : at.x + at.w, anchor: isLeft ? 'start' : 'end', width: words } as const;
  const asides =
    giving.sizeOfWords(gives.thing, { role: 'name', width: words }).h + giving.size('strong') * 2 + 2 * white;
  const top = at.y + (level - at.y - asides) / 2;
  const head = giving.words(heading, { ...own, y: top, from: 'top', role: 'strong', side });
  const thing = giving.words(gives.thing, { ...own, y: head.y + head.h + white, from: 'top', role: 'name', side });
  giving.words(gives.says, { ...own, y: thing.y + thing.h + white, from: 'top', claims: gives.claims });
  const edge = isLeft ? gate.x + gate.w + 2 * beside : gate.x - 2 * beside;
  const far = { x: edge, anchor: isLeft ? 'start' : 'end' } as const;
  const large = doubting.words(doubt.hero, { ...far, y: at.y + at.h * 0.24, from: 'top', role: 'person' });
  const under = { ...far, y: large.y + large.h + white + 4, from: 'top', claims: doubt.claims } as const;
  doubting.words(doubt.says, { ...under, width: at.w / 2 - 70 });
}

/** For a phone: the words over the lane, the doubt under it. */
function laneTall({ side, heading, gives, doubt }: Half, y: number, isLeft: boolean, scene: SceneBuilder): number {
  const { tile: size, beside, white } = sizes.tall;
  const { room } = scene.layout;
  const [giving, doubting] = [scene.at(gives.step), scene.at(doubt.step)];
  const own = { x: isLeft ? 0 : room.w, anchor: isLeft ? 'start' : 'end', width: room.w } as const;
  const head = giving.words(heading, { ...own, y, from: 'top', role: 'strong', side });
  const thing = giving.words(gives.thing, { ...own, y: head.y + head.h + white, from: 'top', role: 'name', side });
  const says = giving.words(gives.says, { ...own, y: thing.y + thing.h + white, from: 'top', claims: gives.claims });
  const top = says.y + says.h + 14;
  const level = top + size + 12;
  const gate = way(side, { x: 0, y: top - 4, w: room.w, h: size + 18 }, level, isLeft, giving);
  const x = isLeft ? gate.x - beside - size : gate.x + gate.w + beside;
  tile(side, gives.symbol, { x, y: top, w: size, h: size }, giving);
  const far = { x: isLeft ? room.w : 0, anchor: isLeft ? 'end' : 'start', width: room.w } as const;
  const large = doubting.words(doubt.hero, { ...far, y: level + 18, from: 'top', role: 'person' });
  const under = { ...far, y: large.y + large.h + white, from: 'top', claims: doubt.claims } as const;
  const box = doubting.words(doubt.says, under);
  return box.y + box.h;
}

/** The way to the gate, the gate, and on from it in dots to the other margin. Returns the gate. */
function way(side: string, at: Rect, level: number, isLeft: boolean, giving: SceneBuilder): Rect {
  const { gate: w, line, head } = sizes[giving.layout.name];
  const gate: Rect = { x: at.x + (at.w - w) / 2, y: at.y, w, h: at.h };
  const [from, near] = isLeft ? [at.x, gate.x] : [at.x + at.w, gate.x + w];
  giving.stroke(side, [point(from, level), point(near, level)], { width: line });
  giving.field(side, gate);
  const [start, tip] = isLeft ? [gate.x + w + 12, at.x + at.w] : [gate.x - 12, at.x];
  giving.arrow([point(start, level), point(tip, level)], { side, width: line, dash: 'dotted', head });
  return gate;
}

export const swap = figureKind(schema, {
  draw,
  tell: ({ halves }) => ({
    groups: halves.map(({ heading, gives, doubt }) => ({
      title: `${heading}: ${gives.thing}`,
      items: [
        { says: gives.says, claims: gives.claims },
        { says: `${doubt.hero} ${doubt.says}`, claims: doubt.claims },
      ],
    })),
  }),
});
