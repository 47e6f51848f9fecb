import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import type { Role } from '#drawing/figures/type.ts';
import { grown, point, type Rect } from '#drawing/geometry.ts';

/** Who sits on the near side of the table. */
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

/** A table seen from above: one side's chairs, of which the last was added, the other side, and how the added one is read. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('table'),
  table: z
    .strictObject({ name: z.string(), expects: reading })
    .describe('What is talked about, and what somebody expects of it.'),
  side: refer('side'),
  chairs: z.array(chair).min(1).max(3),
  added: chair.extend({ step }),
  across: z.strictObject({ side: refer('side'), name: z.string() }),
  readings: z.array(reading).min(2).max(4),
});

type Table = z.output<typeof schema>;
type Chair = Table['chairs'][number];
type Reading = Table['readings'][number];

/** px, from left to right: names end, chairs stand, the table, the other side; then the readings on the stage. */
const plans = {
  stage: {
    names: 306,
    chair: { x: 324, w: 64, h: 80 },
    table: { x: 404, w: 220 },
    across: { x: 640, w: 56 },
    readings: 770,
  },
  tall: {
    names: 146,
    chair: { x: 156, w: 34, h: 46 },
    table: { x: 200, w: 116 },
    across: { x: 326, w: 28 },
    readings: 24,
  },
} as const;

/** px between who reads it and what they read. */
const underHead = 9;

/** The table from above; from the added chair one line leads to everything that was read into it. */
function draw(figure: Table, pen: Pen): void {
  const { room } = pen.layout;
  const plan = plans[pen.layout.name];
  const { chairs, added, side } = figure;
  // On a phone as high as its chairs, and as what stands on it.
  const high = pen.tall ? Math.max(234, 78 * (chairs.length + 1)) : room.h - 26;
  const top = pen.tall ? 30 : room.y;
  const sheet = { x: plan.table.x, y: top, w: plan.table.w, h: high };
  drawTable(figure, sheet, pen);
  const pitch = high / (chairs.length + 1);
  const place = (index: number): Rect => ({ ...plan.chair, y: top + pitch * (index + 0.5) - plan.chair.h / 2 });
  for (const [index, chair] of chairs.entries()) drawChair(chair, side, place(index), 'strong', pen);
  const last = place(chairs.length);
  const inked = pen.at(added.step);
  inked.rect(grown(last, pen.tall ? 5 : 9), { stroke: 'ink', width: 3 });
  drawChair(added, side, last, pen.tall ? 'strong' : 'statement', inked);
  drawReadings(
    figure,
    point(last.x + last.w / 2, last.y + last.h + (pen.tall ? 5 : 9)),
    top + high + (pen.tall ? 24 : 18),
    pen,
  );
}

function drawTable({ table, across }: Table, sheet: Rect, pen: Pen): void {
  const plan = plans[pen.layout.name];
  pen.rect(sheet, { fill: 'card', stroke: 'ink', width: 3 });
  const other = { ...plan.across, y: sheet.y, h: sheet.h };
  pen.field(across.side, other);
  const middle = { x: sheet.x + sheet.w / 2, anchor: 'middle', width: sheet.w - 28 } as const;
  pen.words(table.name, { ...middle, y: sheet.y + sheet.h * 0.3, from: 'middle', role: 'statement' });
  const expects = pen.at(table.expects.step);
  const { who, says, claims, voice } = table.expects;
  const head = expects.words(who, {
    ...middle,
    y: sheet.y + sheet.h * 0.56,
    from: 'top',
    role: 'strong',
    tone: voice ? 'expert' : 'ink',
  });
  expects.words(says, { ...middle, y: head.y + head.h + 8, from: 'top', claims });
  const named = pen.tall
    ? { x: sheet.x + sheet.w + 42, y: 4, anchor: 'end' as const }
    : { x: other.x + other.w + 26, y: sheet.y };
  if (!pen.tall) pen.line([point(other.x + other.w, sheet.y + 10), point(named.x - 6, sheet.y + 10)], { width: 2 });
  pen.words(across.name, { ...named, from: 'top', role: 'strong', side: across.side });
}

/** The added chair’s name is larger, where there is room. */
function drawChair({ name, post, claims }: Chair, side: string, at: Rect, role: Role, pen: Pen): void {
  pen.field(side, at);
  const { names } = plans[pen.layout.name];
  const words = { x: names, anchor: 'end', width: names - pen.layout.room.x } as const;
  const named = pen.words(name, { ...words, y: at.y + at.h / 2 - 2, from: 'bottom', role, side });
  pen.words(post, { ...words, y: named.y + named.h + (pen.tall ? 6 : 9), from: 'top', ...(claims && { claims }) });
}

/** The line turns below the table, and rises on the stage or goes on down on a phone. */
function drawReadings({ added, readings }: Table, from: { x: number; y: number }, turn: number, pen: Pen): void {
  const { room } = pen.layout;
  const x = plans[pen.layout.name].readings;
  const stem = x - (pen.tall ? 20 : 40);
  const heights = readings.map(({ who, says, claims }) => {
    const head = pen.sizeOfWords(who, { role: 'strong' });
    return head.h + underHead + pen.sizeOfWords(says, { role: 'entry', width: room.x + room.w - x, claims }).h;
  });
  const start = pen.tall ? turn + 20 : room.y + 46;
  const free = room.y + room.h - start - heights.reduce((sum, height) => sum + height, 0);
  const gap = pen.tall ? 20 : free / (readings.length - 1);
  let low = start - gap;
  const tops = readings.map((reading, index) => {
    const top = low + gap;
    drawReading(reading, x, top, pen);
    low = top + (heights[index] ?? 0);
    return top + (pen.tall ? 8 : 12);
  });
  const inked = pen.at(added.step);
  const end = pen.tall ? Math.max(...tops) : Math.min(...tops);
  inked.line([point(from.x, from.y), point(from.x, turn), point(stem, turn), point(stem, end)], { width: 2 });
  for (const [index, y] of tops.entries())
    pen.at(readings[index]?.step).line([point(stem, y), point(x - 10, y)], { width: 2 });
}

function drawReading({ who, side, voice, says, claims, step }: Reading, x: number, top: number, pen: Pen): void {
  const inked = pen.at(step);
  const { room } = pen.layout;
  const tone = side ? {} : ({ tone: voice ? 'expert' : 'muted' } as const);
  const head = inked.words(who, { x, y: top, from: 'top', role: 'strong', ...tone, ...(side && { side }) });
  const under = { x, y: head.y + head.h + underHead, from: 'top' } as const;
  inked.words(says, { ...under, role: 'entry', width: room.x + room.w - x, claims });
}

export const table = figureKind(schema, {
  draw,
  tell: ({ table, chairs, added, across, readings }) => {
    const claims = added.claims ?? [];
    const seated = [...chairs, added].map(({ name, post, claims: own = claims }) => ({
      says: `${name}, ${post}`,
      claims: own,
    }));
    const told = [table.expects, ...readings].map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims }));
    return {
      groups: [
        { title: table.name, items: seated },
        { title: across.name, items: told },
      ],
    };
  },
});
