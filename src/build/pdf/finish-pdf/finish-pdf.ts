import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { escapeXml } from '../../../escape/xml.ts';
import { markDecoration } from './decoration.ts';
import { completeLists } from './lists.ts';
import { name, pieceLists, roleOf, type Tagged, tagsUnder } from './tags.ts';

/** What a PDF must say and a browser does not write into it. */
interface Facts {
  title: string;
  language: string;
  /** What each link of the page is called, by its full address, or by the place in the page that it leads to. */
  links: ReadonlyMap<string, string>;
}

/**
 * Adds to a PDF that Chromium tagged what PDF/UA asks besides: metadata, names of links, a body in each item of a list,
 * headlines that begin with the first rank and skip none, what is only decoration, and what its few own tags stand for.
 * Returns the file.
 */
export async function finishPdf(file: Uint8Array, facts: Facts): Promise<Uint8Array> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  addMetadata(document, facts);
  nameLinks(document, facts.links);
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  root.set(name('RoleMap'), document.context.obj({ Strong: name('Span'), Em: name('Span') }));
  const tags = tagsUnder(root);
  rankHeadlines(tags);
  const lists = pieceLists(root.lookup(name('ParentTree'), PDFDict));
  markDecoration(document, tags, lists);
  completeLists(tags, lists.values());
  // Object streams would hide the structure from simple checkers.
  return document.save({ useObjectStreams: false });
}

function addMetadata({ catalog, context }: PDFDocument, { title, language }: Facts): void {
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
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
