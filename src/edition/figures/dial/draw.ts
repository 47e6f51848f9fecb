import type { Pen } from '#drawing/figures/pen.ts';
import { arc, grown, hatching, type Point, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import type { Dial } from './schema.ts';

const perWeek = 5;

/** The dial at the left, its days at the right, a verdict under each; below each other on a phone. */
export function draw(figure: Dial, pen: Pen): void {
  const { room } = pen.layout;
  const half = pen.tall ? room.w : 518;
  const radius = pen.tall ? 150 : 218;
  const said = pen.at(figure.order.step).words(figure.order.says, {
    x: room.x,
    y: room.y + 2,
    from: 'top',
    width: pen.tall ? room.w : 1136,
    claims: figure.order.claims,
  });
  const top = said.y + said.h + (pen.tall ? 18 : 20);
  const centre = point(room.x + half / 2, top + radius + 6);
  face(figure, centre, radius, pen);
  const under = ends(figure, { x: room.x, y: centre.y + (pen.tall ? 34 : 28), w: half, h: 0 }, pen);
  const grid: Rect = pen.tall ? { x: 0, y: under + 26, w: room.w, h: 0 } : { x: 690, y: top, w: 518, h: 0 };
  const days = calendar(figure, grid, pen);
  verdicts(figure, Math.max(under, days) + (pen.tall ? 24 : 18), pen);
}

/** A point on the dial: `turn` is 0 at the fast end and 1 at the slow end. */
const onDial = (centre: Point, radius: number, turn: number): Point => {
  const angle = Math.PI * (1 + turn);
  return point(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
};

function face({ side, limit, ends }: Dial, centre: Point, radius: number, pen: Pen): void {
  const ticks = Array.from({ length: limit.days }, (_, index) => {
    const turn = (index + 0.5) / limit.days;
    const longer = index % perWeek === perWeek - 1 || index === 0 ? 6 : 0;
    return polyline([onDial(centre, radius - 24, turn), onDial(centre, radius + longer - 6, turn)]);
  });
  const scale = pen.at(limit.step);
  scale.shape(ticks, { stroke: 'side', side, width: pen.tall ? 2.5 : 4 });
  scale.shape([arc(centre, radius - 34, 180, 360)], { stroke: 'side', side, width: 2 });
  const needle = (turn: number) => {
    const tip = onDial(centre, radius - 48, turn);
    const across = Math.PI * (1 + turn) + Math.PI / 2;
    const [dx, dy] = [13 * Math.cos(across), 13 * Math.sin(across)];
    return polygon([point(centre.x + dx, centre.y + dy), tip, point(centre.x - dx, centre.y - dy)]);
  };
  const inked = pen.at(ends.step);
  // Both ways the hand may turn, drawn alike: neither is where it stands. Before they are named the dial points nowhere.
  inked.shape([needle(0.2), needle(0.8)], { stroke: 'ink', fill: 'paper', width: 3, ghost: false });
  inked.disc(centre, pen.tall ? 18 : 24, { fill: 'ink' });
  inked.disc(centre, pen.tall ? 6 : 8, { fill: 'paper', ghost: false });
}

function ends({ ends: { fast, slow, claims, step } }: Dial, { x, y, w }: Rect, pen: Pen): number {
  const inked = pen.at(step);
  const line = { from: 'top', role: 'name' } as const;
  const named = inked.words(fast.name, { x, y, ...line });
  inked.words(slow.name, { x: x + w, y, ...line, anchor: 'end' });
  const below = named.y + named.h + 10;
  const half = w / 2 - 8;
  if (!pen.tall) {
    const between = { x: x + w / 2, y: named.y + named.h, from: 'bottom', anchor: 'middle' } as const;
    inked.words(figureWords.unmeasured, { ...between, role: 'scope', tone: 'muted' });
  }
  const left = inked.words(fast.says, { x, y: below, from: 'top', width: half });
  const right = inked.words(slow.says, { x: x + w, y: below, from: 'top', anchor: 'end', width: half, claims });
  return Math.max(left.y + left.h, right.y + right.h);
}

/** A tile a working day, a column a week; the last one is the limit. */
function calendar({ side, limit }: Dial, at: Rect, pen: Pen): number {
  const inked = pen.at(limit.step);
  const weeks = Math.ceil(limit.days / perWeek);
  const gap = pen.tall ? 5 : 8;
  // In whole px: what is drawn over and over is then written alike.
  const tile = Math.floor((at.w - (weeks - 1) * gap) / weeks);
  const wide = weeks * (tile + gap) - gap;
  const high = pen.tall ? 26 : 38;
  const said = inked.words(limit.says, {
    x: at.x,
    y: at.y,
    from: 'top',
    role: 'heading',
    side,
    width: at.w,
    claims: limit.claims,
  });
  const top = said.y + said.h + 14;
  const boxes = Array.from(
    { length: limit.days },
    (_, day): Rect => ({
      x: at.x + Math.floor(day / perWeek) * (tile + gap),
      y: top + (day % perWeek) * (high + gap),
      w: tile,
      h: high,
    }),
  );
  const [last, ...others] = boxes.toReversed();
  if (!last) return top;
  inked.shape(
    others.map((box) => rectangle(grown(box, -1))),
    { fill: 'side-tint', stroke: 'side', side, width: 2 },
  );
  if (inked.side(side).pattern === 'hatched')
    inked.shape(
      others.flatMap((box) => hatching(rectangle(box), 10)),
      { stroke: 'side', side, width: 2, ghost: false },
    );
  inked.rect(last, { fill: 'ink' });
  const number = {
    x: last.x + tile / 2,
    y: last.y + high / 2,
    from: 'middle',
    anchor: 'middle',
    role: 'strong',
  } as const;
  inked.words(String(limit.days), { ...number, tone: 'paper' });
  const under = last.y + high + 10;
  inked.line([point(at.x, under), point(at.x, under + 12), point(at.x + wide, under + 12), point(at.x + wide, under)], {
    stroke: 'line',
  });
  const words = under + 22;
  const placed = inked.words(limit.comesTo, {
    x: at.x + wide / 2,
    y: words,
    from: 'top',
    anchor: 'middle',
    role: 'strong',
  });
  inked.words(limit.early, { x: at.x, y: words, from: 'top' });
  inked.words(limit.late, { x: at.x + wide, y: words, from: 'top', anchor: 'end' });
  return placed.y + placed.h;
}

function verdicts({ verdicts: { both, step } }: Dial, top: number, pen: Pen): void {
  const { room } = pen.layout;
  const inked = pen.at(step);
  let y = pen.tall ? top : Math.max(top, room.y + room.h - 74);
  for (const [index, { name, says, side, claims }] of both.entries()) {
    const w = pen.tall ? room.w : 528;
    const x = pen.tall || index === 0 ? room.x : room.x + room.w - 518;
    if (side) inked.stroke(side, [point(x, y), point(x + w - 10, y)], { width: 5 });
    else inked.line([point(x, y), point(x + w - 10, y)], { stroke: 'expert', width: 5 });
    const set = inked.words(
      [{ text: `${name}: `, role: 'strong', ...(side ? { side } : { tone: 'expert' as const }) }, { text: says }],
      {
        x,
        y: y + 14,
        from: 'top',
        width: w - 10,
        claims,
      },
    );
    if (pen.tall) y = set.y + set.h + 24;
  }
}
