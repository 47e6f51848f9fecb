import { type BlockNode, type BodyNode, blocksNamed, plainText } from './body.ts';

const block = <Name extends 'Face' | 'Read' | 'Say' | 'Notes'>(name: Name, children: BodyNode[]): BlockNode => ({
  type: 'block',
  name,
  props: {},
  children,
  line: children[0]?.line ?? 1,
});

/** Words as they are compared: Markdown has set some of their signs. */
const alike = (words: string): string => words.replace(/'/g, '’').replace(/\s+/g, ' ').trim();

/** A table without a block of its own is one without a caption. */
const asBlock = (piece: BodyNode): BodyNode =>
  piece.type === 'table'
    ? { type: 'block', name: 'Table', props: { caption: '' }, children: [piece], line: piece.line }
    : piece;

/**
 * Words that stand in no block are on the stage and in the article, unless the slide says what one of them has instead. Beside
 * a drawing that takes the whole stage they are the article’s.
 */
export function spread(given: readonly BodyNode[], title: string, isTold: boolean): BodyNode[] {
  const isSaid = (piece: BodyNode) => piece.type === 'heading' && alike(plainText(piece)) === alike(title);
  const body = given.filter((piece) => !isSaid(piece)).map(asBlock);
  const loose = body.filter(({ type }) => type !== 'block');
  const has = (name: 'Face' | 'Read') => body.some((piece) => piece.type === 'block' && piece.name === name);
  if (loose.length === 0 || (has('Face') && has('Read'))) return body;
  const isDrawn = blocksNamed(body, 'Figure').length + blocksNamed(body, 'Model').length > 0;
  const first = body.indexOf(loose[0] as BodyNode);
  const face = has('Face') || isDrawn ? [] : [block('Face', loose)];
  const isRead = !has('Read') && !isTold;
  const spread: BodyNode[] = [];
  for (const [index, piece] of body.entries()) {
    if (index === first) spread.push(...face);
    const last = spread.at(-1);
    if (piece.type === 'block') spread.push(piece);
    else if (!isRead) continue;
    else if (index > 0 && body[index - 1]?.type !== 'block' && last?.type === 'block') last.children.push(piece);
    else spread.push(block('Read', [piece]));
  }
  return spread;
}

/** What other tools have as notes, among those that the slide has itself. */
export function withNotes(body: readonly BodyNode[], notes: readonly BodyNode[]): BodyNode[] {
  if (notes.length === 0) return [...body];
  const say = block('Say', [...notes]);
  const [own] = blocksNamed(body, 'Notes');
  if (!own) return [...body, block('Notes', [say])];
  return body.map((piece) => (piece === own ? { ...own, children: [...own.children, say] } : piece));
}
