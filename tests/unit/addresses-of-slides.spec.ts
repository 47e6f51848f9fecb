import { expect, test } from '@playwright/test';
import { shortWay } from '#deck/report.ts';
import { articleOf } from '#views/read/article.ts';
import { goodFiles, lazyDeck } from './read-fixture.ts';

/** The good deck with some words more in front of its settings, or of a slide's. */
const deckWith = (words: Readonly<Record<string, string>>) =>
  lazyDeck(() =>
    goodFiles().map((file) => {
      const more = Object.entries(words).find(([name]) => file.path.endsWith(name))?.[1];
      if (more === undefined) return file;
      return {
        ...file,
        text: file.text.startsWith('---\n') ? file.text.replace('\n', `\n${more}\n`) : `${more}\n${file.text}`,
      };
    }),
  )();

test('the ids of slides that are gone lead to where their matter is told, as those do that another section tells', () => {
  const deck = deckWith({ 'deck.yaml': 'moved: { old-cable: no-winner, older-cable: no-winner, old-ship: the-ship }' });
  const sections = articleOf(deck, 'full').chapters.flatMap((chapter) => chapter.sections);
  const addressesOf = (id: string) => sections.find(({ slide }) => slide.id === id)?.addresses ?? [];
  expect(addressesOf('no-winner')).toEqual(expect.arrayContaining(['old-cable', 'older-cable']));
  expect(sections.filter(({ addresses }) => addresses.includes('old-ship')).length).toBe(1);
});

test('a slide that stands behind the end is no section of the story', () => {
  const { chapters, after } = articleOf(deckWith({ '20-no-winner.mdx': 'after: true' }), 'full');
  const told = chapters.flatMap(({ sections }) => sections.map(({ slide }) => slide.id));
  expect(told).not.toContain('no-winner');
  expect(after.map(({ slide }) => slide.id)).toEqual(['no-winner']);
});

test('the short way has the slides that say so, else those of the shortest lesson', () => {
  expect(shortWay(deckWith({ '20-no-winner.mdx': 'short: true' })).map(({ id }) => id)).toEqual(['no-winner']);
  const deck = deckWith({});
  const shortest = Math.min(...deck.settings.lessons.map(({ minutes }) => minutes));
  const of = deck.slides.filter(({ lessons }) => lessons.includes(shortest));
  expect(shortWay(deck)).toEqual(of.length < deck.slides.length ? of : []);
});
