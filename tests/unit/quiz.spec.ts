import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { qtiPackage } from '#exports/quiz/qti.ts';
import { giftOf, glossaryOf, hasAnswer, type QuizGroup, quizOf } from '#exports/quiz/quiz.ts';
import { ownDeck } from './own-deck.ts';

// What other programs get. GIFT is read back by the parser that Moodle's users check their files with.

const ownQuiz = () => quizOf(ownDeck());

/** Every character that GIFT or XML gives a meaning, at every place that can hold text. */
const hard = '~ = # { } : \\ "a" <b> & é 中 -> %50%';
const hostile: QuizGroup[] = [
  {
    id: 'x',
    title: 'A / B: {c}',
    lead: hard,
    items: [
      {
        id: 'x.one',
        title: hard,
        ask: `${hard}\nsecond line`,
        options: [
          { id: 'a', text: `=${hard}`, right: false },
          { id: 'b', text: `%100%${hard}`, right: true },
        ],
        many: false,
        feedback: `####${hard}`,
      },
      {
        id: 'x.many',
        title: 'M',
        ask: 'Which?',
        options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, right: id !== 'd' })),
        many: true,
        feedback: '',
      },
      {
        id: 'x.open',
        title: 'O',
        ask: hard,
        options: [{ id: 'a', text: hard, right: false }],
        many: false,
        feedback: hard,
      },
    ],
  },
];

const questionsIn = (text: string) => parse(text).filter(({ type }) => type !== 'Category');

test('GIFT keeps every character of what is asked, offered and explained', () => {
  const [one, many, open] = questionsIn(giftOf('D', hostile));
  if (one?.type !== 'MC' || many?.type !== 'MC' || open?.type !== 'Essay') throw new Error('other kinds of questions');
  expect([one.title, one.stem.text, one.globalFeedback?.text]).toEqual([hard, `${hard}\nsecond line`, `####${hard}`]);
  expect(one.choices.map(({ text, isCorrect }) => [text.text, isCorrect])).toEqual([
    [`=${hard}`, false],
    [`%100%${hard}`, true],
  ]);
  expect(many.choices.map(({ weight }) => weight)).toEqual([33.33333, 33.33333, 33.33333, -100]);
  expect(open.stem.text).toContain(hard);
  expect(open.globalFeedback?.text).toBe(hard);
});

test('GIFT has every question of the deck, with the answer that the sources give', () => {
  const questions = questionsIn(giftOf(ownDeck().settings.title, ownQuiz()));
  const items = ownQuiz().flatMap(({ items }) => items);
  expect(questions.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  for (const [index, item] of items.entries()) {
    const found = questions[index];
    const right = item.options.filter(({ right }) => right).map(({ text }) => text);
    expect(found?.type, item.id).toBe(hasAnswer(item) ? 'MC' : 'Essay');
    if (found?.type !== 'MC') continue;
    const given = found.choices.filter(({ isCorrect, weight }) => isCorrect || Number(weight) > 0);
    expect(
      given.map(({ text }) => text.text),
      item.id,
    ).toEqual(right);
    expect(found.globalFeedback?.text, item.id).toBe(item.feedback);
  }
});

test('the package has its manifest and its questions, and is the same from the same deck wherever it is built', () => {
  const made = () => qtiPackage(ownDeck().settings, ownQuiz());
  expect(Object.keys(unzipSync(made())).sort()).toEqual(['exercises.xml', 'imsmanifest.xml']);
  const here = process.env.TZ;
  const [west, east] = ['America/Los_Angeles', 'Asia/Tokyo'].map((zone) => {
    process.env.TZ = zone;
    return made();
  });
  if (here === undefined) delete process.env.TZ;
  else process.env.TZ = here;
  expect(west).toEqual(east);
});

test('the glossary is a table of two columns, a line a term', () => {
  const lines = glossaryOf(ownDeck()).trimEnd().split('\n');
  expect(lines).toHaveLength(ownDeck().terms.size);
  for (const line of lines) expect(line.split('\t').filter(Boolean), line).toHaveLength(2);
});
