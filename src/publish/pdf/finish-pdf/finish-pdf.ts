import { PageSizes, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { escapeXml } from '#core/text/escape.ts';
import { markDecoration } from './decoration.ts';
import { completeLists, name, pieceLists, roleOf, type Tagged, tagsUnder } from './tags.ts';

/** What a PDF must say and a browser does not write into it. */
interface Facts {
  title: string;
  author?: string | undefined;
  language: string;
  /** What each link of the page is called, by its full address, or by the place in the page that it leads to. */
  links: ReadonlyMap<string, string>;
  /** The page's headlines. */
  headlines: readonly string[];
  /** It is laid out on what A4 and Letter have in common. */
  isSheet: boolean;
}

/**
 * Adds to a PDF that Chromium tagged what PDF/UA asks besides: metadata, names of links and bookmarks, a body in each item
 * of a list, headlines that begin with the first rank and skip none, one figure for each picture, what is only decoration,
 * and what its few own tags stand for. Returns the file.
 */
export async function finishPdf(file: Uint8Array, facts: Facts): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  addMetadata(document, facts);
  if (facts.isSheet) centreOnA4(document);
  nameLinks(document, facts.links);
  nameBookmarks(document.catalog.lookupMaybe(name('Outlines'), PDFDict), facts.headlines);
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), document.context.obj({ Strong: name('Span'), Em: name('Span') }));
  const tags = tagsUnder(root);
  rankHeadlines(tags);
  nameRoles(tags);
  const lists = pieceLists(root.lookup(name('ParentTree'), PDFDict));
  markDecoration(document, tags, lists);
  completeLists(tags, lists.values());
  // Object streams would hide the structure from simple checkers.
  return document.save({ useObjectStreams: false });
}

/**
 * Makes each page A4, upright or on its side, with what was laid out in its middle: on Letter paper only what is empty is cut
 * off, and printers know the size.
 */
function centreOnA4(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    const [breadth, length] = PageSizes.A4;
    const [wide, high] = width < height ? [breadth, length] : [length, breadth];
    page.setMediaBox((width - wide) / 2, (height - high) / 2, wide, high);
  }
}

function addMetadata(document: PDFDocument, { title, author, language }: Facts): void {
  const { catalog, context } = document;
  if (author) document.setAuthor(author);
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
${author ? `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n` : ''}<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
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

/** Chromium glues the lines of a headline together, and tells one twice that it has laid out twice. */
function nameBookmarks(within: PDFDict | undefined, headlines: readonly string[]): void {
  const bare = (text: string) => text.replace(/\s/g, '');
  let bookmark = within?.lookupMaybe(name('First'), PDFDict);
  for (; bookmark; bookmark = bookmark.lookupMaybe(name('Next'), PDFDict)) {
    const told = bare(bookmark.lookup(name('Title'), PDFString, PDFHexString).decodeText());
    const headline = headlines.find((one) => told.replaceAll(bare(one), '') === '');
    if (headline) bookmark.set(name('Title'), PDFHexString.fromText(headline));
    nameBookmarks(bookmark, headlines);
  }
}

/** Where a link leads: an address, or the name of a place in the file. */
function addressOf(link: PDFDict): string | undefined {
  const place = link.lookup(name('Dest'));
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
  const to = address ?? place;
  return to instanceof PDFName || to instanceof PDFString || to instanceof PDFHexString ? to.decodeText() : undefined;
}

/**
 * The title of a deck is hidden where its first slide says it, and what is not painted is not tagged. After a headline of
 * one rank the next is at most one rank lower.
 */
function rankHeadlines(tags: readonly Tagged[]): void {
  const headlines = tags.filter(({ tag }) => /^H\d$/.test(roleOf(tag) ?? ''));
  const isFirstMissing = !headlines.some(({ tag }) => roleOf(tag) === 'H1');
  let last = 0;
  for (const [index, { tag }] of headlines.entries()) {
    const rank = index === 0 && isFirstMissing ? 1 : Math.min(Number(roleOf(tag)?.slice(1)), last + 1);
    tag.set(name('S'), name(`H${rank}`));
    last = rank;
  }
}

/**
 * A figure that holds others frames them: readers that stop at the first description would miss theirs. So the first takes
 * its name over. What is tagged for nothing but its language is a part of a sentence.
 */
function nameRoles(tags: readonly Tagged[]): void {
  for (const { tag } of tags) {
    const [first] = roleOf(tag) === 'Figure' ? tagsUnder(tag).filter((part) => roleOf(part.tag) === 'Figure') : [];
    if (first) {
      first.tag.set(name('Alt'), PDFHexString.fromText(`${altOf(tag)}: ${altOf(first.tag)}`));
      tag.delete(name('Alt'));
      tag.set(name('S'), name('Div'));
    } else if (roleOf(tag) === 'NonStruct' && tag.has(name('Lang'))) tag.set(name('S'), name('Span'));
  }
}

const altOf = (tag: PDFDict): string => tag.lookup(name('Alt'), PDFString, PDFHexString).decodeText();
