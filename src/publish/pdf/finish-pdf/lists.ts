import { type PDFArray, type PDFDict, PDFHexString, PDFRef } from 'pdf-lib';
import { contentOf, name, roleOf, type Tagged, tagOf } from './tags.ts';

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
