import type { Measure } from '../../measure.ts';
import { besideWords } from '../fit.ts';
import type { Kind, Picture, PlacedNode, Shape } from '../model.ts';
import { faceLine, faceOf, TYPE, widthOf, wordsOf } from '../type.ts';

/** px of the words of each kind. */
export type Sizes = (kind: Kind | undefined) => number;

/** All words alike, in the size of a drawing that names none. */
export const usualSizes: Sizes = () => TYPE.size;

/** Who acts and what flows are named large, what is said of them smaller; all boxes of one kind alike. */
const wished = (kind: Kind | undefined): readonly number[] =>
  kind === 'actor' || kind === 'good' ? [44, 40, 36, 32, 28, 26] : [28, 26];

/** px that a box must be wide for its words; larger words want more room beside them. */
const across = (node: PlacedNode, size: number, measure: Measure): number =>
  wordsOf(node, measure, size) + besideWords(node) + Math.max(0, size - TYPE.size) / 2;

/** The largest sizes, none above `most`, at which no word leaves its box. Their widths are known before their heights. */
export function sizesFor(nodes: readonly PlacedNode[], most: number, measure: Measure): Sizes {
  const fits = (node: PlacedNode, size: number) => across(node, size, measure) <= node.box.w;
  const sizes = new Map<Kind | undefined, number>();
  for (const kind of new Set(nodes.map((node) => node.kind))) {
    const alike = nodes.filter((node) => node.kind === kind && !node.stretched);
    const size = wished(kind).find((px) => px <= most && alike.every((node) => fits(node, px)));
    sizes.set(kind, size ?? TYPE.size);
  }
  return (kind) => sizes.get(kind) ?? TYPE.size;
}

/** px of the first line of a doubt, and of a tile with its symbol, on the stage and on a phone. */
const FIRST = { doubt: { wide: 56, tall: 36 }, symbol: { wide: 84, tall: 84 } } as const;

/** px of the first line where that is the larger. */
export function firstOf(kind: Kind | undefined, picture: Picture | undefined, shape: Shape): number | undefined {
  if (kind === 'doubt') return FIRST.doubt[shape];
  return picture === 'tile-symbol' ? FIRST.symbol[shape] : undefined;
}

/** px of a name in a box that stands as high as the rows beside it. */
export const stretchedSize = (node: PlacedNode, measure: Measure): number =>
  [64, 56, 48, 44, 40, 36, 32, 28, 26].find(
    (px) => across(node, px, measure) <= node.box.w && node.lines.length * faceLine(px) + 28 <= node.box.h,
  ) ?? TYPE.size;

/** px of a name set along a box that stands as high as the rows beside it, or undefined where it stands well across it. */
export function turnedSize({ lines, kind, box }: PlacedNode, measure: Measure): number | undefined {
  const across = widthOf(lines, faceOf({ kind, size: 30 }), measure, 30);
  if (lines.length !== 1 || across + 20 <= box.w || box.h < 2 * box.w) return undefined;
  return [72, 64, 56, 48, 40, 32].find(
    (px) => px * 1.6 <= box.w && widthOf(lines, faceOf({ kind, size: px }), measure, px) + 40 <= box.h,
  );
}
