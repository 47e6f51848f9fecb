import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { sharedTitle } from '#deck/asking.ts';
import { pagesOf } from '#frame/page/catalogue.ts';
import { inAll } from '../tags.ts';
import { fixtures, goodFiles, lazyDeck } from '../unit/read-fixture.ts';
import { deadLinks } from './built-folder.ts';
import { type Copy, copyProject } from './copy-of-project.ts';
import { serveFolder } from './serve-folder.ts';

// Each builds a site.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const home = 'https://school.example/civics/call/';
const deck = lazyDeck(goodFiles);
let copy: Copy;
const read = (path: string) => readFileSync(join(copy.folder, 'dist', path), 'utf8');
const page = (path: string) => read(`${path}index.html`);

test.beforeAll(() => {
  // The time that a file gives its tests is none of its hooks’.
  test.setTimeout(180_000);
  copy = copyProject(join(fixtures, 'good/slides'));
  appendFileSync(join(copy.folder, 'deck/deck.yaml'), '\nmoved: { old-name: no-winner }\n');
  const { status, said } = copy.run('build', {
    SITE_URL: 'https://school.example',
    BASE_PATH: '/civics/call/',
  });
  expect(status, said).toBe(0);
});
test.afterAll(() => rmSync(copy.folder, { recursive: true }));

test('each page that may be found says its one address, and the map lists those and no others', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const open = pagesOf(deck()).filter(({ path }) => !page(path).includes('name="robots" content="noindex"'));
  const lessons = deck().settings.lessons.map(({ minutes }) => `teach/${minutes}/`);
  const games = [...deck().models.keys()].map((id) => `play/${id}/`);
  const known = [...open.map(({ path }) => path), ...lessons, ...games].map((path) => home + path);
  expect(listed.toSorted()).toEqual(known.toSorted());
  expect(listed.length).toBeGreaterThan(8);
  for (const { path } of open) expect(page(path), path).toContain(`<link rel="canonical" href="${home + path}">`);
  for (const path of ['presenter/', 'join/', 'print/answers/']) expect(page(path), path).not.toContain('canonical');
  for (const { id } of deck().slides)
    expect(page(`share/${id}/`)).toContain(`<link rel="canonical" href="${home}read/">`);
});

test('a site that is given a link to a slide is told how to show the slide itself', () => {
  for (const slide of deck().slides) {
    const { id } = slide;
    const [, address = ''] =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page(`share/${id}/`)) ?? [];
    expect(address).toBe(`${home}share/${id}.json`);
    const told = JSON.parse(read(`share/${id}.json`));
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: sharedTitle(deck(), slide),
      thumbnail_url: `${home}share/${id}.png`,
    });
    expect(told.html).toContain(`src="${home}present/?embed#/${id}"`);
  }
  expect(page('present/')).toContain(`${home}share/${deck().slides[0]?.id}.json`);
});

test('a section by itself is not to be found: it names its place in the article, and how another site shows it', () => {
  for (const slide of deck().slides.filter(({ readIn }) => !readIn)) {
    const path = `embed/${slide.id}`;
    const html = page(`${path}/`);
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).toContain(`<link rel="canonical" href="${home}read/#${slide.id}">`);
    expect(html).not.toContain('hreflang');
    expect(html).toContain(`<link rel="alternate" type="application/json+oembed" href="${home}${path}.json"`);
    const told = JSON.parse(read(`${path}.json`));
    expect(told).toMatchObject({ version: '1.0', type: 'rich', title: sharedTitle(deck(), slide) });
    expect(told.html).toContain(`src="${home}${path}/"`);
  }
  expect(read('service-worker.js')).not.toContain('embed/');
});

test('where it is shared or found each page says what it is, and what its picture shows', () => {
  const told = (path: string, name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page(path))?.[1] ?? '';
  // The first slide is the deck’s own title.
  const shared = [
    '',
    'read/',
    'present/',
    'teach/',
    'sources/',
    ...deck()
      .slides.slice(1)
      .map(({ id }) => `share/${id}/`),
  ];
  for (const name of ['description', 'og:title'])
    expect(new Set(shared.map((path) => told(path, name))).size, name).toBe(shared.length);
  const { title } = deck().settings;
  for (const path of shared) expect(told(path, 'og:title').split(title).length, path).toBe(2);
  for (const slide of deck().slides)
    expect(told(`share/${slide.id}/`, 'og:image:alt')).toBe(sharedTitle(deck(), slide));
  expect(told('teach/', 'og:image:alt')).toBe(deck().slides[0]?.title);
  // Networks take the picture from the page that this names; search engines are led to the article.
  for (const { id } of deck().slides) {
    expect(told(`share/${id}/`, 'og:url')).toBe(`${home}share/${id}/`);
    expect(page(`share/${id}/`)).toContain(`<link rel="canonical" href="${home}read/"`);
    expect(page('teach/guide/'), 'the way there').toContain(`href="${home}share/${id}/"`);
  }
});

test('an address that is none of the site’s leads on, and is not to be found', () => {
  const missing = read('404.html');
  expect(missing).toContain('name="robots" content="noindex"');
  expect(missing).toContain('href="/civics/call/read/"');
  expect(read('sitemap.xml')).not.toContain('404');
});

test('an address of a slide that is gone leads to the one that tells its matter, in article, stage and frame', async ({
  page: window,
}) => {
  expect(page('share/old-name/')).toContain('url=/civics/call/read/#no-winner');
  // For who has no JavaScript.
  expect(page('read/')).toContain('id="old-name"');
  // As at its public address: what leads to another page goes by its path on the host.
  const host = join(copy.folder, 'host');
  mkdirSync(join(host, 'civics'), { recursive: true });
  symlinkSync(resolve(copy.folder, 'dist'), join(host, 'civics/call'));
  const site = await serveFolder(host);
  const at = `${site.home}civics/call/`;
  try {
    for (const [asked, led] of [
      ['read/#old-name', 'read/#no-winner'],
      ['present/#/old-name', 'present/#/no-winner'],
      ['read/?embed=old-name', 'embed/no-winner/'],
      ['read/#who-can-wait', 'read/#who-can-wait'],
    ]) {
      await window.goto('about:blank');
      await window.goto(at + asked, { waitUntil: 'commit' });
      await expect(window).toHaveURL(at + led);
    }
  } finally {
    await site.stop();
  }
});

test('crawlers may read each page, and so that it is not to be listed', () => {
  const lines = read('robots.txt').split('\n');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual(['Disallow:']);
  expect(lines).toContain(`Sitemap: ${home}sitemap.xml`);
  for (const path of ['print/answers/', 'presenter/']) expect(page(path)).toContain('name="robots" content="noindex"');
});

test('search engines read what the cover and the article are', () => {
  const data = (path: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(path))?.[1] ?? '');
  const { title, asOf, language } = deck().settings;
  expect(data('')).toMatchObject({
    '@type': 'LearningResource',
    name: title,
    url: home,
    inLanguage: language,
    dateModified: asOf,
    isBasedOn: { name: 'The cable and the metal' },
  });
  expect(data('read/')).toMatchObject({ '@type': 'Article', headline: title, url: `${home}read/` });
  expect(page('present/')).not.toContain('ld+json');
});

test('the file for citing is YAML in the format’s words, and speaks of no licence', () => {
  const citation = parse(read('CITATION.cff'));
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    title: deck().settings.title,
    'date-released': expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    url: home,
  });
  expect(citation.authors.length).toBeGreaterThan(0);
  expect(citation.references[0]).toMatchObject({ type: 'newspaper-article', title: 'The cable and the metal' });
  expect(citation.references).toHaveLength(deck().sources.size);
  expect(Object.keys(citation).filter((key) => key.startsWith('licen'))).toEqual([]);
});

test('below a folder no link is dead, and hosts find the files that they look for', () => {
  expect(deadLinks(join(copy.folder, 'dist'), '/civics/call/')).toEqual([]);
  for (const file of ['_headers', '.nojekyll']) expect(existsSync(join(copy.folder, 'dist', file)), file).toBe(true);
  // What a host keeps to itself cannot be fetched, and a worker that tries keeps nothing.
  expect(read('service-worker.js')).not.toMatch(/_headers|nojekyll/);
});

test('without a public address nothing pretends to have one', inAll, () => {
  const { status, said } = copy.run('build', {});
  expect(status, said).toBe(0);
  expect(existsSync(join(copy.folder, 'dist/sitemap.xml'))).toBe(false);
  expect(page('read/')).not.toMatch(/canonical|og:url|og:image/);
  const [first, second] = deck().slides;
  for (const path of ['', 'read/'])
    expect(page(path)).toContain(`<link rel="image_src" href="/share/${first?.id}.png">`);
  expect(page('teach/guide/')).toContain(`href="/share/${second?.id}.png" download`);
  for (const { id } of deck().slides) expect(existsSync(join(copy.folder, 'dist/share', `${id}.png`)), id).toBe(true);
  expect(read('robots.txt')).not.toContain('Sitemap');
});

test('a mistake in a slide stops the build, says where and leaves the last good site as it was', () => {
  writeFileSync(join(copy.folder, 'dist/teach/kept.txt'), '');
  const [slide = ''] = globSync('**/*.mdx', { cwd: join(copy.folder, 'deck') });
  const path = join(copy.folder, 'deck', slide);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n<Nots>\n\nx\n\n</Nots>\n`);
  const { status, said } = copy.run('build');
  expect(status).not.toBe(0);
  expect(said).toMatch(new RegExp(`${slide}:\\d+ {2}Unknown block <Nots>\\. Known blocks: Notes`));
  expect(existsSync(join(copy.folder, 'dist/teach/kept.txt')), 'the last good site').toBe(true);
  expect(
    readdirSync(copy.folder).filter((name) => name.startsWith('.dist')),
    'the unfinished one',
  ).toEqual([]);
});
