import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from 'pdf-lib';

/** A tag of a PDF's structure tree, with its place in the file. */
export interface Tagged {
  ref: PDFRef;
  tag: PDFDict;
}

/** A name as PDFs write it: `Figure` becomes `/Figure`. */
export const name = (text: string): PDFName => PDFName.of(text);

/** What a tag stands for, e.g. `LI`; nothing where a dictionary is no tag. */
export const roleOf = (tag: PDFDict): string | undefined => tag.lookupMaybe(name('S'), PDFName)?.decodeText();

/** What a tag holds: other tags, and pieces of a page by number or by reference. */
export function contentOf(tag: PDFDict): PDFObject[] {
  const held = tag.get(name('K'));
  const content = tag.context.lookup(held);
  return content instanceof PDFArray ? content.asArray() : held === undefined ? [] : [held];
}

/** The tag that a piece of content is, if it is one. */
export function tagOf(held: PDFObject, { context }: PDFDict): PDFDict | undefined {
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
