import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, fixed, grow, layOut, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, pinsOf, tornSheet } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, type Outline, type Point, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';

/** Things that one side says the other spoilt. */
const signs = ['promise', 'queue', 'chip', 'software', 'passport'] as const;
type Sign = (typeof signs)[number];

/** What one side charges the other with: as a thing that was spoilt, or numbered where none is named. */
const charge = cited.extend({ sign: z.enum(signs).optional(), under: z.string().optional() });

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  step,
  rows: z.array(charge).min(1),
  reply: cited.optional().describe('What it answers to the other half, under its rows.'),
});

/** Two sides face to face on one torn sheet, each with its own numbered list. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('ledger'),
  halves: z.tuple([half, half]),
});

type Ledger = z.output<typeof schema>;
type Half = Ledger['halves'][number];
type Charge = Half['rows'][number];

/** px between the edge of the sheet and what stands on it. */
const margin = { wide: 24, tall: 16 } as const;

/** One sheet, torn down the middle on the stage and across on a phone. */
function draw(figure: Ledger, scene: SceneBuilder): void {
  const [left, right] = figure.halves;
  const { room } = scene.layout;
  const white = margin[scene.layout.name];
  const parts = [partsOf(left, right.side), partsOf(right, left.side)] as const;
  if (scene.tall) {
    const [first, second] = [stack(12, parts[0]), stack(12, parts[1])];
    const wide = { x: white, y: 12, w: room.w - 2 * white } as const;
    const tear = wide.y + first.height(wide.w, scene) + 40;
    const rest = { ...wide, y: tear + 36 };
    layOut(first, scene, { ...wide, h: 0 });
    layOut(second, scene, { ...rest, h: 0 });
    tornSheet({ ...room, h: rest.y + second.height(wide.w, scene) + white }, tear, scene);
    return;
  }
  const page: Rect = { ...room, y: room.y + 4, h: room.h - 8 };
  tornSheet(page, page.x + page.w / 2, scene);
  const inside = { ...grown(page, -white), y: page.y, h: page.h - 16 };
  const [charges, feet] = [parts.map(([charge]) => charge), parts.map(([, foot]) => foot)];
  layOut(stack(12, [grow(row(96, charges)), row(96, feet)]), scene, inside);
  const w = (inside.w - 96) / 2;
  ask(figure, { x: inside.x + inside.w - w, y: page.y + page.h / 2, from: 'middle', width: w }, scene, right.step);
}

/** Under a rule in the side's code its heading and its charges, and in its foot its reply. `other` is whom it charges. */
function partsOf({ side, heading, step, rows, reply }: Half, other: string): [charges: Box, foot: Box] {
  const sideRule = fixed(0, 8, ({ x, y, w }, scene) => {
    const width = scene.tall ? 4 : 6;
    scene.stroke(side, [point(x, y + 3), point(x + w, y + 3)], { width, on: 'card' });
  });
  const head = words(heading, { role: 'strong', side });
  const charges = rows.map((each, index) => grow(centred(chargeOf(each, index + 1, side, other))));
  const foot = reply ? [rule, words(reply.says, { claims: reply.claims })] : [];
  return [at(step, stack(12, [sideRule, head, ...charges])), at(step, stack(12, foot))];
}

const rule = fixed(0, 2, ({ x, y, w }, scene) => scene.line([point(x, y), point(x + w, y)], { width: 2 }));

function chargeOf({ says, under, claims, sign }: Charge, count: number, side: string, other: string): Box {
  const first = under ? words(says, { role: 'statement' }) : words(says, { role: 'statement', claims });
  const textBox = centred(stack([6, 4], [first, ...(under ? [words(under, { tone: 'muted', claims })] : [])]));
  const picture = sign
    ? fixed([150, 92], [104, 68], (room, scene) => drawSign(sign, other, room, scene))
    : { ...centred(words(String(count), { role: 'hero', side })), width: [76, 44] as const };
  return row([28, 16], [picture, textBox]);
}

const itemOf = ({ says, under, claims }: Charge) => ({ says: under ? `${says} ${under}` : says, claims });

export const ledger = figureKind(schema, {
  draw,
  describe: ({ halves }) => ({
    groups: halves.map(({ heading, rows, reply }) => ({
      title: heading,
      items: [...rows.map(itemOf), ...(reply ? [reply] : [])],
    })),
  }),
});

/** Draws a thing into a box, and on it what `by`, the side that is said to act, did to it. */
function drawSign(sign: Sign, by: string, box: Rect, scene: SceneBuilder): void {
  if (sign === 'promise') drawTorn(box, scene);
  else if (sign === 'queue') drawQueue(by, box, scene);
  else strikeOut(drawThing[sign], by, box, scene);
}

function strikeOut(draw: (square: Rect, scene: SceneBuilder) => void, by: string, box: Rect, scene: SceneBuilder) {
  const size = Math.min(box.w, box.h);
  const square = { x: box.x + (box.w - size) / 2, y: box.y + (box.h - size) / 2, w: size, h: size };
  draw(square, scene);
  const [from, to] = [point(square.x - size * 0.04, square.y + size), point(square.x + size * 1.04, square.y)];
  // Its pale edge parts the bar from what it strikes out, where a copier leaves no colour.
  scene.line([from, to], { stroke: 'card', width: size * 0.2 });
  scene.animate('along').stroke(by, [from, to], { width: size * 0.1, on: 'card' });
}

const inkOf = (size: number) => ({ stroke: 'ink', width: Math.max(2, size / 32), placeholder: false }) as const;

const drawThing: Record<Exclude<Sign, 'promise' | 'queue'>, (box: Rect, scene: SceneBuilder) => void> = {
  chip: (box, scene) => {
    const die = grown(box, -box.w * 0.16);
    const pins = pinsOf(die, [0.2, 0.4, 0.6, 0.8], box.w * 0.09);
    scene.shape([rectangle(die)], { fill: 'paper', ...inkOf(box.w * 1.2) });
    scene.shape([...pins, rectangle(grown(die, -die.w * 0.22))], inkOf(box.w * 0.9));
  },
  software: ({ x, y, w, h }, scene) => {
    const screen = { x: x - w * 0.08, y: y + h * 0.06, w: w * 1.16, h: h * 0.68 };
    const middle = x + w / 2;
    const foot = polyline([point(middle, screen.y + screen.h), point(middle, y + h * 0.92)]);
    const base = polyline([point(middle - w * 0.2, y + h * 0.92), point(middle + w * 0.2, y + h * 0.92)]);
    scene.shape([rectangle(screen), foot, base], { fill: 'paper', ...inkOf(w * 1.2) });
    scene.shape(circuit(grown(screen, -w * 0.14)), inkOf(w * 0.7));
  },
  passport: ({ x, y, w, h }, scene) => {
    const cover = { x: x + w * 0.14, y, w: w * 0.72, h };
    const globe = point(x + w / 2, y + h * 0.4);
    const radius = w * 0.2;
    const meridian = { ...inkOf(w * 0.7), stroke: 'paper' } as const;
    scene.rect(cover, { fill: 'ink', placeholder: false });
    scene.disc(globe, radius, meridian);
    scene.line([point(globe.x - radius, globe.y), point(globe.x + radius, globe.y)], meridian);
    scene.line([point(globe.x, globe.y - radius), point(globe.x, globe.y + radius)], meridian);
    scene.line([point(globe.x - radius, y + h * 0.78), point(globe.x + radius, y + h * 0.78)], meridian);
  },
};

/** Four parts and the wires between them. */
function circuit({ x, y, w, h }: Rect): Outline[] {
  const part = { w: w * 0.34, h: h * 0.3 };
  const places = [
    point(x, y),
    point(x + w - part.w, y),
    point(x, y + h - part.h),
    point(x + w - part.w, y + h - part.h),
  ];
  const wire = (from: Point, to: Point) => polyline([from, to]);
  return [
    ...places.map((place) => rectangle({ ...place, ...part })),
    wire(point(x + part.w, y + part.h / 2), point(x + w - part.w, y + part.h / 2)),
    wire(point(x + part.w / 2, y + part.h), point(x + part.w / 2, y + h - part.h)),
    wire(point(x + part.w, y + h - part.h / 2), point(x + w - part.w, y + h - part.h / 2)),
  ];
}

/** Swing of a sheet's two torn edges, from its top down, as shares of its width. */
const tear = [0.06, -0.05, 0.07, -0.04, 0.06, -0.06] as const;

/** A written sheet in two halves that have drifted apart. */
function drawTorn({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  const sheet = { w: Math.min(w, h * 1.1), h: h * 0.96 };
  const [left, middle] = [x + (w - sheet.w) / 2, x + w / 2];
  const look = inkOf(sheet.w);
  for (const half of [-1, 1]) {
    const outer = half < 0 ? left : left + sheet.w;
    const lower = half < 0 ? 0 : h - sheet.h;
    const edge = tear.map((swing, index) =>
      point(middle + half * sheet.w * 0.06 + swing * sheet.w, y + lower + (index / (tear.length - 1)) * sheet.h),
    );
    const [top, foot] = [point(outer, y + lower), point(outer, y + lower + sheet.h)];
    scene.shape([polygon([top, ...edge, foot])], { fill: 'paper', ...look });
    for (const share of [0.24, 0.42, 0.6, 0.78]) {
      const level = y + lower + share * sheet.h;
      const [from, to] = [outer - half * sheet.w * 0.1, middle + half * sheet.w * 0.2];
      scene.line([point(from, level), point(to, level)], { ...look, width: look.width * 0.7 });
    }
  }
}

/** Goods of one side that wait before its narrow gate; one is through. */
function drawQueue(by: string, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const [tile, gap] = [w * 0.17, w * 0.045];
  const middle = y + h / 2;
  const good = (left: number, top: number) => scene.field(by, { x: left, y: top, w: tile, h: tile });
  for (const column of [0, 1, 2])
    for (const top of [middle - tile - gap / 2, middle + gap / 2]) good(x + column * (tile + gap), top);
  const gate = { x: x + 3 * (tile + gap) + gap * 0.4, w: w * 0.085 };
  const open = tile + gap * 1.6;
  const post = Math.min(h, tile * 3.4) / 2 - open / 2;
  for (const top of [middle - open / 2 - post, middle + open / 2])
    scene.rect({ ...gate, y: top, h: post }, { fill: 'side', side: by, placeholder: false });
  good(x + w - tile, middle - tile / 2);
}
