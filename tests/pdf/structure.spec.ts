import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { handoutFiles, pdfFiles } from '#publish/pdf/print-pdfs.ts';
import { deck } from '../site/deck.ts';
import { inAll } from '../tags.ts';
import { paintedUntold } from './painted.ts';

/** Tags of PDF 1.7. */
const known =
  /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Index|NonStruct|Private|P|H[1-6]?|L|LI|Lbl|LBody|Table|T[RHD]|THead|TBody|TFoot|Span|Quote|Note|Reference|BibEntry|Code|Link|Annot|Ruby|R[BTP]|Warichu|W[TP]|Figure|Formula|Form)$/;

const name = (text: string) => PDFName.of(text);
const roleOf = (tag: PDFDict) => tag.lookupMaybe(name('S'), PDFName)?.decodeText() ?? '';

/** Each tag is asked for what it holds again and again. */
const held = new WeakMap<PDFDict, PDFDict[]>();

function childrenOf(tag: PDFDict): PDFDict[] {
  const known = held.get(tag);
  if (known) return known;
  const content = tag.lookup(name('K'));
  const all = content instanceof PDFArray ? content.asArray().map((each) => tag.context.lookup(each)) : [content];
  const children = all.filter((each): each is PDFDict => each instanceof PDFDict && roleOf(each) !== '');
  held.set(tag, children);
  return children;
}

const tagsUnder = (tag: PDFDict): PDFDict[] => childrenOf(tag).flatMap((child) => [child, ...tagsUnder(child)]);

/** How many columns a row has, by what its cells say of themselves. */
const columnsOf = (row: PDFDict): number =>
  childrenOf(row).reduce(
    (sum, cell) => sum + Number(/\/ColSpan (\d+)/.exec(String(cell.lookup(name('A'))))?.[1] ?? 1),
    0,
  );

/** The page of each piece that a tag and its parts hold. */
const pagesUnder = (tag: PDFDict): string[] => {
  const content = tag.lookup(name('K'));
  return (content instanceof PDFArray ? content.asArray() : [content]).flatMap((held) => {
    const inner = tag.context.lookup(held);
    if (inner instanceof PDFDict && roleOf(inner)) return pagesUnder(inner);
    return String((inner instanceof PDFDict && inner.get(name('Pg'))) || tag.get(name('Pg')));
  });
};

/** What may stand in lists and tables. */
const holds: Record<string, RegExp> = {
  L: /^(LI|L|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  Table: /^(TR|THead|TBody|TFoot|Caption)$/,
  TR: /^T[HD]$/,
};

/** Of what each lesson has alike, one. */
const isMore = /^plain-|^(slides|tickets)-(?!45)/;

for (const { file } of [...pdfFiles(deck), ...handoutFiles(deck, ['whole'])]) {
  test(`${file} keeps the rules of PDF/UA that a program can check`, isMore.test(file) ? inAll : {}, async () => {
    const bytes = await readFile(`dist/pdf/${file}`);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const { catalog, context } = document;
    const raw = bytes.toString('utf8');
    expect(catalog.has(name('Lang')), 'a language').toBe(true);
    expect(raw, 'what it follows').toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw, 'a title in the metadata').toMatch(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</);
    expect(String(catalog.lookup(name('ViewerPreferences'))), 'the title is shown').toContain('DisplayDocTitle true');
    const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
    const roles = root.lookup(name('RoleMap'), PDFDict);
    const tags = tagsUnder(root);
    for (const tag of tags) {
      const role = roleOf(tag);
      expect(known.test(role) || roles.has(name(role)), `a tag ${role} that nobody knows`).toBe(true);
      for (const child of childrenOf(tag)) expect(roleOf(child), `in a ${role}`).toMatch(holds[role] ?? /./);
      if (role === 'Figure') expect(tagsUnder(tag).map(roleOf), 'a picture in a picture').not.toContain('Figure');
      if (role === 'Figure') expect(String(tag.lookup(name('Alt'))), 'a description').toMatch(/^<FEFF.{8}|^\(.{3}/);
      if (role === 'TH') expect(String(tag.lookup(name('A'))), 'the head of a row or a column').toContain('/Scope');
      const isNumbered =
        role === 'L' && childrenOf(tag).some((item) => childrenOf(item).some((part) => roleOf(part) === 'Lbl'));
      if (isNumbered) expect(String(tag.lookup(name('A'))), 'a list with numbers').toContain('/ListNumbering');
    }
    for (const table of tags.filter((tag) => roleOf(tag) === 'Table')) {
      const rows = tagsUnder(table).filter((tag) => roleOf(tag) === 'TR');
      expect(new Set(rows.map(columnsOf)).size, `columns of each row: ${rows.map(columnsOf)}`).toBe(1);
    }
    for (const head of tags.filter(
      (tag) => roleOf(tag) === 'TH' && /\/Scope \/Column/.test(String(tag.lookup(name('A')))),
    ))
      expect(new Set(pagesUnder(head)).size, 'pages on which one head of a column is told').toBe(1);
    const ranks = tags.map(roleOf).flatMap((role) => (/^H\d$/.test(role) ? Number(role[1]) : []));
    expect(ranks[0]).toBe(1);
    expect(
      ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 1) + 1),
      'no rank is skipped',
    ).toBe(true);
    for (const page of document.getPages()) {
      expect(String(page.node.get(name('Tabs'))), 'links in reading order').toBe('/S');
      for (const annotation of page.node.Annots()?.asArray() ?? []) {
        const link = context.lookup(annotation, PDFDict);
        expect(link.has(name('Contents')), 'a link without a name').toBe(true);
        expect(link.has(name('StructParent')), 'a link outside of the reading order').toBe(true);
      }
    }
    for (const [, held] of context.enumerateIndirectObjects()) {
      const kind = held instanceof PDFDict ? String(held.get(name('Type'))) : '';
      if (kind === '/FontDescriptor') expect(String(held), 'a face that is not in the file').toMatch(/\/FontFile/);
      if (kind === '/Font' && String(held).includes('/Type0')) expect(String(held), 'letters').toContain('/ToUnicode');
      if (held instanceof PDFRawStream)
        expect(String(held.dict), 'another document inside').not.toContain('/EmbeddedFile');
    }
    // Each piece of a page names a tag that holds it.
    const orphans = tags.filter((tag) => {
      const parent = tag.lookupMaybe(name('P'), PDFDict);
      return parent !== root && (!parent || !childrenOf(parent).includes(tag));
    });
    expect(orphans.length, 'tags whose parent does not hold them').toBe(0);
  });
}

/** One of each kind of page: reading all that is painted takes time. */
for (const file of ['slides.pdf', 'worksheet.pdf', 'controversy-cards.pdf', 'notes-20.pdf', 'vocabulary.pdf'])
  test(`all that is painted in ${file} is told or marked as decoration`, async () => {
    const { untold, told, decoration } = await paintedUntold(await readFile(`dist/pdf/${file}`));
    expect(untold).toEqual([]);
    expect(told).toBeGreaterThan(100);
    // What a class reads is no decoration: beside the foot of each page only second copies and the insides of a picture.
    expect(decoration).not.toMatch(/[“”]/);
  });

test('words in another language are tagged with it', async () => {
  const { catalog } = await PDFDocument.load(await readFile('dist/pdf/vocabulary.pdf'), { updateMetadata: false });
  const tags = tagsUnder(catalog.lookup(name('StructTreeRoot'), PDFDict));
  const languages = tags.flatMap((tag) => tag.lookupMaybe(name('Lang'), PDFString)?.decodeText() ?? []);
  const natives = [...deck.terms.values()].flatMap(({ native }) => native?.lang ?? []);
  expect(languages.filter((language) => natives.includes(language))).toEqual(natives);
});
