import type { Level } from '#core/schema/view.ts';
import { type BodyNode, blocksNamed, isPicture, shownIn } from '#deck/body.ts';
import type { Slide } from '#deck/deck.ts';
import { atLevel } from '#deck/sentences.ts';

/** Whether it is a picture or has one inside: context of our own may, too. */
export const holdsPicture = (piece: BodyNode): boolean =>
  isPicture(piece) || (piece.type === 'block' && piece.children.some(holdsPicture));

/** Gives what the handout prints of a slide, its picture first. */
export const handoutBody = (slide: Slide, level: Level): BodyNode[] =>
  pictureFirst(printed(slide, level)).flatMap(inParts);

function printed({ body }: Slide, level: Level): BodyNode[] {
  const pieces = shownIn(atLevel(body, level), 'handout');
  return blocksNamed(pieces, 'Figure').length > 0 ? withoutTwins(pieces) : pieces;
}

/** A sheet has room for one kind of picture of a section: beside a figure a diagram is for the screen, and a table says it again. Context of our own has more to say. */
const withoutTwins = (pieces: BodyNode[]): BodyNode[] =>
  pieces.flatMap((piece): BodyNode[] => {
    if (piece.type !== 'block' || piece.name === 'Outside') return [piece];
    if (piece.name === 'Diagram' || piece.name === 'Table') return [];
    const children = withoutTwins(piece.children);
    return piece.children.length > 0 && children.length === 0 ? [] : [{ ...piece, children }];
  });

/** Words can go on over a page, which a picture cannot: before it, they would be parted from it wherever it does not fit. */
function pictureFirst(pieces: BodyNode[]): BodyNode[] {
  const picture = pieces.find(isPicture);
  return picture ? [picture, ...pieces.filter((piece) => piece !== picture)] : pieces;
}

/** A picture amid words takes the whole width; words before and after it are parts of their own, each marked as what it is. */
function inParts(piece: BodyNode): BodyNode[] {
  if (piece.type !== 'block' || (piece.name !== 'Read' && piece.name !== 'Outside')) return [piece];
  const parts: BodyNode[][] = [];
  for (const child of piece.children.flatMap(inParts)) {
    const last = parts.at(-1);
    if (!last || holdsPicture(child) || last.some(holdsPicture)) parts.push([child]);
    else last.push(child);
  }
  return parts.map((children) => ({ ...piece, children }));
}
