import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, tornSheet } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';

const half = z.strictObject({
  side: refer('side'),
  heading: z.string(),
  step,
  rows: z.array(cited).min(1),
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

/** The sheet is torn down the middle on the stage and across on a phone; rows share the height of their half. */
function draw(figure: Ledger, scene: SceneBuilder): void {
  const { halves } = figure;
  const [left, right] = halves;
  if (scene.tall) {
    const wide = 326;
    const first = drawHalf(left, { x: 16, y: 12, w: wide, h: 0 }, footOf(left, wide, scene), scene);
    const middle = first.y + first.h + 30;
    const second = drawHalf(right, { x: 16, y: middle + 36, w: wide, h: 0 }, footOf(right, wide, scene), scene);
    tornSheet({ x: 0, y: 0, w: phoneWidth, h: second.y + second.h + 14 }, middle, scene);
    return;
  }
  const { room } = scene.layout;
  const page: Rect = { x: room.x - 12, y: room.y + 10, w: room.w + 24, h: room.h - 18 };
  const width = 512;
  tornSheet(page, page.x + page.w / 2, scene);
  // One line for both feet: on a sheet of equal halves two heights would look like a mistake.
  const foot = Math.max(...halves.map((each) => footOf(each, width, scene)));
  drawHalf(left, { x: room.x, y: page.y + 8, w: width, h: page.h - 8 }, foot, scene);
  const other = { x: room.x + room.w - width, y: page.y + 8, w: width, h: page.h - 8 };
  drawHalf(right, other, foot, scene);
  ask(figure, { x: other.x, y: page.y + page.h / 2, from: 'middle', width }, scene, right.step);
}

/** How a half's reply is set. */
const replied = ({ reply }: Half, width: number) => ({ role: 'label', width, claims: reply?.claims }) as const;

/** The room that a half's reply takes below its rows. */
const footOf = (half: Half, width: number, scene: SceneBuilder): number =>
  half.reply ? scene.sizeOfWords(half.reply.says, replied(half, width)).h + (scene.tall ? 26 : 34) : 0;

/** A rule in the side's code, its heading, its numbered rows and, in its foot, its reply. Returns the room taken. */
function drawHalf(half: Half, at: Rect, foot: number, scene: SceneBuilder): Rect {
  const { side, heading, step, rows, reply } = half;
  const inked = scene.at(step);
  const { x, y, w } = at;
  const rule = scene.tall ? 4 : 6;
  inked.stroke(side, [point(x, y + rule / 2), point(x + w, y + rule / 2)], { width: rule, on: 'card' });
  const head = inked.words(heading, { x, y: y + 20, from: 'top', role: 'heading', side, width: w });
  const numbered = scene.tall ? 44 : 76;
  let top = head.y + head.h + (scene.tall ? 12 : 16);
  const room = at.h > 0 ? (y + at.h - foot - top) / rows.length : 0;
  for (const [index, { says, claims }] of rows.entries()) {
    const words = { role: 'entry', width: w - numbered, claims } as const;
    const height = Math.max(room, inked.sizeOfWords(says, words).h + 26, scene.size('numeral') + 14);
    inked.line([point(x, top), point(x + w, top)], { stroke: 'rule', width: 1.5 });
    const middle = top + height / 2;
    inked.words(String(index + 1), { x: x + 2, y: middle, from: 'middle', role: 'numeral', side });
    inked.words(says, { x: x + numbered, y: middle, from: 'middle', ...words });
    top += height;
  }
  if (reply) {
    inked.line([point(x, top), point(x + w, top)], { width: 2 });
    inked.words(reply.says, { x, y: top + foot / 2, from: 'middle', ...replied(half, w) });
  }
  return { ...at, h: top + foot - y };
}

export const ledger = figureKind(schema, {
  draw,
  tell: ({ halves }) => ({
    groups: halves.map(({ heading, rows, reply }) => ({ title: heading, items: [...rows, ...(reply ? [reply] : [])] })),
  }),
});
