import { blockNamed } from '../blocks.ts';
import {
  type BlockNode,
  type BodyNode,
  blocksNamed,
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
import type { SlideFile } from '../read-slide.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { carriesOn } from './speakers.ts';
import { type Books, type Place, type Statement, statementAt } from './statement.ts';

/** Lists what a slide says: its headline, each sentence of its prose, each item of its face and each row of a table. */
export function statementsOn(slide: SlideFile, books: Books): Statement[] {
  const { settings, body } = slide;
  const { title, claims, unhedged } = settings.data;
  const quoted = (sentences: readonly Sentence[]) =>
    sentences.flatMap(({ quotes }) => quotes.map((id) => books.quotations[id]?.text ?? ''));
  const said = (place: Place, line: number, sentences: readonly Sentence[], more: Partial<Statement>) =>
    statementAt(place, { file: slide.file, lineOf: () => line }, [], textOf(sentences), claimsOf(sentences), {
      sentences,
      unhedged: sentences.flatMap((sentence) => sentence.unhedged),
      ...more,
      around: [more.around, ...quoted(sentences)].join(' '),
    });
  const inParagraph = (paragraph: BodyNode): Statement[] => {
    const sentences = sentencesOf(paragraph);
    return sentences.map((sentence, index) => {
      const speaksOn = carriesOn(sentences.slice(0, index), books);
      return said('sentence', sentence.line, [sentence], {
        around: sentence.paragraph,
        // In words a number often counts what the sentence lists.
        numbersIn: (language) => figuresIn(sentence.stated, language),
        isNamed: (holdsName) =>
          holdsName(sentence.text) ||
          (pronoun.test(sentence.text) && holdsName(sentence.before)) ||
          speaksOn(holdsName),
      });
    });
  };
  const inItem = (item: BodyNode, heading: string, over: readonly string[]): Statement[] => {
    const sentences = sentencesOf(item);
    const marks = walk([item]).flatMap((piece) => (piece.type === 'block' ? namedBy(piece) : []));
    const cited = marks.flatMap(({ what, id }) => (what === 'claim' ? id : []));
    const isRow = item.type === 'tableRow';
    const isInTable = isRow && cited.some((id) => books.claims[id] && isAsInTable(books.claims[id]));
    if (sentences.length === 0) return [];
    return [
      said(isRow ? 'row' : 'face', item.line, sentences, {
        claims: cited,
        around: [textOf(sentences), ...over].join(' '),
        numbersIn: (language) =>
          isInTable ? [] : cellsOf(item).flatMap((cell) => figuresIn(textOf(sentencesOf(cell), 'stated'), language)),
        isNamed: (holdsName) => holdsName(heading),
      }),
    ];
  };
  const read = new Set(blocksNamed(body, 'Read').flatMap(({ children }) => children));
  const inBlock = (block: BlockNode): Statement[] => {
    // What stands in the article too is told there.
    if (block.name === 'Face' && block.children.every((piece) => read.has(piece))) return [];
    const { cited } = blockNamed(block.name);
    const [words, text] = [wordsOf(block), plainText(block)];
    if (cited === 'item')
      // A bullet is often half a sentence, and its speaker stands in the title of the slide or of the column.
      return itemsIn(block).flatMap((item) => inItem(item, [title, ...words, text].join(' '), [title, ...words]));
    if (cited !== 'sentence') return [];
    const rows = [...rowsIn(block)].flatMap((row) => inItem(row, text, []));
    return [...[...paragraphsIn(block)].flatMap(inParagraph), ...rows];
  };
  return [
    statementAt('headline', settings, ['title'], title, claims, { unhedged: Object.keys(unhedged), words: [title] }),
    ...walk(body).flatMap((piece) => (piece.type === 'block' ? inBlock(piece) : [])),
    ...wordsOn(slide),
  ];
}

const pronoun = /\b(he|she|his|her|they|their|its|it)\b/i;
const textOf = (sentences: readonly Sentence[], key: 'text' | 'stated' = 'text') =>
  sentences.map((sentence) => sentence[key]).join(' ');
const claimsOf = (sentences: readonly Sentence[]) => sentences.flatMap(({ claims }) => claims);

/** Finds what states figures of its own: a cell each of a row, without the first one where that only numbers the rows. */
function cellsOf(item: BodyNode): BodyNode[] {
  if (item.type !== 'tableRow') return [item];
  const [first, ...rest] = childrenOf(item);
  return first && !/^\d{1,2}\.?$/.test(plainText(first).trim()) ? [first, ...rest] : rest;
}

/** Lists all words of a slide's body but its notes, which are spoken and not published. */
function wordsOn({ file, body }: SlideFile): Statement[] {
  const published = body.filter((piece) => piece.type === 'block' && piece.name !== 'Notes');
  return walk(published).map((piece) => {
    const words = piece.type === 'text' ? [piece.value] : piece.type === 'block' ? wordsOf(piece) : [];
    return statementAt('words', { file, lineOf: () => piece.line }, [], '', [], { words });
  });
}
