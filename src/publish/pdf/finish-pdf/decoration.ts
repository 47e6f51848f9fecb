import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFNull, PDFRawStream, PDFRef } from 'pdf-lib';
import { asDecoration, type Piece, readContent } from './content.ts';
import { contentOf, name, nameDot, roleOf, type Tagged, tagsUnder } from './tags.ts';

/** What is painted in one go: a page, or a drawing in one. */
interface Painting {
  ref: PDFRef;
  streams: PDFRawStream[];
  /** Under which number its pieces are listed. */
  number: number | undefined;
}

/**
 * Marks as decoration what no reader needs to be told: what is painted outside of every tag, such as the foot of a page
 * or the second copy of a ticket, lines and areas that stand in a tag by themselves, but for those of a picture, and the
 * head of a table where it stands again on the next page. `lists` says which tag holds which piece.
 */
export function markDecoration(
  document: PDFDocument,
  tags: readonly Tagged[],
  lists: ReadonlyMap<number, PDFArray>,
): void {
  const pictures = within(tags, (tag) => roleOf(tag) === 'Figure');
  const heads = within(tags, isColumnHead);
  /** On which page each part of a head stands first. */
  const firstOn = new Map<PDFRef, PDFRef>();
  const isAgain = (holder: unknown, page: PDFRef): boolean => {
    if (!(holder instanceof PDFRef && heads.has(holder))) return false;
    if (!firstOn.has(holder)) firstOn.set(holder, page);
    return firstOn.get(holder) !== page;
  };
  const drawings = drawingsOf(document);
  const holdsTags = new Set(drawings.filter(({ number }) => number !== undefined).map(({ ref }) => ref));
  for (const painting of [...paintingsOf(document), ...drawings]) {
    const content = painting.streams.map(textOf).join('\n');
    const inside = calledIn(document, painting.ref);
    const { pieces, loose } = readContent(content, (called) => !holdsTags.has(inside(called) as PDFRef));
    const list = painting.number === undefined ? undefined : lists.get(painting.number);
    const untold = pieces.filter(
      (piece) =>
        list &&
        (isAgain(list.get(piece.id), painting.ref) ||
          (!piece.hasText && isDecoration(piece, list, document, pictures))),
    );
    if (loose.length + untold.length === 0) continue;
    for (const { id } of untold) if (list) forget(id, list, painting.ref, document);
    replace(document, painting, asDecoration(content, loose, untold));
  }
}

const isColumnHead = (tag: PDFDict): boolean =>
  roleOf(tag) === 'TH' && String(tag.lookup(name('A'))).includes('/Scope /Column');

/** Some tags with all that they hold. */
const within = (tags: readonly Tagged[], isMeant: (tag: PDFDict) => boolean): ReadonlySet<PDFRef> =>
  new Set(
    tags.filter(({ tag }) => isMeant(tag)).flatMap(({ ref, tag }) => [ref, ...tagsUnder(tag).map(({ ref }) => ref)]),
  );

function paintingsOf(document: PDFDocument): Painting[] {
  return document.getPages().map(({ ref, node }) => {
    const content = node.Contents();
    const streams =
      content instanceof PDFArray ? content.asArray().map((part) => document.context.lookup(part)) : [content];
    return {
      ref,
      streams: streams.filter((stream) => stream instanceof PDFRawStream),
      number: numberOf(node),
    };
  });
}

function drawingsOf({ context }: PDFDocument): Painting[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, held]) =>
      held instanceof PDFRawStream && held.dict.lookup(name('Subtype')) === name('Form')
        ? [{ ref, streams: [held], number: numberOf(held.dict) }]
        : [],
    );
}

const numberOf = (painted: PDFDict): number | undefined => {
  const found = painted.get(name('StructParents'));
  return found === undefined ? undefined : Number(String(found));
};

/** What a page or drawing calls its drawings. */
function calledIn({ context }: PDFDocument, ref: PDFRef) {
  const held = context.lookup(ref);
  const painted = held instanceof PDFRawStream ? held.dict : held;
  const resources = painted instanceof PDFDict ? painted.lookupMaybe(name('Resources'), PDFDict) : undefined;
  const drawings = resources?.lookupMaybe(name('XObject'), PDFDict);
  return (called: string) => drawings?.get(name(called));
}

/** A dot of a list is its number, and says so; a line of a picture belongs to it. */
function isDecoration({ id }: Piece, list: PDFArray, { context }: PDFDocument, pictures: ReadonlySet<PDFRef>): boolean {
  const holder = list.get(id);
  const tag = context.lookup(holder);
  if (!(holder instanceof PDFRef && tag instanceof PDFDict) || pictures.has(holder)) return false;
  if (roleOf(tag) !== 'Lbl') return true;
  nameDot(tag);
  return false;
}

/** Takes a piece of a painting out of the tag that holds it. */
function forget(id: number, list: PDFArray, painting: PDFRef, { context }: PDFDocument): void {
  const tag = context.lookup(list.get(id), PDFDict);
  list.set(id, PDFNull);
  const isIt = (held: unknown): boolean => {
    const piece = held instanceof PDFRef ? context.lookup(held) : held;
    if (!(piece instanceof PDFDict)) return String(piece) === String(id) && tag.get(name('Pg')) === painting;
    const place = piece.get(name('Stm')) ?? piece.get(name('Pg'));
    return String(piece.get(name('MCID'))) === String(id) && place === painting;
  };
  tag.set(name('K'), context.obj(contentOf(tag).filter((held) => !isIt(held))));
}

const textOf = (stream: PDFRawStream): string => {
  const isPacked = stream.dict.lookup(name('Filter')) === name('FlateDecode');
  return Buffer.from(isPacked ? inflateSync(stream.contents) : stream.contents).toString('latin1');
};

function replace({ context }: PDFDocument, { ref, streams }: Painting, content: string): void {
  const [first] = streams;
  if (!first) return;
  const packed = deflateSync(Buffer.from(content, 'latin1'));
  first.dict.set(name('Filter'), name('FlateDecode'));
  first.dict.set(name('Length'), context.obj(packed.length));
  const made = PDFRawStream.of(first.dict, packed);
  const page = context.lookup(ref);
  const place = page instanceof PDFDict ? page.get(name('Contents')) : ref;
  if (place instanceof PDFRef) context.assign(place, made);
  else if (page instanceof PDFDict) page.set(name('Contents'), context.register(made));
}
