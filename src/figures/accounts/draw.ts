import { point, type Rect } from '../geometry.ts';
import type { Pen } from '../pen.ts';
import { type Accounts, inOrder, type Row } from './schema.ts';

/** Two sheets with the same rows at the margins and what the rows say between them; on a phone the sheets are narrow. */
export function draw(figure: Accounts, pen: Pen): void {
  const { room } = pen.layout;
  const sheet = pen.tall ? 60 : 270;
  const left: Rect = { x: room.x, y: room.y + 8, w: sheet, h: 0 };
  const right: Rect = { ...left, x: room.x + room.w - sheet };
  const middle: Rect = { x: left.x + sheet + 16, y: left.y, w: room.w - 2 * sheet - 32, h: 0 };
  const { both, one } = inOrder(figure);
  let y = heads(figure, left, right, pen);
  const heading = pen.tall ? 26 : 40;
  const free = room.y + room.h - y - 2 * heading - 10;
  const row = pen.tall ? 0 : free / figure.rows.length;
  const top = y;
  const inks: (() => void)[] = [];
  for (const [title, rows] of [
    [figure.headings.both, both],
    [figure.headings.one, one],
  ] as const) {
    if (rows.length === 0) continue;
    pen.words(title, {
      x: middle.x + middle.w / 2,
      y: y + heading / 2,
      from: 'middle',
      anchor: 'middle',
      tone: 'muted',
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
      { ...page, y: top - 6, h: y - top + 12 },
      { fill: 'card', stroke: 'rule', width: 1.5, ground: true, ghost: false },
    );
  for (const ink of inks) ink();
}

function heads({ left, right }: Accounts, from: Rect, to: Rect, pen: Pen): number {
  const lows = (
    [
      [left, from, 'start'],
      [right, to, 'end'],
    ] as const
  ).map(([{ name, side }, at, anchor]) => {
    const rule = pen.tall ? 4 : 6;
    pen.stroke(side, [point(at.x, at.y), point(at.x + at.w, at.y)], { width: rule });
    const x = anchor === 'start' ? at.x : at.x + at.w;
    const set = pen.words(name, {
      x,
      y: at.y + 14,
      from: 'top',
      anchor,
      role: 'heading',
      side,
      width: pen.tall ? 150 : at.w,
    });
    return set.y + set.h;
  });
  return Math.max(...lows) + 18;
}

const textHeight = ({ says }: Row, width: number, pen: Pen) => pen.sizeOfWords(says, { role: 'strong', width }).h;

interface Place {
  left: Rect;
  right: Rect;
  middle: Rect;
  y: number;
  high: number;
}

/** A bar on a sheet that says it, with the source behind the bar; an empty dashed line on one that is silent. */
function oneRow(row: Row, { left, right }: Accounts, at: Place, pen: Pen): void {
  const inked = pen.at(row.step);
  const centre = at.y + at.high / 2;
  inked.words(row.says, {
    x: at.middle.x + at.middle.w / 2,
    y: centre,
    from: 'middle',
    anchor: 'middle',
    role: 'strong',
    width: at.middle.w,
  });
  for (const [account, told, sheet] of [
    [left, row.left, at.left],
    [right, row.right, at.right],
  ] as const) {
    const inset = pen.tall ? 6 : 14;
    const bar = {
      x: sheet.x + inset,
      y: centre - (pen.tall ? 9 : 12),
      w: sheet.w - 2 * inset - (pen.tall ? 0 : 96),
      h: pen.tall ? 18 : 24,
    };
    if (!told) {
      inked.line([point(bar.x, centre), point(sheet.x + sheet.w - inset, centre)], {
        stroke: 'muted',
        width: 2,
        dash: 'dashed',
      });
      continue;
    }
    inked.field(account.side, bar);
    if (!pen.tall) inked.marks(told.claims, bar.x + bar.w + 10, centre);
  }
}
