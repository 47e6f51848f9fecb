import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, type Rect } from '#drawing/geometry.ts';

/** `account` is the one of the ledger that says which claims it holds. */
const account = z.strictObject({ account: refer('account'), name: z.string(), side: refer('side') });
/** The claims that show a thing in this account. */
const told = z.strictObject({ claims: z.array(refer('claim')).min(1) }).optional();

/** Two accounts of one event: what both tell, and on which of the two sheets the rest stands alone. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('accounts'),
  left: account,
  right: account,
  headings: z
    .strictObject({ both: z.string(), one: z.string() })
    .describe('Over what stands in both; and where it is told in words, over what stands in one alone.'),
  rows: z
    .array(
      cited
        .extend({
          subject: z.string().optional().describe('What it is about, in large letters over what is said.'),
          left: told,
          right: told,
          step,
        })
        .refine(({ left, right }) => left || right, {
          error: 'a row stands in one account or in both: it has left, right or both, with their claims',
        }),
    )
    .min(2)
    .max(8),
});

type Accounts = z.output<typeof schema>;
type Row = Accounts['rows'][number];

/** Rows in the order of the drawing: what both tell, then what only one does. */
const inOrder = ({ rows }: Accounts): { both: Row[]; one: Row[] } => ({
  both: rows.filter(({ left, right }) => left && right),
  one: rows.filter(({ left, right }) => !left || !right),
});

/** Everything that differs between the stage and a phone: how far the sheets are shifted, the white within them, their rules; px. */
const sizes = {
  wide: { shift: 28, inset: 26, under: 40, between: 64, rule: 7, line: 2.5, second: 9 },
  tall: { shift: 14, inset: 16, under: 18, between: 24, rule: 5, line: 2, second: 6 },
} as const;

/** px between what a saying is about and the saying. */
const below = 8;

/** Of the stage’s width, the share in which the sheets overlap. */
const shared = 0.32;

/** Two sheets, the one over the other: where they overlap stands what both tell, and on the rest what only one does. */
function draw(figure: Accounts, scene: SceneBuilder): void {
  if (scene.tall) drawTall(figure, scene);
  else drawWide(figure, scene);
}

function drawWide(figure: Accounts, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { left, right } = figure;
  const { both, onLeft, onRight } = sorted(figure);
  const { shift, inset } = sizes.wide;
  const [wide, own] = [room.w * shared, (room.w * (1 - shared)) / 2];
  const one: Rect = { x: room.x, y: room.y + 8, w: own + wide, h: room.h - shift - 12 };
  const other: Rect = { ...one, x: room.x + own, y: one.y + shift };
  const overlap: Rect = { x: other.x, y: other.y, w: wide, h: one.h - shift };
  sheets(figure, { one, other, overlap }, scene);
  for (const [name, rows, at, side] of [
    [left.name, onLeft, { ...one, w: own }, left.side],
    [figure.headings.both, both, overlap, undefined],
    [right.name, onRight, { ...other, x: other.x + wide, w: own }, right.side],
  ] as const) {
    const y = headed(name, at, side, figure, scene);
    sayings(rows, { ...at, y, h: at.y + at.h - y }, side, scene);
  }
  const middle = { x: overlap.x + wide / 2, y: overlap.y + overlap.h / 2, from: 'middle', anchor: 'middle' } as const;
  ask(figure, { ...middle, width: wide - 2 * inset }, scene, both[0]?.step);
}

/** In a column: what one tells alone, what both do, and what is the other’s alone. */
function drawTall(figure: Accounts, scene: SceneBuilder): void {
  const { left, right } = figure;
  const { both, onLeft, onRight } = sorted(figure);
  const { shift } = sizes.tall;
  const w = scene.layout.room.w - shift;
  const told = (head: Parameters<typeof headed>[0], rows: readonly Row[], x: number, top: number, side?: string) => {
    const at = { x, y: top, w: side ? w : w - shift };
    const y = headed(head, at, side, figure, scene);
    return sayings(rows, { ...at, y, h: 0 }, side, scene) + sizes.tall.between;
  };
  const second = told(left.name, onLeft, 0, 4, left.side);
  const third = told(figure.headings.both, both, shift, second);
  const last = told(right.name, onRight, shift, third, right.side);
  const one = { x: 0, y: 4, w, h: third - 4 };
  const other = { x: shift, y: second, w, h: last - second };
  sheets(figure, { one, other, overlap: { x: shift, y: second, w: w - shift, h: third - second } }, scene);
}

/** Rows by where they stand. */
const sorted = (figure: Accounts) => {
  const { both, one } = inOrder(figure);
  return { both, onLeft: one.filter(({ left }) => left), onRight: one.filter(({ right }) => right) };
};

/** Beneath all words: each sheet in its side’s tint and outline, and where they overlap a card with a second edge: it is what differs that is seen first. */
function sheets(figure: Accounts, at: Readonly<Record<'one' | 'other' | 'overlap', Rect>>, scene: SceneBuilder): void {
  const { rule, line, second } = sizes[scene.layout.name];
  const flat = { placeholder: false, layer: 'background' } as const;
  const each = [
    [figure.left, at.one],
    [figure.right, at.other],
  ] as const;
  for (const [{ side }, sheet] of each) scene.rect(sheet, { fill: 'side-tint', side, ...flat });
  scene.rect(at.overlap, { fill: 'card', ...flat });
  scene.rect(grown(at.overlap, -second), { stroke: 'line', width: line, ...flat });
  for (const [{ side }, { x, y, w, h }] of each) {
    const corners = [point(x, y), point(x + w, y), point(x + w, y + h), point(x, y + h), point(x, y)];
    scene.line(corners, { side, width: line });
    scene.stroke(side, corners.slice(0, 2), { width: rule });
  }
}

/** Whose sheet it is, or once it is told, that it is both. Returns where sayings begin. */
function headed(
  name: string,
  { x, y, w }: Omit<Rect, 'h'>,
  side: string | undefined,
  figure: Accounts,
  scene: SceneBuilder,
): number {
  const { inset, under } = sizes[scene.layout.name];
  const place = { x: x + inset, y: y + inset, from: 'top', width: w - 2 * inset } as const;
  const box = side
    ? scene.words(name, { ...place, role: 'name', side })
    : scene.at(sorted(figure).both[0]?.step).words(name, { ...place, role: 'name', tone: 'muted' });
  return box.y + box.h + under;
}

/** Sayings one under the other, with their sources and a hairline between. Returns the lowest edge. */
function sayings(rows: readonly Row[], { x, y, w, h }: Rect, side: string | undefined, scene: SceneBuilder): number {
  const { inset, between } = sizes[scene.layout.name];
  const look = ({ left, right }: Row) =>
    ({
      role: 'statement',
      width: w - 2 * inset,
      claims: [...new Set([...(left?.claims ?? []), ...(right?.claims ?? [])])],
    }) as const;
  const large = { role: 'person', width: w - 2 * inset } as const;
  const headOf = ({ subject }: Row) => (subject ? scene.sizeOfWords(subject, large).h + below : 0);
  const needed = rows.reduce((sum, row) => sum + headOf(row) + scene.sizeOfWords(row.says, look(row)).h, 0);
  const free = (h - inset - needed) / Math.max(1, rows.length - 1);
  const gap = scene.tall ? between : Math.max(18, Math.min(between, free));
  let low = y;
  for (const [index, row] of rows.entries()) {
    const inked = scene.at(row.step);
    const line = low + gap / 2;
    const top = index === 0 ? y : low + gap;
    if (index > 0)
      inked.line([point(x + inset, line), point(x + w - inset, line)], {
        stroke: side ? 'side' : 'line',
        side,
        width: 1.5,
      });
    if (row.subject) inked.words(row.subject, { ...large, x: x + inset, y: top, from: 'top' });
    const box = inked.words(row.says, { ...look(row), x: x + inset, y: top + headOf(row), from: 'top' });
    low = box.y + box.h;
  }
  return low;
}

export const accounts = figureKind(schema, {
  draw,
  describe: (data) => {
    const { both, one } = inOrder(data);
    const of = (title: string, rows: typeof one) => ({
      title,
      items: rows.map(({ subject, says, claims }) => ({ says: subject ? `${subject}: ${says}` : says, claims })),
    });
    return {
      groups: [
        of(data.headings.both, both),
        of(
          `${data.headings.one}: ${data.left.name}`,
          one.filter(({ left }) => left),
        ),
        of(
          `${data.headings.one}: ${data.right.name}`,
          one.filter(({ right }) => right),
        ),
      ],
    };
  },
  inAccounts: (data) =>
    data.rows.flatMap((row, index) =>
      (['left', 'right'] as const).map((side) => ({
        path: ['rows', index],
        account: data[side].account,
        name: data[side].name,
        rests: row.claims,
        shown: row[side]?.claims ?? [],
      })),
    ),
});
