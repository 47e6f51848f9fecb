import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib';
import { passedNote } from '#deck/passed-note.ts';
import { epubOf } from '#exports/book/epub.ts';
import { pptxOf } from '#exports/slides/pptx.ts';
import { docxOf } from '#exports/word/docx.ts';
import { finishPdf } from '#publish/pdf/finish-pdf/finish-pdf.ts';
import { slideWords } from '#words/index.ts';
import { lazyDeck, project, readFiles } from './read-fixture.ts';

// What every file that leaves the site says, whatever its format.

const starter = await readFiles(`${project}/src/starter/en`);
const small = lazyDeck(() => starter);

/** The texts of a zipped file, one after another. */
const textOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([path]) => /\.(xhtml|opf|xml)$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

/** What a PDF says of itself. */
async function pdfFacts(author: string | undefined) {
  const plain = await PDFDocument.create();
  plain.addPage();
  plain.catalog.set(PDFName.of('StructTreeRoot'), plain.context.obj({ K: [], ParentTree: { Nums: [] } }));
  const facts = { title: 'A stream', author, language: 'en', links: new Map(), headlines: [], isSheet: false };
  const made = await PDFDocument.load(await finishPdf(await plain.save(), facts), { updateMetadata: false });
  const metadata = made.context.lookup(made.catalog.get(PDFName.of('Metadata'))) as PDFRawStream;
  return { author: made.getAuthor(), told: strFromU8(metadata.contents) };
}

test('book, slides, sheets and PDF name the author, and nobody where none is named', async () => {
  const deck = small();
  const by = (author: string | undefined) => ({ ...deck, settings: { ...deck.settings, author } });
  const creator = /<dc:creator>(?:<rdf:Seq><rdf:li>)?([^<]*)</;
  const made = async (author: string | undefined) => [
    ...[await epubOf(by(author), 'full'), await pptxOf(by(author)), docxOf(by(author), 'A sheet', [])].map(
      (file) => creator.exec(textOf(file))?.[1],
    ),
    (await pdfFacts(author)).author,
    creator.exec((await pdfFacts(author)).told)?.[1],
  ];
  expect(await made('Ada Brandt')).toEqual(Array(5).fill('Ada Brandt'));
  expect(await made(undefined)).toEqual(Array(5).fill(undefined));
});

test('book and slides say that the day up to which a claim holds has passed, and not before', async () => {
  const deck = small();
  const upTo = (until: string) => ({
    ...deck,
    claims: new Map([...deck.claims].map(([id, claim]) => [id, { ...claim, until }])),
  });
  const passed = slideWords.dayPassed('').replace(/^\W*/, '');
  for (const [until, isPassed] of [
    ['2001-02-03', true],
    ['9999-02-03', false],
  ] as const)
    for (const file of [await epubOf(upTo(until), 'full'), await pptxOf(upTo(until))])
      expect(textOf(file).includes(passed), until).toBe(isPassed);
  expect(passedNote({ until: '2031-04-20' }, 'en', '2031-04-21')).toBe(slideWords.dayPassed('20 April 2031'));
  expect(passedNote({ until: '2031-04-20' }, 'en', '2031-04-20')).toBeUndefined();
});
