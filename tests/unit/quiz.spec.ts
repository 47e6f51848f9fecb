import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { escapeXml } from '#core/text/escape.ts';
import { askedAlone, isQuiz } from '#deck/exercise.ts';
import { epubOf } from '#exports/book/epub.ts';
import { qtiPackage } from '#exports/quiz/qti.ts';
import { giftOf, glossaryOf, hasAnswer, type QuizGroup, quizOf } from '#exports/quiz/quiz.ts';
import { pptxOf } from '#exports/slides/pptx.ts';
import { exerciseWords } from '#words/index.ts';
import { ownDeck } from './own-deck.ts';

// What other programs get. GIFT is read back by the parser that Moodle's users check their files with.

const ownQuiz = () => quizOf(ownDeck());

/** The texts of a zipped file, one after another. */
const textOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([path]) => /\.(xhtml|xml)$/.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('\n');

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

test('every question says alone what it asks, and whether several answers may be chosen', async () => {
  const deck = ownDeck();
  const asked = [...deck.exercises.values()]
    .filter(isQuiz)
    .flatMap((quiz) => quiz.questions.map((question) => ({ id: `${quiz.id}.${question.id}`, question })));
  expect(asked.filter(({ question }) => question.stem)).not.toEqual([]);
  const items = new Map(ownQuiz().flatMap((group) => group.items.map((item) => [item.id, item])));
  const files = [giftOf(deck.settings.title, ownQuiz()), textOf(qtiPackage(deck.settings, ownQuiz()))];
  const book = textOf(await epubOf(deck, 'full'));
  const slides = textOf(await pptxOf(deck));
  for (const { id, question } of asked) {
    const ask = items.get(id)?.ask ?? '';
    const { asks, of = '' } = askedAlone(question);
    expect(asks, id).toMatch(/[?？]/);
    expect(ask, id).toContain(question.stem ?? question.ask);
    expect(ask, id).toContain(of);
    expect(ask.includes(exerciseWords.severalRight(question.options.length)), id).toBe(question.many);
    // In each file as often as there are questions with this ask.
    const same = asked.filter((each) => askedAlone(each.question).asks === asks).length;
    for (const file of [...files, book, slides]) {
      const plain = file.replaceAll(/\\(.)/g, '$1');
      expect(plain.split(escapeXml(asks)).length - 1 || plain.split(asks).length - 1, id).toBeGreaterThanOrEqual(same);
    }
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
