import { grown, type Rect, round } from '../geometry.ts';
import type { Picture } from './model.ts';

/** Goods that are drawn as the things they are. */

/** px by which the pins of a die stand out from it. */
export const PIN = 11;
const ABOVE = {
  none: { least: 0, most: 0 },
  small: { least: 8, most: 80 },
  plan: { least: 118, most: 150 },
} as const;

/** px of a good beside its name: its pins, and at least and at most what is made on it. */
export const roomOf = (picture: Picture | undefined) =>
  !isDie(picture) ? ABOVE.none : picture === 'die-small' ? ABOVE.small : ABOVE.plan;

/** Whether a good is a die, made or not. */
export const isDie = (picture: Picture | undefined): boolean => picture?.startsWith('die') ?? false;

/** The body of a die: its box without the pins. */
export const bodyOf = (box: Rect): Rect => grown(box, -PIN);

/** The pins of a die, as wide as the room between them. */
export function pins({ x, y, w, h }: Rect): string {
  const wide = 7;
  const along = (length: number) => {
    const count = Math.max(2, Math.floor((length - 2 * PIN - 6) / 22));
    const step = (length - 2 * PIN) / count;
    return Array.from({ length: count }, (_, i) => PIN + step * (i + 0.5) - wide / 2);
  };
  const bar = (left: number, top: number, across: number, down: number) =>
    `M${round(left)} ${round(top)}h${round(across)}v${round(down)}h${round(-across)}Z`;
  const beside = along(h).flatMap((at) => [bar(x, y + at, PIN, wide), bar(x + w - PIN, y + at, PIN, wide)]);
  const above = along(w).flatMap((at) => [bar(x + at, y, wide, PIN), bar(x + at, y + h - PIN, wide, PIN)]);
  return [...beside, ...above].join('');
}

/** The parts of a die as shares of its width and height, in the order in which they are made. */
const PLAN = [
  [0, 0, 0.42, 0.44],
  [0, 0.56, 0.42, 0.44],
  [0.5, 0.42, 0.21, 0.58],
  [0.5, 0, 0.5, 0.3],
  [0.79, 0.42, 0.21, 0.58],
] as const;

const MADE = { tile: 0, 'die-small': 0, 'die-empty': 0, 'die-begun': 3, die: PLAN.length } as const satisfies Record<
  Picture,
  number
>;

/** What is already made on a die, and what is only drawn. A small one shows neither. */
export function planOf(picture: Picture, { x, y, w, h }: Rect): { made: string; drawn: string } {
  const parts = PLAN.map(
    ([left, top, across, down]) =>
      `M${round(x + left * w)} ${round(y + top * h)}h${round(across * w)}v${round(down * h)}h${round(-across * w)}Z`,
  );
  return { made: parts.slice(0, MADE[picture]).join(''), drawn: parts.slice(MADE[picture]).join('') };
}
