import { blockNamed } from '../blocks/blocks.ts';
import { childrenOf, namedBy, type Piece } from './piece.ts';

/** One sentence of a slide, with the claims it cites. */
export interface Sentence {
  text: string;
  claims: string[];
  /** Why it need not cite anything. */
  exempt?: 'question' | 'signpost' | 'inference';
  /** The words that stand before it in the same paragraph, for pronouns. */
  before: string;
  line: number;
}

/** Marks that stand for blocks in flattened text: they are no letters, so they do not disturb where a sentence ends. */
const cite = '\uE000';
const exemptions = {
  signpost: { open: '\uE001', close: '\uE002', why: 'signpost' },
  inference: { open: '\uE003', close: '\uE004', why: 'inference' },
} as const;
const marks = /[\uE000-\uE004]/g;
const notTheEnd = /(?:\b(?:a\.m|p\.m|Dr|Mr|Ms|No|vs|e\.g|i\.e)\.|\b[A-Z]\.)\s*$/;

/** Splits one paragraph, list item or table cell into its sentences. */
export function sentencesOf(piece: Piece): Sentence[] {
  const claims: string[] = [];
  const flat = flatten(piece, claims);
  const sentences: Sentence[] = [];
  let before = '';
  for (const part of split(flat)) {
    const cited = [...part].filter((letter) => letter === cite).length;
    const text = part
      .replace(marks, '')
      .replace(/\s+([.,;:?!])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    const own = claims.splice(0, cited);
    if (text === '') {
      // A source mark that stands after its full stop belongs to no sentence; the one before is then uncited.
      continue;
    }
    sentences.push({
      text,
      claims: own,
      exempt: exemption(part, before),
      before: before.replace(marks, ''),
      line: piece.line,
    });
    before += part;
  }
  return sentences;
}

function flatten(piece: Piece, claims: string[]): string {
  if ('value' in piece) return piece.value;
  const inner = childrenOf(piece)
    .map((child) => flatten(child, claims))
    .join(piece.type === 'tableRow' ? ' ' : '');
  if (piece.type !== 'block') return inner;
  const read = blockNamed(piece.name).inSentence;
  if (!read) return inner;
  if ('reads' in read) return read.reads;
  if ('exempt' in read) {
    const { open, close } = exemptions[read.exempt];
    return `${open}${inner}${close}`;
  }
  const cited = namedBy(piece).flatMap(({ what, id }) => (what === 'claim' ? id : []));
  claims.push(...cited);
  return cite.repeat(cited.length);
}

function split(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    // A Signpost or Inference closes after its full stop: its closing mark belongs to the sentence before.
    const [closing = ''] = parts.length > 0 ? (/^[\uE002\uE004\s]*/.exec(segment) ?? []) : [];
    const own = segment.slice(closing.length);
    if (closing !== '') parts[parts.length - 1] += closing;
    const last = parts.at(-1);
    if (last !== undefined && notTheEnd.test(last)) parts[parts.length - 1] = last + own;
    else if (own !== '') parts.push(own);
  }
  return parts;
}

/** A sentence is exempt when it asks, or when the whole of it stands inside a Signpost or an Inference. */
function exemption(part: string, before: string): Sentence['exempt'] {
  for (const { open, close, why } of Object.values(exemptions)) {
    const openedBefore = before.lastIndexOf(open) > before.lastIndexOf(close);
    const whole = openedBefore ? open + part : part;
    if (whole.includes(open) && countWords(whole.replace(new RegExp(`${open}[^${close}]*`, 'g'), '')) === 0) return why;
  }
  return /\?["”’]?\s*$/.test(part.replace(marks, '')) ? 'question' : undefined;
}

/** The words of a text, as people count them. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–%$-]*/gu)?.length ?? 0;
