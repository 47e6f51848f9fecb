import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, fixed, grow, layOut, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, tornSheet } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, type Rect } from '#drawing/geometry.ts';
import { drawSign, signs } from './signs.ts';

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
  const rule = fixed(0, 8, ({ x, y, w }, scene) => {
    const width = scene.tall ? 4 : 6;
    scene.stroke(side, [point(x, y + 3), point(x + w, y + 3)], { width, on: 'card' });
  });
  const head = words(heading, { role: 'strong', side });
  const charges = rows.map((each, index) => grow(centred(chargeOf(each, index + 1, side, other))));
  const foot = reply ? [line, words(reply.says, { claims: reply.claims })] : [];
  return [at(step, stack(12, [rule, head, ...charges])), at(step, stack(12, foot))];
}

const line = fixed(0, 2, ({ x, y, w }, scene) => scene.line([point(x, y), point(x + w, y)], { width: 2 }));

function chargeOf({ says, under, claims, sign }: Charge, count: number, side: string, other: string): Box {
  const first = under ? words(says, { role: 'statement' }) : words(says, { role: 'statement', claims });
  const said = centred(stack([6, 4], [first, ...(under ? [words(under, { tone: 'muted', claims })] : [])]));
  const picture = sign
    ? fixed([150, 92], [104, 68], (room, scene) => drawSign(sign, other, room, scene))
    : { ...centred(words(String(count), { role: 'hero', side })), width: [76, 44] as const };
  return row([28, 16], [picture, said]);
}

const told = ({ says, under, claims }: Charge) => ({ says: under ? `${says} ${under}` : says, claims });

export const ledger = figureKind(schema, {
  draw,
  describe: ({ halves }) => ({
    groups: halves.map(({ heading, rows, reply }) => ({
      title: heading,
      items: [...rows.map(told), ...(reply ? [reply] : [])],
    })),
  }),
});
