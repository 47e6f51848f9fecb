import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import fc from 'fast-check';
import { lessonsData, slidesData } from '#classroom/slides-data.ts';
import { buildDeck } from '#deck/build-deck.ts';
import { lessonAsked } from '#deck/lesson.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { edition } from '#edition/edition.ts';
import { articleOf } from '#views/read/article.ts';
import { restInAll } from '../tags.ts';
import { spoilt } from './any-deck.ts';
import { goodFiles, measure, messageOf } from './read-fixture.ts';

// Always the same decks, so that a run fails for what was changed and for nothing else; another seed tries others.
const seed = Number(process.env.SEED ?? 2031);

for (const [index, numRuns] of [60, 250].entries())
  test(
    `whatever stands in its files, a deck builds or its author is told where and what: ${numRuns} decks`,
    restInAll(index),
    async () => {
      test.slow();
      const good = goodFiles();
      await fc.assert(
        fc.asyncProperty(spoilt(good), async (make) => {
          const message = messageOf(await make());
          for (const line of message === '' ? [] : message.split('\n'))
            assert.match(line, /^slides\/[^:]*:\d+ {2}\S.*[.!?…]"?$/su);
        }),
        { seed, numRuns },
      );
    },
  );

for (const [index, numRuns] of [80, 300].entries())
  test(`any deck shows the same slides in the same order in every view: ${numRuns} decks`, restInAll(index), () => {
    fc.assert(
      fc.property(decks, (files) => {
        const deck = buildDeck(files, 'slides', edition, measure);
        const ids = deck.slides.map(({ id }) => id);
        const { stops, lengths } = slidesData(deck);
        const article = articleOf(deck, 'full').chapters.flatMap(({ sections }) =>
          sections.map(({ slide }) => slide.id),
        );
        const printed = deck.sections.flatMap(({ slides }) => slides.map(({ id }) => id));
        assert.deepEqual([article, stops.map(({ id }) => id), printed], [ids, ids, ids]);
        assert.deepEqual(new Set(ids).size, files.filter(({ path }) => path.endsWith('.mdx')).length);
        for (const length of lengths) {
          const { path } = lessonAsked(slidesData(deck), String(length));
          assert.deepEqual(
            path,
            ids.filter((id) => deck.slides.find((slide) => slide.id === id)?.lessons.includes(length)),
          );
          assert.deepEqual(lessonAsked(lessonsData(deck), String(length)).path, path);
        }
      }),
      { seed, numRuns },
    );
  });

const words = fc
  .array(fc.constantFrom('water', 'falls', 'where', 'no', 'mill', 'stands', 'ï', '水', '<b>', '&', '*', '_'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));
const lengths = [10, 20, 40];
const slide = fc.record({
  number: fc.integer({ min: 0, max: 999 }),
  title: words,
  lessons: fc.subarray(lengths),
  face: fc.boolean(),
  read: fc.boolean(),
  notes: fc.boolean(),
});

/** Decks of one to four sections, with and without lessons, sides, notes, and prose or faces, in any order of their files. */
const decks: fc.Arbitrary<DeckFile[]> = fc
  .record({
    sections: fc.array(fc.uniqueArray(slide, { selector: ({ number }) => number, minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    }),
    order: fc.infiniteStream(fc.nat()),
  })
  .map(({ sections, order }) => {
    const taught = lengths.filter((length) => sections.flat().some(({ lessons }) => lessons.includes(length)));
    const cited = 'No water, says the diary <Cite claim="dry" />.';
    const slides = sections.flatMap((section, index) =>
      section.map(({ number, title, lessons, face, read, notes }) => ({
        path: `slides/${index + 1}-part/${number}-slide-${index}-${number}.mdx`,
        text: [
          `---\ntitle: ${JSON.stringify(title)}\nclaims: [dry]\nminutes: 0.5\nlessons: [${lessons.join(', ')}]\n---`,
          face || lessons.length > 0 ? `<Face>\n\n${cited}\n\n</Face>` : '',
          read || !face ? `<Read>\n\n${cited}\n\n</Read>` : '',
          notes ? '<Notes>\n\n<Say>Read it aloud.</Say>\n\n</Notes>' : '',
        ].join('\n\n'),
      })),
    );
    const settings = {
      ...{
        id: 'a-mill',
        title: 'A mill',
        subtitle: 'It stands.',
        kicker: 'Dry',
        description: 'Made up.',
        language: 'en',
      },
      ...{ asOf: '2031-05-01', audience: 'All', article: 'diary', articleName: 'Diary' },
      lessons: taught.map((minutes) => ({ minutes, title: 'Short', goal: 'Say it.' })),
      sections: sections.map((_, index) => ({ folder: `${index + 1}-part`, title: `Part ${index + 1}` })),
    };
    const yaml = (name: string, data: object) => ({ path: `slides/${name}.yaml`, text: JSON.stringify(data) });
    const claim = {
      says: 'No water, says the diary.',
      kind: 'fact',
      speaker: 'diary',
      paragraphs: [1],
      confidence: 'B',
    };
    const files = [
      ...slides,
      yaml('deck', settings),
      yaml('ledger/claims', { dry: claim }),
      yaml('ledger/people', { diary: { name: 'the diary', label: 'a diary', role: 'group', names: ['the diary'] } }),
      yaml('ledger/sources', { diary: { publisher: 'A class', title: 'Diary', date: '2031-04-20' } }),
      yaml('ledger/paragraphs', [{ n: 1, gist: 'It is dry.', speaker: 'diary' }]),
    ];
    return files
      .map((file) => ({ file, at: order.next().value ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ file }) => file);
  });
