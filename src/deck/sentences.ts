import { splitSentences } from '#core/text/split.ts';
import { countWords } from '#core/text/words.ts';
import { blockNamed } from './blocks/blocks.ts';
import { type BlockPiece, childrenOf, namedBy, type Piece } from './piece.ts';

/** One sentence of a slide, with the claims it cites. */
export interface Sentence {
  text: string;
  /** The same without code, whose digits are no figures. */
  stated: string;
  claims: string[];
  /** Those of them whose hedge it leaves out on purpose. */
  unhedged: string[];
  /** Ids of the phrases that it quotes. */
  quotes: string[];
  /** Why it need not cite anything. */
  exempt?: 'question' | 'signpost' | 'inference';
  /** Its words up to each source mark, as they stand in the text. */
  runs: string[];
  /** The words that stand before it in the same paragraph, for pronouns. */
  before: string;
  /** All the words of that paragraph. */
  paragraph: string;
  line: number;
}

/** Marks that stand for blocks in flattened text: they are no letters, so they do not disturb where a sentence ends. */
const cite = '\uE000';
const quote = '\uE005';
const exemptions = {
  signpost: { open: '\uE001', close: '\uE002', why: 'signpost' },
  inference: { open: '\uE003', close: '\uE004', why: 'inference' },
} as const;
const code = { open: '\uE006', close: '\uE007', whole: /\uE006[^\uE007]*\uE007/g } as const;
const marks = /[\uE000-\uE007]/g;
/** A Signpost or Inference closes after its full stop: its closing mark belongs to the sentence before. */
export const closing: RegExp = /^[\uE002\uE004\s]*/;

/** What a reader reads where a block of no words of its own stands; checks need only know that something does. */
export type Reading = (block: BlockPiece) => string | undefined;

/** Splits one paragraph, list item or table cell into its sentences. */
export function sentencesOf(piece: Piece, reading: Reading = () => undefined): Sentence[] {
  const found: Found = { cites: [], quotes: [], reading };
  const flat = flatten(piece, found);
  const sentences: Sentence[] = [];
  let before = '';
  const paragraph = flat.replace(marks, '');
  for (const part of splitSentences(flat, closing)) {
    const count = (mark: string) => [...part].filter((letter) => letter === mark).length;
    const cites = found.cites.splice(0, count(cite));
    const quotes = found.quotes.splice(0, count(quote));
    const text = asRead(part);
    if (text === '') {
      // A source mark that stands after its full stop belongs to no sentence; the one before is then uncited.
      continue;
    }
    sentences.push({
      text,
      stated: asRead(part.replace(code.whole, ' ')),
      claims: cites.map(({ claim }) => claim),
      unhedged: cites.flatMap(({ claim, unhedged }) => (unhedged ? claim : [])),
      quotes,
      runs: part.split(cite).map((run) => run.replace(marks, '')),
      exempt: exemption(part, before),
      before: before.replace(marks, ''),
      paragraph,
      line: piece.line,
    });
    before += part;
  }
  return sentences;
}

const asRead = (part: string) =>
  part
    .replace(marks, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();

/** What the marks in a flattened text stand for, in order. */
interface Found {
  cites: { claim: string; unhedged: boolean }[];
  quotes: string[];
  reading: Reading;
}

/** The words of a piece as its sentences are split, with one letter for each source mark. */
export const flatText = (piece: Piece): string => flatten(piece, { cites: [], quotes: [], reading: () => undefined });

function flatten(piece: Piece, found: Found): string {
  if (piece.type === 'text') return piece.value;
  if ('value' in piece) return code.open + piece.value + code.close;
  const inner = childrenOf(piece)
    .map((child) => flatten(child, found))
    .join(piece.type === 'tableRow' ? ' ' : '');
  if (piece.type !== 'block') return inner;
  const read = blockNamed(piece.name).inSentence;
  if (!read) return inner;
  if ('reads' in read) {
    const reads = found.reading(piece) ?? read.reads;
    if (piece.name !== 'Quote') return reads;
    found.quotes.push(piece.props.id);
    return quote + reads;
  }
  if ('exempt' in read) {
    const { open, close } = exemptions[read.exempt];
    return `${open}${inner}${close}`;
  }
  const cited = namedBy(piece).flatMap(({ what, id }) => (what === 'claim' ? id : []));
  const unhedged = 'unhedged' in piece.props && piece.props.unhedged !== undefined;
  found.cites.push(...cited.map((claim) => ({ claim, unhedged })));
  return cite.repeat(cited.length);
}

/** A sentence is exempt when it asks, or when the whole of it stands inside a Signpost or an Inference. */
function exemption(part: string, before: string): Sentence['exempt'] {
  for (const { open, close, why } of Object.values(exemptions)) {
    const openedBefore = before.lastIndexOf(open) > before.lastIndexOf(close);
    const whole = openedBefore ? open + part : part;
    if (whole.includes(open) && countWords(whole.replace(new RegExp(`${open}[^${close}]*`, 'g'), '')) === 0) return why;
  }
  return /[?？]["”’」』]?\s*$/.test(part.replace(marks, '')) ? 'question' : undefined;
}
