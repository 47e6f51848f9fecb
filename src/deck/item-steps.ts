import { type BlockNode, type BodyNode, childrenOf, plainText } from './body.ts';

/** Numbers the items of the face’s lists, which then come one by one; what an item holds comes with it. */
export function withItemSteps(body: readonly BodyNode[]): BodyNode[] {
  let step = 0;
  const stepped = (list: BodyNode): BodyNode =>
    list.type === 'list' ? { ...list, children: list.children.map((item) => numbered(item, ++step)) } : list;
  return body.map((piece) =>
    piece.type === 'block' && piece.name === 'Face' ? { ...piece, children: piece.children.map(stepped) } : piece,
  );
}

const numbered = (item: BodyNode, step: number): BodyNode => (item.type === 'listItem' ? { ...item, step } : item);

/** The step with which an item of a list comes; undefined where it stands from the start of its slide. */
export const stepOfItem = (piece: BodyNode): number | undefined => (piece.type === 'listItem' ? piece.step : undefined);

/** What an item says itself, without the items below it. */
export const titleOfItem = (item: BodyNode): string =>
  childrenOf(item)
    .filter(({ type }) => type !== 'list')
    .map(plainText)
    .join(' ');

/** The steps of a face’s items, in their order. */
export const itemSteps = ({ children }: BlockNode<'Face'>): { title: string }[] =>
  children.flatMap(childrenOf).flatMap((item) => (stepOfItem(item) === undefined ? [] : { title: titleOfItem(item) }));
