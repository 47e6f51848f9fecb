import { quotationMark } from '#core/text/quotation-marks.ts';
import { blockNamed } from '../blocks/blocks.ts';
import { digitsIn } from '../numbers.ts';
import {
  type BlockPiece,
  itemsIn,
  namedBy,
  type Piece,
  paragraphsIn,
  plainText,
  rowsIn,
  walk,
  wordsOf,
} from '../piece.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { countWords, sentencesOf } from '../sentences.ts';
import { checkDays, checkHeld } from './held-numbers.ts';
import { type Books, checkQuotes, checkSpeakers, type Named } from './speakers.ts';

/** No sentence of the article or the stage is longer than this many words; a block may say less. */
const longestSentence = 30;
const pronoun = /\b(he|she|his|her|they|their|its|it)\b/i;

/**
 * The rule of the sources. In `<Read>`: every sentence cites a claim, unless it asks a question or stands in a
 * Signpost or an Inference. On the slide's face: every paragraph, list item and table row does.
 * A claim that is not a fact names its speaker in that sentence, or by a pronoun after naming him or her in the paragraph.
 */
export function checkWording({ slides, ledger, settings }: DeckSource, problems: Problem[]): void {
  const books = {
    claims: allClaims(ledger),
    people: ledger.people.data,
    quotations: ledger.quotations.data,
    language: settings.data.language,
  };
  for (const slide of slides) {
    for (const block of walk(slide.body)) {
      if (block.type !== 'block') continue;
      const { cited } = blockNamed(block.name);
      if (cited === 'sentence') {
        checkProse(block, slide, books, problems);
        for (const row of rowsIn(block)) checkItem(row, plainText(block), slide, books, problems);
      }
      if (cited === 'item') checkFace(block, slide, books, problems);
    }
    checkHeadline(slide, settings.data.title, problems);
    checkQuotationMarks(slide, problems);
  }
}

/** A headline says something, so it rests on a claim; a question and the deck's own title do not. */
function checkHeadline({ file, settings }: SlideFile, deckTitle: string, problems: Problem[]): void {
  const { title, claims } = settings.data;
  if (claims.length > 0 || title === deckTitle || title.endsWith('?')) return;
  problems.push({
    file,
    line: settings.lineOf(['claims']),
    wrong: 'The headline rests on no claim.',
    known: "Only a question and the deck's own title need none.",
    mend: 'Add the ids of its claims.',
  });
}

function checkProse(block: BlockPiece, slide: SlideFile, books: Books, problems: Problem[]): void {
  const { longestSentence: longest = longestSentence } = blockNamed(block.name);
  for (const paragraph of paragraphsIn(block)) {
    for (const sentence of sentencesOf(paragraph)) {
      const at = { file: slide.file, line: sentence.line };
      if (countWords(sentence.text) > longest) {
        problems.push({
          ...at,
          wrong: `This sentence has ${countWords(sentence.text)} words: ${start(sentence.text)}`,
          known: `The longest may have ${longest}.`,
          mend: 'Split it.',
        });
      }
      if (!sentence.exempt && sentence.claims.length === 0) {
        problems.push({
          ...at,
          wrong: `This sentence cites no claim: ${start(sentence.text)}`,
          known: 'Only questions, <Signpost> and <Inference> need none.',
          mend: 'Put <Cite claim="…" /> before its full stop.',
        });
      }
      const named = (name: Named) => name(sentence.text) || (pronoun.test(sentence.text) && name(sentence.before));
      checkSpeakers(sentence, named, slide, books, problems);
      checkQuotes(sentence, named, slide, books, problems);
      // In words a number often counts what the sentence lists.
      checkHeld(sentence, digitsIn(sentence.text), slide, books.claims, problems);
      checkDays(sentence, slide, books, problems);
    }
  }
}

/** On the face a bullet is often half a sentence, and the speaker stands in the title of the slide or of the column. */
function checkFace(block: BlockPiece, slide: SlideFile, books: Books, problems: Problem[]): void {
  const heading = [slide.settings.data.title, ...wordsOf(block), plainText(block)].join(' ');
  for (const item of itemsIn(block)) checkItem(item, heading, slide, books, problems);
}

/** A paragraph or list item of the face, or a row of a table. Its speaker may stand in the `heading` over it. */
function checkItem(item: Piece, heading: string, slide: SlideFile, books: Books, problems: Problem[]): void {
  const sentences = sentencesOf(item);
  const marks = walk([item]).flatMap((piece) => (piece.type === 'block' ? namedBy(piece) : []));
  const cites = marks.flatMap(({ what, id }) => (what === 'claim' ? id : []));
  const [first] = sentences;
  if (!first) return;
  if (cites.length === 0 && !sentences.every(({ exempt }) => exempt)) {
    problems.push({
      file: slide.file,
      line: item.line,
      wrong: `${item.type === 'tableRow' ? 'This row of a table cites' : "These words on the slide's face cite"} no claim: ${start(first.text)}`,
      known: 'Every paragraph, list item and table row does, unless it is a question.',
      mend: 'Add <Cite claim="…" />.',
    });
  }
  const named = (name: Named) => name(heading);
  checkSpeakers({ ...first, claims: cites }, named, slide, books, problems);
  const quotes = sentences.flatMap((sentence) => sentence.quotes);
  checkQuotes({ ...first, claims: cites, quotes }, named, slide, books, problems);
  const text = plainText(item);
  checkHeld({ ...first, text, claims: cites }, digitsIn(text), slide, books.claims, problems);
  checkDays({ ...first, text, claims: cites }, slide, books, problems);
}

/** Only phrases of the ledger may stand in quotation marks, through <Quote>. Notes are spoken, not published. */
function checkQuotationMarks(slide: SlideFile, problems: Problem[]): void {
  const published = slide.body.filter((piece) => piece.type === 'block' && piece.name !== 'Notes');
  const check = (text: string, line: number) => {
    if (!quotationMark.test(text)) return;
    problems.push({
      file: slide.file,
      line,
      wrong: `Quotation marks stand in: ${start(text.trim())}`,
      known: 'Only phrases of ledger/quotations.yaml may be quoted.',
      mend: 'Paraphrase, or write <Quote id="…" />.',
    });
  };
  check(slide.settings.data.title, slide.settings.lineOf(['title']));
  for (const piece of walk(published)) {
    if (piece.type === 'text') check(piece.value, piece.line);
    if (piece.type === 'block') for (const text of wordsOf(piece)) check(text, piece.line);
  }
}
