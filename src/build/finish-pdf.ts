import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';
import { escapeXml } from '../drawing/xml.ts';

/** What a PDF must say and a browser does not write into it. */
interface Facts {
  title: string;
  language: string;
  /** What each link of the page is called, by its full address, or by the place in the page that it leads to. */
  links: ReadonlyMap<string, string>;
}

const name = (text: string) => PDFName.of(text);

/**
 * Adds to a PDF that Chromium tagged what PDF/UA asks besides: metadata, names of links, a body in each item of a list,
 * a first headline of the first rank, and what its few own tags stand for. Returns the file.
 */
export async function finishPdf(file: Uint8Array, facts: Facts): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  addMetadata(document, facts);
  nameLinks(document, facts.links);
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), document.context.obj({ Strong: name('Span'), Em: name('Span') }));
  const tags = tagsUnder(root);
  rankFirstHeadline(tags);
  const moved = new Map(tags.filter(({ tag }) => roleOf(tag) === 'LI').map(({ ref, tag }) => [ref, bodyOf(ref, tag)]));
  moveContent(root.lookup(name('ParentTree'), PDFDict), moved);
  // Object streams would hide the structure from simple checkers.
  return document.save({ useObjectStreams: false });
}

function addMetadata({ catalog, context }: PDFDocument, { title, language }: Facts): void {
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(name('Metadata'), context.register(stream));
}

function nameLinks(document: PDFDocument, links: Facts['links']): void {
  for (const page of document.getPages()) {
    for (const annotation of page.node.Annots()?.asArray() ?? []) {
      const link = document.context.lookup(annotation, PDFDict);
      const to = addressOf(link);
      if (to) link.set(name('Contents'), PDFHexString.fromText(links.get(to) ?? to));
    }
  }
}

/** Where a link leads: an address, or the name of a place in the file. */
function addressOf(link: PDFDict): string | undefined {
  const place = link.lookup(name('Dest'));
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const to = address ?? place;
  return to instanceof PDFName || to instanceof PDFString || to instanceof PDFHexString ? to.decodeText() : undefined;
}

interface Tagged {
  ref: PDFRef;
  tag: PDFDict;
}

const roleOf = (tag: PDFDict): string | undefined => tag.lookupMaybe(name('S'), PDFName)?.decodeText();

/** What a tag holds: other tags, and pieces of the page by number or by reference. */
function contentOf(tag: PDFDict) {
  const held = tag.get(name('K'));
  const content = tag.context.lookup(held);
  return content instanceof PDFArray ? content.asArray() : held === undefined ? [] : [held];
}

/** Every tag, in reading order. */
function tagsUnder(tag: PDFDict): Tagged[] {
  return contentOf(tag).flatMap((ref) => {
    const inner = ref instanceof PDFRef ? tag.context.lookup(ref) : undefined;
    return ref instanceof PDFRef && inner instanceof PDFDict && roleOf(inner)
      ? [{ ref, tag: inner }, ...tagsUnder(inner)]
      : [];
  });
}

/** The title of a deck is hidden where its first slide says it, and what is not painted is not tagged. */
function rankFirstHeadline(tags: readonly Tagged[]): void {
  const headlines = tags.filter(({ tag }) => /^H\d$/.test(roleOf(tag) ?? ''));
  if (!headlines.some(({ tag }) => roleOf(tag) === 'H1')) headlines[0]?.tag.set(name('S'), name('H1'));
}

/** Puts what an item of a list holds, but for its number, into a body, and returns that. */
function bodyOf(ref: PDFRef, item: PDFDict): PDFRef {
  const { context } = item;
  const tagOf = (held: unknown) => (held instanceof PDFRef ? context.lookup(held, PDFDict) : undefined);
  const isLabel = (held: unknown) => roleOf(tagOf(held) ?? context.obj({})) === 'Lbl';
  const content = contentOf(item);
  const inside = content.filter((held) => !isLabel(held));
  const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside });
  const page = item.get(name('Pg'));
  if (page) body.set(name('Pg'), page);
  const made = context.register(body);
  for (const held of inside) tagOf(held)?.set(name('P'), made);
  item.set(name('K'), context.obj([...content.filter(isLabel), made]));
  return made;
}

/** Each piece of a page names the tag that holds it; what an item of a list held is now in the item's body. */
function moveContent(tree: PDFDict, moved: ReadonlyMap<PDFRef, PDFRef>): void {
  const numbers = tree.lookupMaybe(name('Nums'), PDFArray)?.asArray() ?? [];
  for (const entry of numbers) {
    const pieces = tree.context.lookup(entry);
    if (!(pieces instanceof PDFArray)) continue;
    for (const [index, holder] of pieces.asArray().entries()) {
      const body = holder instanceof PDFRef ? moved.get(holder) : undefined;
      if (body) pieces.set(index, body);
    }
  }
  const parts = tree.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
  for (const part of parts) moveContent(tree.context.lookup(part, PDFDict), moved);
}
