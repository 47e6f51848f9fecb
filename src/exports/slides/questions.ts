import type { Deck, Slide } from '#deck/deck.ts';
import { askedAlone, type Quiz, type Vote } from '#deck/exercise.ts';
import type { Rect } from '#drawing/geometry.ts';
import { exerciseWords, exportWords, letterOf } from '#words/index.ts';
import { addFrame } from './frame.ts';
import { looks } from './master.ts';
import { Page } from './page.ts';
import type { Colour } from './theme.ts';

/** What every page of a file is made from. */
export interface Given {
  deck: Deck;
  colour: Colour;
  lesson: number | undefined;
  /** The day up to which facts were checked, in words. */
  upTo: string | undefined;
}

const ink = { tone: 'ink' } as const;

/** px of the cards of options: between them, of the letters in them, and how high one may be. */
const card = { gap: 16, inset: 22, sizes: { usual: 32, long: 25 }, high: 130 } as const;

/** Options as cards that share a room, each by its letter: two abreast where all are short. */
function addOptions(page: Page, texts: readonly string[], room: Rect): void {
  const longest = Math.max(...texts.map(({ length }) => length));
  const columns = longest <= 26 ? 2 : 1;
  const rows = Math.ceil(texts.length / columns);
  const size = longest <= 70 ? card.sizes.usual : card.sizes.long;
  const w = (room.w - (columns - 1) * card.gap) / columns;
  const h = Math.min(card.high, (room.h - (rows - 1) * card.gap) / rows);
  for (const [index, text] of texts.entries()) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const letter = { text: `${letterOf(index)}   `, size, bold: true, ink: { tone: 'muted' } } as const;
    page.words(
      [{ lines: [[letter, { text, size, ink }]] }],
      { x: room.x + column * (w + card.gap), y: room.y + row * (h + card.gap), w, h },
      { name: exportWords.parts.option(letterOf(index)), anchor: 'ctr', inset: card.inset },
    );
  }
}

/** A vote as a slide behind the one that asks it. */
export function votePage({ title, lead, ask, options }: Vote, { section }: Slide, given: Given): Page {
  const page = new Page(given.deck, 'two', { colour: given.colour });
  addFrame(page, { kicker: exerciseWords.of(title), titles: [{ text: ask }], place: given.upTo, section });
  addOptions(
    page,
    options.map(({ text }) => text),
    looks.two.body.box,
  );
  page.notes = [lead];
  return page;
}

/** The questions of an exercise, a slide each. */
export const questionPages = (quiz: Quiz, given: Given): Page[] =>
  quiz.questions.map((_, index) => questionPage(quiz, index, given));

/** px of a line that is to be judged, above its options. */
const judged = { high: 120, size: 36, gap: 16 } as const;

/** One question; its answer is in the notes. */
function questionPage(quiz: Quiz, index: number, { deck, colour, upTo }: Given): Page {
  const question = quiz.questions[index];
  if (!question) throw new Error(`The exercise "${quiz.id}" has no question ${index}`);
  const page = new Page(deck, 'two', { colour });
  const { options, speaker, found, why } = question;
  const { asks, of } = askedAlone(question);
  // A question that is longer than two lines is set in smaller letters.
  const size = asks.length > 110 ? 30 : undefined;
  addFrame(page, {
    kicker: `${exerciseWords.of(quiz.title)} · ${exportWords.question(index + 1, quiz.questions.length)}`,
    titles: [{ text: asks, size }],
    place: upTo,
  });
  const { box } = looks.two.body;
  const taken = of === undefined ? 0 : judged.high + judged.gap;
  if (of !== undefined)
    page.words(
      [{ lines: [[{ text: of, size: judged.size, serif: true, ink }]] }],
      { ...box, h: judged.high },
      { name: exportWords.parts.line, anchor: 'ctr' },
    );
  const texts = options.map(({ label, text }) => (label ? `${label} ${text}` : text));
  addOptions(page, texts, { ...box, y: box.y + taken, h: box.h - taken });
  page.notes = [
    ...(index === 0 ? [quiz.lead, ''] : []),
    ...(speaker ? [`${exerciseWords.whoSays} ${speaker}.`] : []),
    `${exerciseWords.answerIs}${found.replace(/\.$/, '')}. ${why}`,
  ];
  return page;
}
