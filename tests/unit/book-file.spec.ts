import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { levels } from '#core/schema/view.ts';
import { blocksNamed } from '#deck/body.ts';
import { chaptersToRead, sectionsAfter, sectionsToRead } from '#deck/deck.ts';
import { epubOf } from '#exports/book/epub.ts';
import { inAll } from '../tags.ts';
import { ownDeck } from './own-deck.ts';
import { faultsOfXml } from './parse-xml.ts';
import { fixtures, lazyDeck, overlay, project, readFiles } from './read-fixture.ts';

const starter = await readFiles(join(project, 'src/starter/en'));
const small = lazyDeck(() => starter);

const valuesOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`\\b${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

test('a book is whole: its type comes first and plain, and everything in it is listed, there and led to', async () => {
  const book = await epubOf(small(), 'full');
  // A reader knows the file by its first bytes.
  expect(strFromU8(book.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
  expect(book[8], 'it is not packed').toBe(0);
  const parts = new Map(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const texts = [...parts].filter(([path]) => /\.(xhtml|opf|xml)$/.test(path));
  expect(texts.flatMap(([path, xml]) => faultsOfXml(xml).map((fault) => `${path}: ${fault}`))).toEqual([]);
  const inside = [...parts.keys()].filter((path) => path.startsWith('EPUB/') && path !== 'EPUB/package.opf');
  const listed = valuesOf(parts.get('EPUB/package.opf') ?? '', 'href').map((href) => `EPUB/${href}`);
  expect(listed.toSorted()).toEqual(inside.toSorted());
  for (const [path, xml] of texts.filter(([name]) => name.endsWith('.xhtml'))) {
    const ids = valuesOf(xml, 'id');
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const href of [...valuesOf(xml, 'href'), ...valuesOf(xml, 'src')].filter((to) => !to.includes(':'))) {
      const [file = '', id] = href.split('#');
      const target = file === '' ? xml : parts.get(posix.join(posix.dirname(path), file));
      expect(target, `${path} leads to ${href}`).toBeDefined();
      if (id) expect(valuesOf(target ?? '', 'id'), `${path} leads to ${href}`).toContain(id);
    }
  }
});

test('code keeps its colours in a book, and the lines that are marked', async () => {
  const least = await readFiles(join(fixtures, 'least/slides'));
  const text = '---\ntitle: Fresh air\n---\n\n```ts {1|2}\nconst a = 1;\n// done\nb();\n```\n';
  const book = await epubOf(lazyDeck(() => overlay(least, [{ path: 'slides/10-fresh-air.mdx', text }]))(), 'full');
  const parts = Object.entries(unzipSync(book)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
  const chapter = parts.find(({ text }) => text.includes('done'))?.text ?? '';
  expect(faultsOfXml(chapter)).toEqual([]);
  expect(chapter).toContain('<mark><span class="keyword">const</span>');
  expect(chapter).toContain('<mark><span class="comment">// done</span>\n</mark><span class="keyword">b</span>();');
  expect(parts.find(({ path }) => path.endsWith('.css'))?.text).toMatch(
    /\.keyword\{color:#.*prefers-color-scheme:dark.*\.keyword\{color:#/s,
  );
});

test('a book tells the article at its level, with its drawings, notes and glossary', async () => {
  const deck = ownDeck();
  const [section] = deck.sections;
  const parts = unzipSync(await epubOf(deck, 'plain'));
  // Those behind its end are chapters of their own, the last ones.
  const read = [...chaptersToRead(deck).map((each) => each.section), ...sectionsAfter(deck.slides)];
  const chapters = Object.keys(parts).filter((path) => path.startsWith('EPUB/chapter-'));
  expect(sectionsAfter(deck.slides)).not.toEqual([]);
  expect(chapters).toHaveLength(read.length);
  for (const [index, { title }] of read.entries())
    expect(strFromU8(parts[chapters[index] ?? ''] ?? new Uint8Array())).toContain(`<h1>${title}`);
  const chapter = strFromU8(parts['EPUB/chapter-1.xhtml'] ?? new Uint8Array());
  for (const { title } of sectionsToRead(section?.slides ?? [])) expect(chapter.includes(title), title).toBe(true);
  expect(valuesOf(chapter, 'epub:type').filter((type) => type === 'noteref').length).toBe(
    valuesOf(chapter, 'epub:type').filter((type) => type === 'footnote').length,
  );
  const [figure] = sectionsToRead(section?.slides ?? []).flatMap(({ body }) => blocksNamed(body, 'Figure'));
  const said = `aria-label="${deck.figures.get(figure?.props.id ?? '')?.description}"`;
  expect(chapter.includes(said), said).toBe(true);
  expect(strFromU8(parts['EPUB/style.css'] ?? new Uint8Array())).toContain('prefers-color-scheme:dark');
  expect(strFromU8(parts['EPUB/glossary.xhtml'] ?? new Uint8Array())).toContain(`term-${[...deck.terms.keys()][0]}`);
});

/** Where Debian's `epubcheck` puts its program. */
const checker = '/usr/share/java/epubcheck.jar';

for (const level of levels)
  test(`EPUBCheck finds nothing in the book, ${level}`, inAll, async () => {
    test.skip(!existsSync(checker), `${checker} is missing: install epubcheck`);
    const folder = await mkdtemp(join(tmpdir(), 'book-'));
    try {
      for (const deck of [ownDeck(), small()]) {
        const path = join(folder, `${deck.settings.id}.epub`);
        await writeFile(path, await epubOf(deck, level));
        const { stdout } = await promisify(execFile)('java', ['-jar', checker, path, '--failonwarnings']);
        expect(stdout).toContain('No errors or warnings detected');
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
