import { type BlockNode, type BodyNode, type Construct, walk } from './body.ts';
import { partsOfAlt } from './placed-pictures.ts';
import type { Elsewhere, MarkdownNode, Place } from './read-block.ts';

/** Finds what stands elsewhere. */
export function elsewhereIn(root: MarkdownNode): Elsewhere {
  const addresses = new Map<string, string>();
  const footnotes: string[] = [];
  const visit = (node: MarkdownNode) => {
    const { type, identifier = '', url = '' } = node;
    if (type === 'definition') addresses.set(identifier, url);
    if (type === 'footnoteReference' && !footnotes.includes(identifier)) footnotes.push(identifier);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return { addresses, footnotes };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** The sign of a footnote, in its text and before its words. */
export const footnoteSign = ({ identifier = '' }: MarkdownNode, { footnotes }: Elsewhere): string =>
  [...String(footnotes.indexOf(identifier) + 1)].map((digit) => raised[Number(digit)] ?? '').join('');

/** Tells once what is shown without its look or not at all. */
export function remarkOn(
  what: string,
  { file, problems, line }: Place,
  fix = 'Take it out, or leave it so.',
  context?: string,
): void {
  const message = `${what}.`;
  if (!problems.some((told) => told.file === file && told.message === message))
    problems.push({ file, line, message, ...(context !== undefined && { context }), fix, remark: true });
}

/** A picture as Markdown writes it, which says neither who made it nor what one may do with it; one of another site is none of the deck’s. */
export function pictureOf({ url = '', alt: given }: MarkdownNode, place: Place): BodyNode | undefined {
  const { line } = place;
  if (/^(?:[a-z]+:)?\/\//i.test(url)) {
    remarkOn(
      `The picture “${url}” is not part of the deck, and is left out`,
      place,
      'Save it into pictures/, and write its name there in place of the address.',
    );
    return undefined;
  }
  const { says: alt, places } = partsOfAlt(given ?? '');
  if (places)
    remarkOn(
      `“${places}” of the picture “${url}” is left out`,
      place,
      'Write layout: beside above a slide of words and one picture, or leave it so.',
      'A slide places and sizes its pictures itself.',
    );
  remarkOn(
    `The picture “${url}” does not say who made it`,
    place,
    'Write <Picture src="…" alt="…" credit="…" licence="…" />.',
  );
  const src = decodeURI(url.replace(/^.*\//, ''));
  return {
    type: 'block',
    name: 'Picture',
    props: { src, alt, credit: '', licence: '' },
    children: [],
    line,
  };
}

/** Words of HTML that are something here too; others are gone by now. */
const kinds: Readonly<Record<string, Construct>> = {
  ...({ b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', s: 'delete', del: 'delete' } as const),
  ...({ br: 'break', blockquote: 'blockquote' } as const),
};

/** An element of HTML as the piece that it is here. */
export function elementOf(node: MarkdownNode, children: BodyNode[], place: Place): BodyNode[] {
  const name = node.name ?? '';
  const { line } = place;
  const own = Array.isArray(node.attributes) ? (node.attributes as { name?: string; value?: unknown }[]) : [];
  const attribute = (key: string) => String(own.find((one) => one.name === key)?.value ?? '');
  if (name === 'img') {
    const picture = pictureOf({ type: 'image', url: attribute('src'), alt: attribute('alt') }, place);
    return picture ? [picture] : [];
  }
  if (name === 'a' && /^https?:/.test(attribute('href')))
    return [{ type: 'link', url: attribute('href'), children, line }];
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return kind ? [{ type: kind, children, line }] : children;
}

/** Whether a name is one of HTML, and no misspelt block. */
export const isElement = (name: string): boolean => /^[a-z]/.test(name);

const mayBeEmptied: readonly string[] = [
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'link',
  'strong',
  'emphasis',
];
const isBlank = (piece: BodyNode): boolean =>
  piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === '');

/** Whether nothing is left of what held something, once its pictures of other sites are left out. */
export const isEmptied = (node: MarkdownNode, piece: BodyNode): boolean =>
  (node.children ?? []).length > 0 &&
  mayBeEmptied.includes(piece.type) &&
  'children' in piece &&
  piece.children.every(isBlank);

const isPicture = (piece: BodyNode): piece is BlockNode => piece.type === 'block' && piece.name === 'Picture';
const isSeen = (piece: BodyNode): boolean =>
  walk([piece]).some((part) => (part.type !== 'text' ? 'value' in part : part.value.trim() !== ''));

/** Words with the pictures that stand among them, in a paragraph or a list, behind them. */
export function withPicturesApart(words: Extract<BodyNode, { type: Construct }>): BodyNode[] {
  const pictures = walk(words.children).filter(isPicture);
  if (pictures.length === 0) return [words];
  const without = <Piece extends BodyNode>(piece: Piece): Piece =>
    'children' in piece
      ? { ...piece, children: piece.children.filter((child) => !isPicture(child)).map(without) }
      : piece;
  const rest = without(words);
  return [...(isSeen(rest) ? [rest] : []), ...pictures];
}
