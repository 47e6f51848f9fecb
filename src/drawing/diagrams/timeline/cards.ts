import type { Measure } from '../../measure.ts';
import type { Node, PlacedArrow, PlacedNode } from '../model.ts';
import { faceOf, TYPE } from '../type.ts';
import { wrapped } from '../words.ts';

/** A date with what happened; a second entry under it is what that entry leads to. */
export type Period = readonly Node[];
/** Dates under one name, or under none. */
export interface Part {
  readonly frame: Node | undefined;
  readonly periods: readonly Period[];
}

const PAD = 14;
/** px that a card keeps free beside its words. */
export const BESIDE = 22;
/** px between a section's frame and what stands in it. */
export const FRAME = 10;

export const textHeight = (node: Node): number => node.lines.length * TYPE.line + 2 * PAD;

/** px above the dates that the name of a section takes. */
export const headHeight = (frame: Node | undefined): number => (frame ? frame.lines.length * TYPE.line + 20 : 0);

/** A card or the name of a section in lines of so many px. */
export const inLines = (node: Node, most: number, measure: Measure): Node => ({
  ...node,
  lines: wrapped(node.lines, most, faceOf(node), measure),
});

/** From each card to the one under it. */
export const link = (cards: readonly PlacedNode[]): PlacedArrow[] =>
  cards.slice(1).map((card, i) => leadsTo(cards[i] as PlacedNode, card));

const leadsTo = (from: PlacedNode, to: PlacedNode): PlacedArrow => {
  const x = from.box.x + from.box.w / 2;
  return {
    id: `${from.id}:${to.id}`,
    from: from.id,
    to: to.id,
    lines: [],
    side: undefined,
    line: 'solid',
    head: 'point',
    both: false,
    label: undefined,
    points: [
      { x, y: from.box.y + from.box.h },
      { x, y: to.box.y },
    ],
  };
};
