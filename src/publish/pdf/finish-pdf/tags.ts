import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRef } from 'pdf-lib';

/** A tag of a PDF's structure tree, with its place in the file. */
export interface Tagged {
  ref: PDFRef;
  tag: PDFDict;
}

/** A name as PDFs write it: `Figure` becomes `/Figure`. */
export const name = (text: string): PDFName => PDFName.of(text);

/** Gives the role of a tag, e.g. `LI`; nothing where a dictionary is no tag. */
export const roleOf = (tag: PDFDict): string | undefined => tag.lookupMaybe(name('S'), PDFName)?.decodeText();

/** Gives what a tag holds: other tags, and pieces of a page by number or by reference. */
export function contentOf(tag: PDFDict): PDFObject[] {
  const held = tag.get(name('K'));
  const content = tag.context.lookup(held);
  return content instanceof PDFArray ? content.asArray() : held === undefined ? [] : [held];
}

/** The tag that a piece of content is, if it is one. */
function tagOf(held: PDFObject, { context }: PDFDict): PDFDict | undefined {
  const inner = held instanceof PDFRef ? context.lookup(held) : undefined;
  return inner instanceof PDFDict && roleOf(inner) ? inner : undefined;
}

/** Every tag, in reading order. */
export function tagsUnder(tag: PDFDict): Tagged[] {
  return contentOf(tag).flatMap((ref) => {
    const inner = tagOf(ref, tag);
    return ref instanceof PDFRef && inner ? [{ ref, tag: inner }, ...tagsUnder(inner)] : [];
  });
}

/** For each number of pages and drawings the list that says which tag holds which of their pieces. */
export function pieceLists(tree: PDFDict): Map<number, PDFArray> {
  const entries = tree.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  const lists = new Map<number, PDFArray>();
  for (let index = 0; index < entries.length; index += 2) {
    const pieces = tree.context.lookup(entries[index + 1]);
    if (pieces instanceof PDFArray) lists.set(Number(String(entries[index])), pieces);
  }
  const parts = tree.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
  for (const part of parts) for (const entry of pieceLists(tree.context.lookup(part, PDFDict))) lists.set(...entry);
  return lists;
}

/**
 * Gives each item of a list a body beside its number, says which lists are numbered and names the dots that are only
 * painted. `lists` says which tag holds which piece of a page.
 */
export function completeLists(tags: readonly Tagged[], lists: Iterable<PDFArray>): void {
  for (const { tag } of tags) if (roleOf(tag) === 'L') sayNumbering(tag);
  const bodies = new Map(tags.filter(({ tag }) => roleOf(tag) === 'LI').map(({ ref, tag }) => [ref, bodyOf(ref, tag)]));
  for (const pieces of lists) {
    for (const [index, holder] of pieces.asArray().entries()) {
      const body = holder instanceof PDFRef ? bodies.get(holder) : undefined;
      if (body) pieces.set(index, body);
    }
  }
}

/** A list whose items have numbers or dots must say so. */
function sayNumbering(list: PDFDict): void {
  const items = contentOf(list).flatMap((held) => tagOf(held, list) ?? []);
  const isNumbered = items.some((item) => contentOf(item).some((held) => isLabel(held, item)));
  if (isNumbered && !list.has(name('A')))
    list.set(name('A'), list.context.obj({ O: 'List', ListNumbering: 'Decimal' }));
}

const isLabel = (held: Parameters<typeof tagOf>[0], item: PDFDict) => {
  const tag = tagOf(held, item);
  return tag !== undefined && roleOf(tag) === 'Lbl';
};

/** A dot that is painted and not written. */
export function nameDot(label: PDFDict): void {
  label.set(name('ActualText'), PDFHexString.fromText('•'));
}

/** Puts what an item of a list holds, but for its number, into a body, and returns that. */
function bodyOf(ref: PDFRef, item: PDFDict): PDFRef {
  const { context } = item;
  const content = contentOf(item);
  const inside = content.filter((held) => !isLabel(held, item));
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside });
  const page = item.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  const made = context.register(body);
  for (const held of inside) tagOf(held, item)?.set(name('P'), made);
  item.set(name('K'), context.obj([...content.filter((held) => isLabel(held, item)), made]));
  return made;
}
