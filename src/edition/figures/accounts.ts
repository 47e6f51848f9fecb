import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { ask } from '#drawing/figures/ask.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import type { Pen } from '#drawing/figures/pen.ts';
import { point, type Rect } from '#drawing/geometry.ts';

/** `account` is the one of the ledger that says which claims it holds. */
const account = z.strictObject({ account: refer('account'), name: z.string(), side: refer('side'), step });
/** The claims that show a thing in this account. */
const told = z.strictObject({ claims: z.array(refer('claim')).min(1) }).optional();

/** Two accounts of one event with the same rows: a bar where a thing is cited, an empty one where the account is silent. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('accounts'),
  left: account,
  right: account,
  headings: z
    .strictObject({ both: z.string(), one: z.string() })
    .describe('Over the rows that stand in both, and over the others.'),
  rows: z
    .array(
      cited.extend({ left: told, right: told, step }).refine(({ left, right }) => left || right, {
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

/** Two sheets with the same rows at the margins and what the rows say between them; on a phone the sheets are narrow. */
function draw(figure: Accounts, pen: Pen): void {
  const { room } = pen.layout;
  const sheet = pen.tall ? 60 : 310;
  const left: Rect = { x: room.x, y: room.y + 8, w: sheet, h: 0 };
  const right: Rect = { ...left, x: room.x + room.w - sheet };
  const middle: Rect = { x: left.x + sheet + 16, y: left.y, w: room.w - 2 * sheet - 32, h: 0 };
  const { both, one } = inOrder(figure);
  let y = heads(figure, left, right, pen);
  const heading = pen.tall ? 26 : 40;
  const free = room.y + room.h - y - 2 * heading - 10;
  const row = pen.tall ? 0 : free / figure.rows.length;
  // On the stage a sheet has its head on it; a phone's are narrower than theirs.
  const top = pen.tall ? y - 6 : left.y;
  const inks: (() => void)[] = [];
  for (const [title, rows] of [
    [figure.headings.both, both],
    [figure.headings.one, one],
  ] as const) {
    if (rows.length === 0) continue;
    // It would sort the rows before they are told.
    pen.at(lastOf(figure)).words(title, {
      x: middle.x + middle.w / 2,
      y: y + heading / 2,
      from: 'middle',
      anchor: 'middle',
      role: 'heading',
    });
    y += heading;
    for (const each of rows) {
      const at = y;
      const high = Math.max(row, textHeight(each, middle.w, pen) + 14);
      inks.push(() => oneRow(each, figure, { left, right, middle, y: at, high }, pen));
      y += high;
    }
  }
  for (const page of [left, right])
    pen.rect(
      { ...page, y: top, h: y + 6 - top },
      { fill: 'card', stroke: 'rule', width: 1.5, ground: true, ghost: false },
    );
  for (const ink of inks) ink();
  const centre = { x: middle.x + middle.w / 2, y: (top + y) / 2, from: 'middle', anchor: 'middle' } as const;
  ask(figure, { ...centre, width: middle.w, role: pen.tall ? 'name' : 'question' }, pen);
}

function heads({ left, right }: Accounts, from: Rect, to: Rect, pen: Pen): number {
  const inset = pen.tall ? 0 : 14;
  const lows = (
    [
      [left, from, 'start'],
      [right, to, 'end'],
    ] as const
  ).map(([{ name, side }, at, anchor]) => {
    const rule = pen.tall ? 4 : 6;
    pen.stroke(side, [point(at.x, at.y), point(at.x + at.w, at.y)], { width: rule });
    const set = pen.words(name, {
      x: anchor === 'start' || !pen.tall ? at.x + inset : at.x + at.w,
      y: at.y + 16,
      from: 'top',
      anchor: pen.tall ? anchor : 'start',
      role: 'heading',
      side,
      width: pen.tall ? 150 : at.w - 2 * inset,
    });
    return set.y + set.h;
  });
  return Math.max(...lows) + (pen.tall ? 18 : 6);
}

const textHeight = ({ says }: Row, width: number, pen: Pen) => pen.sizeOfWords(says, { role: 'strong', width }).h;

interface Place {
  left: Rect;
  right: Rect;
  middle: Rect;
  y: number;
  high: number;
}

const lastOf = ({ steps }: Accounts): string | undefined => steps.at(-1)?.id;

/** When a silence shows: with its own sheet, or at the end where that was told before anybody knew of the row. */
function silenceOf(figure: Accounts, row: Row, account: Accounts['left']): string | undefined {
  const order = figure.steps.map(({ id }) => id);
  const isLater = order.indexOf(account.step ?? '') > order.indexOf(row.step ?? '');
  return isLater ? account.step : lastOf(figure);
}

/** A bar on a sheet that says it, with the source behind it and a line to the words; an empty bar on one that is silent. */
function oneRow(row: Row, figure: Accounts, at: Place, pen: Pen): void {
  const { left, right } = figure;
  const inked = pen.at(row.step);
  const centre = at.y + at.high / 2;
  const words = inked.words(row.says, {
    x: at.middle.x + at.middle.w / 2,
    y: centre,
    from: 'middle',
    anchor: 'middle',
    role: row.left && row.right ? 'strong' : 'label',
    width: at.middle.w,
  });
  for (const [account, told, sheet, between] of [
    [left, row.left, at.left, [at.left.x + at.left.w + 12, words.x - 16]],
    [right, row.right, at.right, [words.x + words.w + 16, at.right.x - 12]],
  ] as const) {
    const inset = pen.tall ? 6 : 14;
    const bar = {
      x: sheet.x + inset,
      y: centre - (pen.tall ? 9 : 13),
      w: sheet.w - 2 * inset - (pen.tall ? 0 : 96),
      h: pen.tall ? 18 : 26,
    };
    if (!told) {
      pen.at(silenceOf(figure, row, account)).rect(bar, { stroke: 'muted', width: 1.5, dash: 'dashed', ghost: false });
      continue;
    }
    inked.field(account.side, bar);
    if (pen.tall) continue;
    inked.marks(told.claims, bar.x + bar.w + 10, centre);
    const [start, end] = between;
    if (end - start > 8) inked.stroke(account.side, [point(start, centre), point(end, centre)], { width: 2.5 });
  }
}

export const accounts = figureKind(schema, {
  draw,
  tell: (data) => {
    const { both, one } = inOrder(data);
    const of = (title: string, rows: typeof one) => ({
      title,
      items: rows.map(({ says, claims }) => ({ says, claims })),
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
