import { expect, test } from '@playwright/test';
import { explorerDataOf, type Seat } from '#blocks/diagram/explorer-data.ts';
import { viewFrom } from '#blocks/diagram/tools/seats.ts';
import { countWords } from '#core/text/words.ts';
import { type BodyNode, blocksNamed, plainText } from '#deck/body.ts';
import { known, type Slide, sectionsToRead } from '#deck/deck.ts';
import { faceWords, minutesToRead, report, shortWay, wordsIn } from '#deck/report.ts';
import { atLevel, proseOf } from '#deck/sentences.ts';
import { stepsTold } from '#deck/statements.ts';
import { explorerWords } from '#words/index.ts';
import { ownDeck } from './own-deck.ts';

/** The rules that this deck sets itself; another deck built with the same engine may set others. */

const claims = () => [...ownDeck().claims.values()];
const wordsOf = (pieces: readonly BodyNode[]) => pieces.reduce((sum, piece) => sum + countWords(plainText(piece)), 0);

test('on a map to be walked each side sees a weak spot of its own', () => {
  const deck = ownDeck();
  const walked = [...deck.diagrams.values()].filter(({ paths }) => paths.length > 0);
  expect(walked.length).toBeGreaterThan(0);
  for (const diagram of walked) {
    const { graph, seats } = explorerDataOf(deck, diagram);
    const [first, second] = seats as [Seat, Seat];
    for (const { says } of [viewFrom(graph, first, second), viewFrom(graph, second, first)])
      expect(says, diagram.id).not.toContain(explorerWords.noneHere);
  }
});

test('it builds', () => {
  expect(() => ownDeck()).not.toThrow();
});

test('it tells the whole article', () => {
  expect(ownDeck().paragraphs.map(({ n }) => n)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
});

test('a paragraph with no claim says why it is not used', () => {
  const told = new Set(claims().flatMap(({ paragraphs }) => paragraphs));
  const missing = ownDeck().paragraphs.filter(({ n, reason }) => !told.has(n) && !reason);
  expect(missing.map(({ n }) => n)).toEqual([]);
});

test('nothing that only the garbled copy says is cited', () => {
  const cited = claims().filter(({ confidence, slides }) => confidence === 'C' && slides.length > 0);
  expect(cited.map(({ id }) => id)).toEqual([]);
});

/** A model and a line to be drawn are played, and say themselves what they are. */
const isPlayed = ({ body }: Slide) =>
  blocksNamed(body, 'Model').length > 0 ||
  blocksNamed(body, 'Exercise').some(({ props }) => known(ownDeck().exercises, props.id).kind === 'draw');

test('it is neither a pamphlet nor a book', () => {
  const sections = sectionsToRead(ownDeck().slides);
  expect(sections.length).toBeGreaterThanOrEqual(20);
  expect(sections.length).toBeLessThanOrEqual(29);
});

test('every slide has something to say, to ask and to guard against', () => {
  for (const { file, body } of ownDeck().slides) {
    const notes = (['Notes', 'Say', 'Ask', 'Slip'] as const).map((name) => blocksNamed(body, name).length);
    expect.soft(notes, file).toEqual([1, 1, 1, 1]);
  }
});

test('the prose of a section has at most 205 words, and with what stands beside its drawing at least 40', () => {
  for (const slide of sectionsToRead(ownDeck().slides)) {
    const { file, body } = slide;
    if (isPlayed(slide)) continue;
    const reads = blocksNamed(atLevel(body, 'full'), 'Read');
    const words = wordsOf(reads) - wordsOf(blocksNamed(reads, 'Table'));
    expect.soft(words + wordsIn(stepsTold(ownDeck(), slide)), file).toBeGreaterThanOrEqual(40);
    expect.soft(words, file).toBeLessThanOrEqual(205);
  }
});

test('the face of a slide has at most 40 words', () => {
  for (const { file, body } of ownDeck().slides) expect.soft(faceWords(body), file).toBeLessThanOrEqual(40);
});

test('no section may read harder than grade 9, and in plain words than grade 6', () => {
  expect(ownDeck().settings.grades).toEqual({ full: 9, plain: 6 });
});

test('in plain words its prose is shorter by a third', () => {
  const [full = 0, plain] = (['full', 'plain'] as const).map((level) =>
    wordsIn(ownDeck().slides.flatMap(({ body }) => proseOf(body, level))),
  );
  expect((plain ?? full) / full).toBeLessThanOrEqual(0.7);
});

test('the article takes at most 15 minutes, drawings included, and 12 in plain words', () => {
  const minutes = (['full', 'plain'] as const).map((level) => minutesToRead(ownDeck(), level));
  expect(minutes[0]).toBeLessThanOrEqual(15);
  expect(minutes[1]).toBeLessThanOrEqual(12);
});

test('the short way runs through the end, which answers the title', () => {
  expect(shortWay(ownDeck()).at(-1)?.id).toBe('the-question-again');
});

test('neither side gets half as much room again as the other, in plain words too', () => {
  const { full, plain } = report(ownDeck());
  for (const { level, sides } of [full, plain].filter((told) => told !== undefined))
    for (const what of ['claims', 'words'] as const) {
      const room = sides.map((side) => side[what]);
      expect.soft(Math.min(...room) / Math.max(...room), `${what}, ${level}: ${room}`).toBeGreaterThanOrEqual(2 / 3);
    }
});

test('a slide is a question or rests on a claim', () => {
  const bare = ownDeck().slides.filter(({ title, claims }) => claims.length === 0 && !title.endsWith('?'));
  expect(bare.map(({ file }) => file)).toEqual([]);
});
