import { createHash } from 'node:crypto';
import type { Level } from '#core/schema/view.ts';
import { lineOf, piecesOf } from '#core/text/words.ts';
import { dayOfFiles, factsUpTo } from '#deck/as-of.ts';
import { chaptersToRead, type Deck, sectionsAfter, termsByAlphabet } from '#deck/deck.ts';
import { evenLines } from '#drawing/even-lines.ts';
import { type Face, faces, staticFont } from '#drawing/fonts.ts';
import { openMeasure } from '#drawing/measure.ts';
import { exportWords, pageWords, readWords, slideWords } from '#words/index.ts';
import { drawnTiles } from '../drawn/of-blocks.ts';
import { paintParts } from '../drawn/paint.ts';
import { iconSvg, paletteOf, typeOf, writtenOut } from '../share/palette.ts';
import { toPng } from '../share/raster.ts';
import { element, pieces, type Xml } from '../xml.ts';
import { type Entry, zipped } from '../zip.ts';
import { type Chapter, chapterOf } from './chapter.ts';
import { BookDress, styleSheet } from './dress.ts';
import { glossaryFile } from './prose.ts';

/** The article as a book for readers, with its figures, its sources as notes, and its glossary. */
export async function epubOf(deck: Deck, level: Level): Promise<Uint8Array> {
  const { settings } = deck;
  const dress = new BookDress(settings);
  const told: Chapter[] = [];
  const inStory = chaptersToRead(deck).map(({ section, slides }) => ({ title: section.title, slides }));
  const behind = sectionsAfter(deck.slides).map((slide) => ({ title: slide.title, slides: [slide], isBehind: true }));
  for (const each of [...inStory, ...behind]) told.push(await chapterOf(deck, each, level, dress));
  const title = readWords.levelTitle(settings.title, level);
  const page = (heading: string, body: Xml, type = 'bodymatter') =>
    xhtml({ title: heading, language: settings.language, type }, body);
  const names = told.map((_, index) => `chapter-${index + 1}.xhtml`);
  const glossary = glossaryOf(deck);
  const texts: Entry[] = [
    ['cover.xhtml', page(title, coverOf(title), 'cover')],
    ...told.map((chapter, index): Entry => [names[index] ?? '', page(chapter.title, chapter.body)]),
    ...(glossary ? [[glossaryFile, page(slideWords.glossary, glossary, 'backmatter')] as const] : []),
  ];
  const contents: Contents = {
    title,
    language: settings.language,
    chapters: told.map((chapter, index) => ({ ...chapter, file: names[index] ?? '' })),
    hasGlossary: glossary !== undefined,
  };
  const fonts = await Promise.all(
    (Object.keys(faces) as Face[]).map(
      async (face): Promise<Entry> => [`fonts/${face}.woff2`, new Uint8Array(await staticFont(face))],
    ),
  );
  const files: Entry[] = [
    ['nav.xhtml', navOf(contents)],
    ...texts,
    ['style.css', styleSheet(dress)],
    ['cover.png', await coverPicture(deck, title)],
    ...new Map(told.flatMap((chapter) => [...chapter.files])),
    ...fonts,
  ];
  return zipped(
    [
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container],
      ['EPUB/package.opf', packageOf(deck, level, title, files, texts)],
      ...files.map(([path, holds]): Entry => [`EPUB/${path}`, holds]),
    ],
    ['mimetype'],
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container =
  declaration +
  element(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    element(
      'rootfiles',
      {},
      element('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ).xml;

function xhtml({ title, language, type }: { title: string; language: string; type: string }, body: Xml): string {
  const html = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    element(
      'head',
      {},
      element('title', {}, title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    element('body', { 'epub:type': type }, body),
  );
  return `${declaration}<!DOCTYPE html>\n${html.xml}`;
}

const coverOf = (title: string): Xml =>
  element('section', { class: 'cover', 'epub:type': 'cover' }, element('img', { src: 'cover.png', alt: title }));

/** px, in the shape of a book. */
const coverSize = { width: 1200, height: 1800 } as const;

/** The deck’s name, its kicker and its tiles; a deck without tiles has its sign. */
async function coverPicture(deck: Deck, title: string): Promise<Uint8Array> {
  const { settings } = deck;
  const colour = paletteOf(settings);
  const { width, height } = coverSize;
  const size = title.length > 40 ? 100 : 170;
  const measure = await openMeasure();
  const lines = evenLines(piecesOf(title), width - 192, (line) =>
    measure(lineOf(line), 'newsreader-500', size, -4),
  ).map(lineOf);
  const set = lines.map((line, index) =>
    element('text', { x: 96, y: 330 + index * size * 0.96, fill: colour('ink') }, line).xml.replace(
      '<text',
      `<text ${typeOf('newsreader-500', size, -4)}`,
    ),
  );
  const sign =
    settings.tiles.length > 0
      ? `<svg x="420" y="1000" width="700" height="700" viewBox="0 0 560 560">${paintParts(drawnTiles(deck).parts, writtenOut(colour))}</svg>`
      : iconSvg(settings.sides, colour).replace('<svg ', '<svg x="720" y="1300" width="384" height="384" ');
  return toPng(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
      `<rect x="96" y="96" width="${width - 192}" height="8" fill="${colour('ink')}"/>`,
      ...set,
      sign,
      '</svg>',
    ].join(''),
    width,
  );
}

/** The words and the people of the deck; nothing where it explains none. */
function glossaryOf(deck: Deck): Xml | undefined {
  const terms = termsByAlphabet(deck);
  const people = [...deck.people.values()].filter(({ role }) => role !== 'group');
  if (terms.length + people.length === 0) return undefined;
  const list = (type: string, entries: readonly { id: string; name: string; native: string; says: string }[]) =>
    element(
      'dl',
      { 'epub:type': type },
      ...entries.flatMap(({ id, name, native, says }) => [
        element('dt', { id }, element('dfn', {}, name), native),
        element('dd', {}, says),
      ]),
    );
  const nativeOf = (native: { text: string } | undefined) => (native ? ` ${native.text}` : '');
  return pieces(
    terms.length > 0
      ? element(
          'section',
          { 'epub:type': 'glossary', role: 'doc-glossary' },
          element('h1', {}, slideWords.glossary),
          list(
            'glossary',
            terms.map(({ id, term, means, native }) => ({
              id: `term-${id}`,
              name: term,
              native: nativeOf(native),
              says: means,
            })),
          ),
        )
      : undefined,
    people.length > 0
      ? element(
          'section',
          {},
          element(terms.length > 0 ? 'h2' : 'h1', {}, slideWords.people),
          list(
            'list',
            people.map(({ id, name, label, native }) => ({
              id: `person-${id}`,
              name,
              native: nativeOf(native),
              says: label,
            })),
          ),
        )
      : undefined,
  );
}

interface Contents {
  title: string;
  language: string;
  chapters: readonly (Chapter & { file: string })[];
  hasGlossary: boolean;
}

function navOf({ title, language, chapters, hasGlossary }: Contents): string {
  const link = (href: string, words: string, type?: string) => element('a', { href, 'epub:type': type }, words);
  const first = chapters[0]?.file ?? 'cover.xhtml';
  return xhtml(
    { title, language, type: 'frontmatter' },
    pieces(
      element(
        'nav',
        { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' },
        element('h1', {}, readWords.contents),
        element(
          'ol',
          {},
          ...chapters.map(({ file, title: name, parts }) =>
            element(
              'li',
              {},
              link(file, name),
              parts.length > 0
                ? element('ol', {}, ...parts.map((part) => element('li', {}, link(`${file}#${part.id}`, part.title))))
                : undefined,
            ),
          ),
          hasGlossary ? element('li', {}, link(glossaryFile, slideWords.glossary)) : undefined,
        ),
      ),
      element(
        'nav',
        { 'epub:type': 'landmarks', hidden: 'hidden' },
        element('h2', {}, pageWords.views),
        element('ol', {}, element('li', {}, link(first, title, 'bodymatter'))),
      ),
    ),
  );
}

const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
};

/** What is in the book, in which order it is read, and how it can be read by those who do not see it. */
function packageOf(deck: Deck, level: Level, title: string, files: readonly Entry[], texts: readonly Entry[]): string {
  const { id, language, description, author } = deck.settings;
  const idOf = (path: string) => `file-${path.replaceAll(/[^\w]/g, '-')}`;
  const propertiesOf = ([path, holds]: Entry) => {
    if (path === 'nav.xhtml') return 'nav';
    if (path === 'cover.png') return 'cover-image';
    if (typeof holds !== 'string' || !path.endsWith('.xhtml')) return undefined;
    const kinds = { svg: '<svg', mathml: '<math' };
    return (
      Object.entries(kinds)
        .flatMap(([kind, begins]) => (holds.includes(begins) ? kind : []))
        .join(' ') || undefined
    );
  };
  const meta = (property: string, says: string) => element('meta', { property }, says);
  const upTo = factsUpTo(deck.settings);
  const hex = createHash('md5').update(`${id} ${level}`).digest('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  return (
    declaration +
    element(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': language },
      element(
        'metadata',
        { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
        element('dc:identifier', { id: 'book' }, `urn:uuid:${uuid}`),
        element('dc:title', {}, title),
        element('dc:language', {}, language),
        ...(author ? [element('dc:creator', {}, author)] : []),
        element('dc:publisher', {}, deck.settings.title),
        element('dc:description', {}, [description, ...(upTo ? [`${upTo}.`] : [])].join(' ')),
        meta('dcterms:modified', `${dayOfFiles(deck.settings)}T00:00:00Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessMode', 'visual'),
        meta('schema:accessModeSufficient', 'textual'),
        ...['alternativeText', 'tableOfContents', 'structuralNavigation', 'readingOrder'].map((feature) =>
          meta('schema:accessibilityFeature', feature),
        ),
        meta('schema:accessibilityHazard', 'none'),
        meta('schema:accessibilitySummary', exportWords.bookIs),
      ),
      element(
        'manifest',
        {},
        ...files.map((entry) =>
          element('item', {
            id: idOf(entry[0]),
            href: entry[0],
            'media-type': types[entry[0].replace(/^.*\./, '')],
            properties: propertiesOf(entry),
          }),
        ),
      ),
      element('spine', {}, ...texts.map(([path]) => element('itemref', { idref: idOf(path) }))),
    ).xml
  );
}
