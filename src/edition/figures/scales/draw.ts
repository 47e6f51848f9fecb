import type { Pen } from '#drawing/figures/pen.ts';
import { arc, point, polygon, type Rect } from '#drawing/geometry.ts';
import type { Pan, Scales } from './schema.ts';

/** Everything that differs between the stage and a phone; px. */
const sizes = {
  stage: { pan: 452, gap: 6, inset: 26, plate: 10, beam: 22, foot: 86, face: 58, arm: 86, cup: 38, post: 20 },
  tall: { pan: 170, gap: 5, inset: 14, plate: 6, beam: 42, foot: 40, face: 34, arm: 62, cup: 30, post: 16 },
} as const;

/** Weights stand on two shelves; between them a small pair of scales with nothing on its pans, and neither scale nor hand on its face. */
export function draw({ pans, unmeasured }: Scales, pen: Pen): void {
  const { room } = pen.layout;
  const size = sizes[pen.layout.name];
  const columns = pans.map(({ side }): Rect => {
    const left = pen.side(side).place === 'left';
    return { x: left ? room.x : room.x + room.w - size.pan, y: room.y + 8, w: size.pan, h: 0 };
  });
  const heads = pans.map((pan, index) => heading(pan, columns[index] as Rect, pen));
  const top = Math.max(...heads) + (pen.tall ? 10 : 14);
  const middle = room.x + room.w / 2;
  let low = top;
  if (pen.tall) {
    const tallest = Math.max(...pans.flatMap((pan) => pan.weights.map((weight) => heightOf(weight.says, weight, pen))));
    low = top + pans[0].weights.length * (tallest + size.gap);
  } else low = room.y + room.h - size.foot - size.beam - size.plate;
  for (const [index, pan] of pans.entries()) load(pan, { ...(columns[index] as Rect), y: top, h: low - top }, pen);
  const beam = low + size.plate + size.beam;
  stand(beam, columns, middle, pen);
  const under = beam + size.foot + 20;
  const said = measure(unmeasured, pen.tall ? point(middle, under) : point(middle, top), beam, pen);
  for (const [index, { note }] of pans.entries()) {
    const column = columns[index] as Rect;
    const y = pen.tall ? said.y + said.h + 18 : beam + 26;
    if (note)
      pen.at(note.step).words(note.says, {
        ...{ x: column.x, y, from: 'top' },
        ...{ width: pen.tall ? column.w : column.w - 30, claims: note.claims },
      });
  }
}

function heading({ side, title, step }: Pan, { x, y, w }: Rect, pen: Pen): number {
  const box = pen.at(step).words(title, { x, y, from: 'top', role: 'heading', side, width: w });
  return box.y + box.h;
}

const wordsOf = (claims: readonly string[], pen: Pen) => {
  const { pan, inset } = sizes[pen.layout.name];
  return { role: 'strong', width: pan - 2 * inset, claims } as const;
};

const heightOf = (says: string, { claims }: { claims: readonly string[] }, pen: Pen): number =>
  pen.sizeOfWords(says, wordsOf(claims, pen)).h + 2 * sizes[pen.layout.name].inset;

/** Equal blocks, one on the other. */
function load({ side, step, weights }: Pan, at: Rect, pen: Pen): void {
  const inked = pen.at(step);
  const { gap } = sizes[pen.layout.name];
  const high = at.h / weights.length;
  for (const [index, { says, claims }] of weights.entries()) {
    const block = { ...at, y: at.y + index * high + gap, h: high - gap };
    const tone = inked.framed(side, block);
    const centre = { x: at.x + at.w / 2, y: block.y + block.h / 2, from: 'middle', anchor: 'middle' } as const;
    inked.words(says, { ...wordsOf(claims, pen), ...centre, tone, side });
  }
}

/** Under the weights a shelf each, and between them the scales that nobody has used: beam, two empty pans, and a foot. */
function stand(beam: number, columns: readonly Rect[], middle: number, pen: Pen): void {
  const { plate, foot, arm, cup, post, ...size } = sizes[pen.layout.name];
  for (const { x, w } of columns)
    pen.rect({ x, y: beam - size.beam - plate, w, h: plate }, { fill: 'ink', ghost: false });
  const width = plate / 2;
  for (const end of [middle - arm, middle + arm]) {
    pen.line([point(end, beam - post), point(end, beam)], { width });
    pen.line([point(end - cup / 2, beam - post), point(end + cup / 2, beam - post)], { width });
  }
  pen.line([point(middle - arm - width / 2, beam), point(middle + arm + width / 2, beam)], { width });
  const half = foot * 0.42;
  const corners = [point(middle, beam), point(middle + half, beam + foot), point(middle - half, beam + foot)];
  pen.shape([polygon(corners)], { fill: 'ink', ghost: false });
}

/** A face with a question mark in place of scale and hand, and the words that say why. */
function measure(
  { says, claims, step }: Scales['unmeasured'],
  at: { x: number; y: number },
  beam: number,
  pen: Pen,
): Rect {
  const size = sizes[pen.layout.name];
  const hub = point(at.x, beam - size.plate / 2);
  const inked = pen.at(step);
  const face = arc(hub, size.face, 180, 360);
  pen.shape([polygon(face.points)], { fill: 'card', stroke: 'ink', width: 3, ghost: false });
  const mark = { x: hub.x, y: hub.y - size.face * 0.46, from: 'middle', anchor: 'middle' } as const;
  pen.words('?', { ...mark, role: pen.tall ? 'strong' : 'name' });
  const width = pen.tall ? pen.layout.room.w : 190;
  return inked.words(says, {
    x: at.x,
    y: at.y,
    from: 'top',
    anchor: 'middle',
    role: pen.tall ? 'name' : 'statement',
    width,
    claims,
  });
}
