import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { pdfFiles } from '../../src/build/pdf-files.ts';
import { deck } from '../site/deck.ts';

/** Tags of PDF 1.7. */
const known =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|T[RHD]|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|R[BTP]|Warichu|W[TP]|Figure|Formula|Form)$/;

const name = (text: string) => PDFName.of(text);
const roleOf = (tag: PDFDict) => tag.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';

function childrenOf(tag: PDFDict): PDFDict[] {
  const content = tag.lookup(name('K'));
  const all = content instanceof PDFArray ? content.asArray().map((held) => tag.context.lookup(held)) : [content];
  return all.filter((held): held is PDFDict => held instanceof PDFDict && roleOf(held) !== '');
}

const tagsUnder = (tag: PDFDict): PDFDict[] => childrenOf(tag).flatMap((child) => [child, ...tagsUnder(child)]);

for (const { file } of pdfFiles(deck)) {
  test(`${file} keeps the rules of PDF/UA that a program can check`, async () => {
    const bytes = await readFile(`dist/pdf/${file}`);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const { catalog, context } = document;
    const raw = bytes.toString('utf8');
    expect(catalog.has(name('Lang')), 'a language').toBe(true);
    expect(raw, 'a title in the metadata').toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</);
    expect(String(catalog.lookup(name('ViewerPreferences'))), 'the title is shown').toContain('DisplayDocTitle true');
    const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
    const roles = root.lookup(name('RoleMap'), PDFDict);
    const tags = tagsUnder(root);
    for (const tag of tags) {
      const role = roleOf(tag);
      expect(known.test(role) || roles.has(name(role)), `a tag ${role} that nobody knows`).toBe(true);
      if (role === 'LI') for (const child of childrenOf(tag)) expect(roleOf(child)).toMatch(/^(Lbl|LBody)$/);
      if (role === 'Figure') expect(tag.has(name('Alt')), 'a picture without a description').toBe(true);
    }
    const headlines = tags.map(roleOf).filter((role) => /^H\d$/.test(role));
    expect(headlines[0]).toBe('H1');
    for (const page of document.getPages()) {
      expect(String(page.node.get(name('Tabs'))), 'links in reading order').toBe('/S');
      for (const annotation of page.node.Annots()?.asArray() ?? [])
        expect(context.lookup(annotation, PDFDict).has(name('Contents')), 'a link without a name').toBe(true);
    }
    // Each piece of a page names a tag that holds it.
    const orphans = tags.filter((tag) => {
      const parent = tag.lookupMaybe(name('P'), PDFDict);
      return parent !== root && (!parent || !childrenOf(parent).includes(tag));
    });
    expect(orphans.length, 'tags whose parent does not hold them').toBe(0);
  });
}
