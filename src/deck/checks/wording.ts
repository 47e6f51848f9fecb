import { quotationMark } from '#core/text/words.ts';
import { blockNamed } from '../blocks.ts';
import {
  type BlockNode,
  type BodyNode,
  childrenOf,
  itemsIn,
  namedBy,
  paragraphsIn,
  plainText,
  rowsIn,
  walk,
  wordsOf,
} from '../body.ts';
import { figuresIn, isAsInTable } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';
import { wordsIn } from '../report.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { checkDays, checkHeld } from './numbers.ts';
import {
  carriesOn,
  checkQuotes,
  checkSpeakers,
  isNamedIn,
  type Named,
  type Books as SpeakerBooks,
} from './speakers.ts';

interface Books extends SpeakerBooks {
  /** The names of the deck's sides. */
  sides: readonly string[];
}

/** More words a sentence than this are hard to follow over a paragraph; a block may say less. */
const meanSentence = 25;
const pronoun = /\b(he|she|his|her|they|their|its|it)\b/i;

/**
 * The rule of the sources. In `<Read>`: a sentence that has a figure, a name or a quotation cites a claim, unless it asks
 * a question or stands in a Signpost or an Inference. On the slide's face: such a paragraph, list item or table row does.
 * A claim that is not a fact names its speaker in that sentence, or by a pronoun after naming him or her in the paragraph;
 * who is named at its start carries it on.
 */
export function checkWording({ slides, ledger, settings }: DeckSource, problems: Problem[]): void {
  const books = {
    claims: allClaims(ledger),
    people: ledger.people.data,
    quotations: ledger.quotations.data,
    language: settings.data.language,
    sides: settings.data.sides.map(({ name }) => name),
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
  if (claims.length > 0 || title === deckTitle || /[?？]$/.test(title)) return;
  problems.push({
    file,
    line: settings.lineOf(['claims']),
    message: 'The headline rests on no claim.',
    context: "Only a question and the deck's own title need none.",
    fix: 'Add the ids of its claims.',
    remark: true,
  });
}

function checkProse(block: BlockNode, slide: SlideFile, books: Books, problems: Problem[]): void {
  for (const paragraph of paragraphsIn(block)) {
    const sentences = sentencesOf(paragraph);
    checkMean(sentences, block, slide, problems);
    for (const [index, sentence] of sentences.entries()) {
      if (sentence.claims.length === 0 && states(sentence, books))
        problems.push({
          ...{ file: slide.file, line: sentence.line },
          message: `This sentence cites no claim: ${start(sentence.text)}`,
          context: 'What has a figure, a name or a quotation rests on one, unless it asks or stands in <Inference>.',
          fix: 'Put <Cite claim="…" /> before its full stop.',
          remark: true,
        });
      const speaksOn = carriesOn(sentences.slice(0, index), books);
      const named = (name: Named) =>
        name(sentence.text) || (pronoun.test(sentence.text) && name(sentence.before)) || speaksOn(name);
      checkSpeakers(sentence, named, slide, books, problems);
      checkQuotes(sentence, named, slide, books, problems);
      // In words a number often counts what the sentence lists.
      checkHeld(sentence, figuresIn(sentence.stated), slide, books.claims, problems);
      checkDays(sentence, slide, books, problems);
    }
  }
}

/** One long sentence reads well among short ones; many in a row do not. */
function checkMean(sentences: readonly Sentence[], block: BlockNode, { file }: SlideFile, problems: Problem[]): void {
  const { meanSentence: most = meanSentence } = blockNamed(block.name);
  const [first, ...rest] = sentences;
  const mean = Math.round(wordsIn(sentences) / sentences.length);
  if (!first || rest.length === 0 || mean <= most) return;
  problems.push({
    file,
    line: first.line,
    message: `The sentences of this paragraph have ${mean} words each: ${start(first.text)}`,
    context: `Up to ${most} are easy to follow.`,
    fix: 'Split one or two.',
    remark: true,
  });
}

/** Whether a sentence says something that can be looked up: a figure, a name or a quotation, in no question and no guidance. */
function states(
  { text, stated, quotes, exempt }: Sentence,
  { people, sides }: Pick<Books, 'people' | 'sides'>,
): boolean {
  if (exempt) return false;
  const [, ...words] = stated.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return (
    quotes.length > 0 ||
    figuresIn(stated).length > 0 ||
    words.some((word) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)) ||
    sides.some((side) => text.includes(side)) ||
    Object.values(people).some((person) => isNamedIn(person, text))
  );
}

/** On the face a bullet is often half a sentence, and the speaker stands in the title of the slide or of the column. */
function checkFace(block: BlockNode, slide: SlideFile, books: Books, problems: Problem[]): void {
  const heading = [slide.settings.data.title, ...wordsOf(block), plainText(block)].join(' ');
  for (const item of itemsIn(block)) checkItem(item, heading, slide, books, problems);
}

/** A paragraph or list item of the face, or a row of a table. Its speaker may stand in the `heading` over it. */
function checkItem(item: BodyNode, heading: string, slide: SlideFile, books: Books, problems: Problem[]): void {
  const sentences = sentencesOf(item);
  const marks = walk([item]).flatMap((piece) => (piece.type === 'block' ? namedBy(piece) : []));
  const cites = marks.flatMap(({ what, id }) => (what === 'claim' ? id : []));
  const [first] = sentences;
  if (!first) return;
  if (cites.length === 0 && sentences.some((sentence) => states(sentence, books)))
    problems.push({
      file: slide.file,
      line: item.line,
      message: `${item.type === 'tableRow' ? 'This row of a table cites' : "These words on the slide's face cite"} no claim: ${start(first.text)}`,
      context: 'What has a figure, a name or a quotation rests on one, unless it asks.',
      fix: 'Add <Cite claim="…" />.',
      remark: true,
    });
  const named = (name: Named) => name(heading);
  checkSpeakers({ ...first, claims: cites }, named, slide, books, problems);
  const quotes = sentences.flatMap((sentence) => sentence.quotes);
  checkQuotes({ ...first, claims: cites, quotes }, named, slide, books, problems);
  const text = plainText(item);
  const stated = cellsOf(item).flatMap((cell) =>
    figuresIn(
      sentencesOf(cell)
        .map((sentence) => sentence.stated)
        .join(' '),
    ),
  );
  const isInTable =
    item.type === 'tableRow' && cites.some((id) => books.claims[id] !== undefined && isAsInTable(books.claims[id]));
  if (!isInTable) checkHeld({ ...first, text, claims: cites }, stated, slide, books.claims, problems);
  checkDays({ ...first, text, claims: cites }, slide, books, problems);
}

/** What states figures of its own: a cell each of a row, without the first one where that only numbers the rows. */
function cellsOf(item: BodyNode): BodyNode[] {
  if (item.type !== 'tableRow') return [item];
  const [first, ...rest] = childrenOf(item);
  return first && !/^\d{1,2}\.?$/.test(plainText(first).trim()) ? [first, ...rest] : rest;
}

/** Only phrases of the ledger may stand in quotation marks, through <Quote>. Notes are spoken, not published. */
function checkQuotationMarks(slide: SlideFile, problems: Problem[]): void {
  const published = slide.body.filter((piece) => piece.type === 'block' && piece.name !== 'Notes');
  const check = (text: string, line: number) => {
    if (!quotationMark.test(text)) return;
    problems.push({
      file: slide.file,
      line,
      message: `Quotation marks stand in: ${start(text.trim())}`,
      context: 'Only phrases of ledger/quotations.yaml may be quoted.',
      fix: 'Paraphrase, or write <Quote id="…" />.',
    });
  };
  check(slide.settings.data.title, slide.settings.lineOf(['title']));
  for (const piece of walk(published)) {
    if (piece.type === 'text') check(piece.value, piece.line);
    if (piece.type === 'block') for (const text of wordsOf(piece)) check(text, piece.line);
  }
}
