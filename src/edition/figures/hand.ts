import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, layOut, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, type Outline, type Point, point, polygon, type Rect, stadium } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

/** Words below a picture, or on it: a few large ones, and whose they are. */
const saying = cited.extend({ who: z.string().describe('Who says so, and what goes with it.'), step });

/** A telephone of one side, and a hand of the other: one card is lifted, the others are not known, a bill lies behind. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('hand'),
  caller: saying.extend({ side: refer('side') }),
  shows: cited.extend({ step }).describe('What the call shows to who holds the cards: the words of an arrow.'),
  card: saying.extend({
    side: refer('side'),
    symbol: z.string().describe('Two letters or so, as large as the card.'),
    name: z.string(),
  }),
  bill: saying,
});

type Hand = z.output<typeof schema>;
type Saying = z.output<typeof saying>;

/** Everything that differs between the stage and a phone, px: a card, how far it is lifted, the bill, the telephone. */
const sizes = {
  wide: { card: { w: 156, h: 190 }, lift: 54, bill: { w: 256, h: 326 }, phone: 0.85 },
  tall: { card: { w: 92, h: 122 }, lift: 38, bill: { w: 128, h: 196 }, phone: 0.5 },
} as const;

/** Degrees by which the unknown cards are turned about the hand that holds them, those behind first. */
const turns = [-44, -22, 44, 22] as const;

/** Who calls at the left, what that shows, and at the right what the other holds and what it has to pay. */
function draw(figure: Hand, scene: SceneBuilder): void {
  if (scene.tall) drawTall(figure, scene);
  else drawWide(figure, scene);
}

function drawWide(figure: Hand, scene: SceneBuilder): void {
  const { caller, shows, card } = figure;
  const { room } = scene.layout;
  const { card: size, lift, bill: paper } = sizes.wide;
  const columns = { caller: room.x, card: room.x + 440, bill: room.x + room.w - paper.w } as const;
  const sayings = [
    { box: said(caller, { side: caller.side }), x: columns.caller, w: 400 },
    { box: said(card, { tone: 'expert' }), x: columns.card, w: 350 },
  ];
  const h = Math.max(...sayings.map(({ box, w }) => box.height(w, scene)));
  const low = room.y + room.h - h;
  for (const { box, x, w } of sayings) box.draw({ x, y: low, w, h }, scene);
  const foot = low - 20;
  const grip = point(columns.card + 150, foot - 80);
  billOf(figure, { x: columns.bill, y: foot - paper.h, ...paper }, scene);
  handOf(figure, grip, scene);
  const phone = point(columns.caller + 120, foot);
  const receiver = telephone(caller.side, phone, scene.at(caller.step));
  const level = grip.y - size.h - lift + 56;
  arrowTo(shows, receiver, point(grip.x - size.w / 2 - 14, level), scene);
  const free = { x: columns.card - 40, width: room.x + room.w - columns.card + 40 } as const;
  ask(figure, { ...free, y: (room.y + foot) / 2, from: 'middle' }, scene);
}

function drawTall(figure: Hand, scene: SceneBuilder): void {
  const { caller, shows, card } = figure;
  const { room } = scene.layout;
  const { card: size, lift, bill: paper } = sizes.tall;
  telephone(caller.side, point(74, 152), scene.at(caller.step));
  layOut(centred(said(caller, { side: caller.side })), scene, { x: 168, y: 8, w: room.w - 168, h: 150 });
  arrowTo(shows, point(74, 156), point(74, 232), scene);
  const grip = point(122, 252 + lift + size.h);
  billOf(figure, { x: room.w - paper.w - 4, y: grip.y + 28 - paper.h, ...paper }, scene);
  handOf(figure, grip, scene);
  ask(figure, { x: 0, y: grip.y - size.h / 2, from: 'middle', width: room.w }, scene);
  layOut(said(card, { tone: 'expert' }), scene, { ...room, y: grip.y + 62 });
}

/** A few large words, and below them whose they are. */
const said = ({ says, who, claims, step }: Saying, look: { side: string } | { tone: 'expert' }): Box =>
  at(step, stack([12, 9], [words(says, { role: 'statement', ...look }), words(who, { claims })]));

/** A desk telephone whose handset is off the hook; `foot` is the middle of its lower edge. Returns the top of the handset. */
function telephone(side: string, foot: Point, scene: SceneBuilder): Point {
  const u = sizes[scene.layout.name].phone;
  const on = (x: number, y: number): Point => point(foot.x + x * u, foot.y + y * u);
  const line = 4 * Math.max(u, 0.75);
  const body = [on(-112, 0), on(-88, -96), on(-58, -120), on(58, -120), on(88, -96), on(112, 0)];
  scene.shape([polygon(body)], { fill: 'card', stroke: 'side', side, width: line, placeholder: false });
  scene.disc(on(0, -54), 38 * u, { fill: 'side-tint', stroke: 'side', side, width: line });
  scene.disc(on(0, -54), 11 * u, { fill: 'side', side });
  const hub = on(6, -150);
  const tilt = -16;
  const ends = [198 + tilt, 342 + tilt] as const;
  const bow = (radius: number, from: number, to: number) => arc(hub, radius * u, from, to).points;
  const handset = [...bow(126, ...ends), ...bow(86, ends[1], ends[0])];
  scene.shape([polygon(handset)], { fill: 'side', side, placeholder: false });
  for (const end of ends) {
    const turn = (end * Math.PI) / 180;
    const centre = point(hub.x + 104 * u * Math.cos(turn), hub.y + 104 * u * Math.sin(turn));
    const [along, across] = [point(Math.cos(turn), Math.sin(turn)), point(-Math.sin(turn), Math.cos(turn))];
    const corner = (a: number, b: number) =>
      point(centre.x + (a * along.x + b * across.x) * u, centre.y + (a * along.y + b * across.y) * u);
    const inward = end < 270 ? -1 : 1;
    scene.shape([polygon([corner(-34, 0), corner(34, 0), corner(34, inward * 44), corner(-34, inward * 44)])], {
      fill: 'side',
      side,
      placeholder: false,
    });
  }
  return point(hub.x, hub.y - 126 * u);
}

/** A way from the call to the cards, up and across, with its words over or beside it. */
function arrowTo({ says, claims, step }: Hand['shows'], from: Point, tip: Point, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const head = scene.tall ? 14 : 20;
  inked.arrow(scene.tall ? [from, tip] : [point(from.x, from.y - 6), point(from.x, tip.y), tip], { width: 3, head });
  if (scene.tall) {
    inked.words(says, { x: from.x + 22, y: (from.y + tip.y) / 2, from: 'middle', width: 250, claims });
    return;
  }
  const width = tip.x - from.x - 60;
  inked.words(says, { x: from.x + 60, y: tip.y - 14, from: 'bottom', width, claims });
}

/** A lifted card before others that fan out behind it, all in one fist. */
function handOf({ card }: Hand, grip: Point, scene: SceneBuilder): void {
  const inked = scene.at(card.step);
  const { card: size, lift } = sizes[scene.layout.name];
  for (const turn of turns) cardBack(card.side, turn, grip, inked);
  const lifted: Rect = { x: grip.x - size.w / 2, y: grip.y - size.h - lift, ...size };
  inked.rect(lifted, { fill: 'paper', placeholder: false });
  inked.framed(card.side, lifted, { placeholder: false });
  const centre = { x: grip.x, anchor: 'middle', side: card.side } as const;
  inked.words(card.symbol, {
    ...centre,
    y: lifted.y + lifted.h * 0.38,
    from: 'middle',
    role: 'hero',
  });
  inked.words(card.name, {
    ...centre,
    y: lifted.y + lifted.h - (scene.tall ? 16 : 24),
    from: 'bottom',
    role: 'strong',
    width: lifted.w - 24,
  });
  fist(card.side, grip, inked);
}

/** A card of which only the back is seen, turned about the hand that holds it. */
function cardBack(side: string, turn: number, grip: Point, scene: SceneBuilder): void {
  const { w, h } = sizes[scene.layout.name].card;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const on = (x: number, y: number) => point(grip.x + x * cos - y * sin, grip.y + x * sin + y * cos);
  const edge = (inset: number) => {
    const [x, top, foot] = [w / 2 - inset, -h + inset, w / 5 - inset];
    return polygon([on(-x, top), on(x, top), on(x, foot), on(-x, foot)]);
  };
  const inset = scene.tall ? 6 : 9;
  scene.shape([edge(0)], { fill: 'side', stroke: 'paper', side, width: 3, placeholder: false, layer: 'background' });
  scene.shape([edge(inset)], { stroke: 'on-side', side, width: 2, placeholder: false, layer: 'background' });
}

/** Four fingers round the cards, and the cuff of a sleeve. */
function fist(side: string, grip: Point, scene: SceneBuilder): void {
  const u = sizes[scene.layout.name].card.w / 166;
  const look = { stroke: 'side', side, width: scene.tall ? 2 : 3, placeholder: false } as const;
  for (const [row, wide] of [96, 104, 98, 82].entries()) {
    const box = { x: grip.x - (wide / 2) * u, y: grip.y + (row * 23 - 56) * u, w: wide * u, h: 26 * u };
    scene.shape([stadium(box)], { fill: 'card', ...look });
  }
}

/** A long slip of paper, torn off above and below, on which stands what it is for, and no sum. */
function billOf({ bill: { says, who, claims, step } }: Hand, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const teeth = scene.tall ? 10 : 14;
  const tooth = w / teeth;
  const torn = (level: number) =>
    Array.from({ length: teeth * 2 + 1 }, (_, i) => point(x + (i * tooth) / 2, level + (i % 2 ? -tooth / 2 : 0)));
  const slip: Outline = polygon([...torn(y), ...torn(y + h).toReversed()]);
  inked.shape([slip], {
    fill: 'card',
    stroke: 'ink',
    width: scene.tall ? 2 : 3,
    placeholder: false,
    layer: 'background',
  });
  const inset = w * 0.1;
  const look = { x: x + inset, from: 'top', width: w - 2 * inset } as const;
  const named = inked.words(says, { ...look, y: y + (scene.tall ? 22 : 36), role: 'statement', tone: 'expert' });
  const rule = named.y + named.h + (scene.tall ? 14 : 26);
  for (const below of [0, scene.tall ? 5 : 8])
    inked.line([point(x + inset, rule + below), point(x + w - inset, rule + below)], { width: scene.tall ? 2 : 3 });
  inked.words(who, { ...look, y: rule + (scene.tall ? 18 : 30), claims });
}

export const hand = figureKind(schema, {
  draw,
  describe: ({ caller, shows, card, bill }) => ({
    groups: [
      {
        items: [
          { says: `${caller.says}${colon}${caller.who}`, claims: caller.claims },
          { says: shows.says, claims: shows.claims },
          { says: `${card.name}${colon}${card.says}${comma}${card.who}`, claims: card.claims },
          { says: `${bill.says}${colon}${bill.who}`, claims: bill.claims },
        ],
      },
    ],
  }),
});
