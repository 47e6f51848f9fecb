import { expect, test } from '@playwright/test';
import { blocks } from '#deck/blocks.ts';
import { blocksNamed } from '#deck/body.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { known, termsByAlphabet } from '#deck/deck.ts';
import { minutesToRead, report } from '#deck/report.ts';
import { labelsOf } from '#deck/source-marks.ts';
import { edition } from '#edition/edition.ts';
import { goodFiles, lazyDeck, measure, messageOf } from './read-fixture.ts';

const deck = lazyDeck(goodFiles);
const slide = (id: string) => known(new Map(deck().slides.map((slide) => [slide.id, slide])), id);
const claim = (id: string) => known(deck().claims, id);

test('the number of a file is its place, the rest is its id', () => {
  expect(deck().slides.map(({ id }) => id)).toEqual([
    'who-can-wait',
    'from-cable-to-metal',
    'two-readings',
    'slow-repair',
    'two-switches',
    'the-ship',
    'how-much',
    'no-winner',
  ]);
  expect(deck().slides.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(deck().sections.map(({ number, title, slides }) => [number, title, slides.length])).toEqual([
    [1, 'The cable', 2],
    [2, 'The promise', 6],
  ]);
});

test('the rows of a plan go by the numbers of slides, however their files are sorted', () => {
  const plan = (minutes: number, slides: readonly string[]) => ({
    minutes,
    know: ['What a cable is.'],
    prepare: ['Nothing.'],
    materials: ['A board.'],
    rows: slides.map((slide) => ({ slide, minutes: 2, form: 'class', does: 'Look.' })),
    collect: ['One sentence.'],
  });
  const path = ['who-can-wait', 'from-cable-to-metal', 'two-readings', 'no-winner'];
  const planned = (slides: readonly string[]) =>
    messageOf(
      [
        ...goodFiles().map((file) => ({ ...file, path: file.path.replace('10-who-can-wait', '5-who-can-wait') })),
        { path: 'slides/teach/plans.yaml', text: JSON.stringify([plan(10, path.slice(0, 2)), plan(20, slides)]) },
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
  expect(planned(path)).toBe('');
  expect(planned(path.toReversed())).toContain('comes before the slide of the row above');
});

test('a glossary has the order of its deck’s language, whatever the machine speaks', () => {
  const { settings, terms } = deck();
  const [one] = [...terms.values()];
  if (!one) throw new Error('The deck has no term');
  const some = new Map(['zon', 'öre', 'apa'].map((term) => [term, { ...one, term }]));
  const inOrder = (language: string) =>
    termsByAlphabet({ terms: some, settings: { ...settings, language } }).map(({ term }) => term);
  expect(inOrder('sv')).toEqual(['apa', 'zon', 'öre']);
  expect(inOrder('de')).toEqual(['apa', 'öre', 'zon']);
});

test('the order in which files are read does not matter', () => {
  const backwards = buildDeck(goodFiles().reverse(), 'slides', edition, measure);
  expect(backwards.slides.map(({ id }) => id)).toEqual(deck().slides.map(({ id }) => id));
});

test('numbers are compared as numbers', () => {
  const files = goodFiles().map((file) => ({ ...file, path: file.path.replace('20-no-winner', '9-no-winner') }));
  expect(buildDeck(files, 'slides', edition, measure).slides.map(({ id }) => id)).toEqual([
    'who-can-wait',
    'from-cable-to-metal',
    'no-winner',
    'two-readings',
    'slow-repair',
    'two-switches',
    'the-ship',
    'how-much',
  ]);
});

test('a claim is labelled by its paragraph, with a letter where there are several', () => {
  expect(['norland-sells-most', 'cable-share', 'metal-stops'].map((id) => claim(id).label)).toEqual(['1a', '1b', '2a']);
  expect(['out-promise-text', 'out-new-plants'].map((id) => claim(id).label)).toEqual(['+1', '+3']);
  const labels = [...deck().claims.values()].map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a claim knows the slides that use it, in headlines, prose and figures', () => {
  expect(claim('cable-share').slides).toEqual([
    'who-can-wait',
    'from-cable-to-metal',
    'two-readings',
    'slow-repair',
    'two-switches',
    'how-much',
    'no-winner',
  ]);
  expect(claim('out-own-plants').slides).toEqual(['how-much', 'no-winner']);
  expect(claim('brandt-laughed').slides).toEqual([]);
});

test('what stands only in the prose is not on the face', () => {
  expect(slide('who-can-wait').onFace).toEqual(['metal-stops']);
  expect(slide('who-can-wait').cited).toEqual([
    'metal-stops',
    'norland-sells-most',
    'cable-share',
    'article-no-winner',
  ]);
  expect(slide('no-winner').onFace).toEqual(['article-no-winner', 'cable-share', 'out-own-plants']);
});

test('a diagram comes with its source and what is drawn in it', () => {
  const { source, wide, tall, nodes } = known(deck().diagrams, 'power-to-metal');
  expect(source).toMatch(/^block\n/);
  expect(wide.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(nodes).sort());
  expect(tall).toBeUndefined();
});

test('a part of the ledger that is not there is empty', () => {
  const files = goodFiles().filter(({ path }) => !path.endsWith('corrections.yaml'));
  expect(buildDeck(files, 'slides', edition, measure).corrections).toEqual([]);
  expect(deck().corrections).toHaveLength(1);
});

test('paths in messages start with the folder that was asked for', () => {
  const files = goodFiles().flatMap(({ path, text }) =>
    path.endsWith('/deck.yaml') ? [] : [{ path: path.replace('slides', 'other/deck'), text }],
  );
  expect(() => buildDeck(files, 'other/deck', edition, measure)).toThrow(
    /^other\/deck\/deck\.yaml:1 {2}This file is missing\./,
  );
});

test('a file that Windows has saved is read like any other', () => {
  const saved = goodFiles().map((file) => ({ ...file, text: `\uFEFF${file.text.replaceAll('\n', '\r\n')}` }));
  expect(messageOf(saved)).toBe('');
});

test('the good deck shows how every block is written', () => {
  const body = deck().slides.flatMap((slide) => slide.body);
  const missing = blocks.filter(({ name }) => blocksNamed(body, name).length === 0);
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('more claims of a paragraph than there are letters have labels of two', () => {
  const id = (number: number) => `claim-${number}`;
  const data = Object.fromEntries(Array.from({ length: 29 }, (_, number) => [id(number), { paragraphs: [7] }]));
  const labels = labelsOf({ claims: data, outside: { out: {} } });
  expect([0, 25, 26, 28].map((number) => labels.get(id(number)))).toEqual(['7a', '7z', '7aa', '7ac']);
  expect(labels.get('out')).toBe('+1');
});

test('a section without prose has no reading level, and a deck without prose takes a minute to read', () => {
  const files = goodFiles().map((file) => ({
    ...file,
    text: file.path.endsWith('.mdx')
      ? file.text.replace(/<Read>\n\nThe article judges(?:.|\n)*?<\/Read>/, '')
      : file.text,
  }));
  const silent = lazyDeck(() => files)();
  const sections = silent.sections.map((section) => ({
    ...section,
    slides: section.slides.filter(({ id }) => id === 'no-winner'),
  }));
  expect(report({ ...silent, sections }).full.grades).toEqual([]);
  expect(minutesToRead({ ...silent, slides: [] })).toBe(1);
});

test('a file far too large to be read is named, not read', () => {
  const files = goodFiles().map((file) =>
    file.path.endsWith('no-winner.mdx') ? { ...file, text: `${file.text}\n${'word '.repeat(1_000_000)}` } : file,
  );
  expect(messageOf(files)).toMatch(
    /no-winner\.mdx:1 {2}This file has 5,000,\d{3} letters\. The largest may have 500,000\./,
  );
});
