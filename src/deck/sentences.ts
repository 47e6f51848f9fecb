import type { Level } from '#core/schema/view.ts';
import { splitSentences } from '#core/text/split.ts';
import { countWords } from '#core/text/words.ts';
import { blockNamed } from './blocks.ts';
import { type BlockNode, type BodyNode, blocksNamed, childrenOf, namedBy, walk } from './body.ts';

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
const closing: RegExp = /^[\uE002\uE004\s]*/;

/** Gives what a reader reads where a block of no words of its own stands; checks need only know that something does. */
export type Reading = (block: BlockNode) => string | undefined;

/** Splits one paragraph, list item or table cell into its sentences. */
export function sentencesOf(piece: BodyNode, reading: Reading = () => undefined): Sentence[] {
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
const flatText = (piece: BodyNode): string => flatten(piece, { cites: [], quotes: [], reading: () => undefined });

function flatten(piece: BodyNode, found: Found): string {
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
  return isQuestion(part.replace(marks, '')) ? 'question' : undefined;
}

/** Whether words end as a question does. */
export const isQuestion = (words: string): boolean => /[?？]["”’」』]?\s*$/.test(words);

/** Whether anything is told in plain words; a deck that tells something so tells all of it so. */
export const hasPlain = (slides: readonly { body: readonly BodyNode[] }[]): boolean =>
  slides.some(({ body }) => blocksNamed(body, 'Plain').length > 0);

/**
 * A slide's body with the prose of one level. Pictures, tables and whatever else stands in the prose are the same on
 * both: they have one home, and each plain part stands where it was written among them.
 */
export function atLevel(body: readonly BodyNode[], level: Level): BodyNode[] {
  return body.flatMap((piece): BodyNode[] => {
    if (!isProse(piece)) return [piece];
    const children = level === 'plain' ? plainParts(piece) : piece.children.filter((child) => !isPlain(child));
    const kept = atLevel(children, level);
    return kept.length > 0 ? [{ ...piece, children: kept }] : [];
  });
}

/** Without its sentences, and with those of its plain parts. */
const plainParts = (prose: BodyNode): BodyNode[] =>
  childrenOf(prose).flatMap((child) => (isPlain(child) ? childrenOf(child) : child.type === 'block' ? child : []));

const isPlain = (piece: BodyNode) => piece.type === 'block' && piece.name === 'Plain';
const isProse = (piece: BodyNode): piece is BlockNode =>
  piece.type === 'block' && (piece.name === 'Read' || piece.name === 'Outside');

const read = new WeakMap<readonly BodyNode[], Map<Level, readonly Sentence[]>>();

/** The sentences that the article has from a slide's body, in order. Read once: checks, counts and pages all ask for them. */
export function proseOf(body: readonly BodyNode[], level: Level): readonly Sentence[] {
  const own = read.get(body) ?? new Map<Level, readonly Sentence[]>();
  read.set(body, own);
  const known = own.get(level) ?? proseAs(body, level);
  own.set(level, known);
  return known;
}

/** The same, with what a reader reads where a block has no words of its own. */
export const proseAs = (body: readonly BodyNode[], level: Level, reading?: Reading): Sentence[] =>
  walk(blocksNamed(atLevel(body, level), 'Read'))
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph) => sentencesOf(paragraph, reading));

/** A sentence as it is set: its pieces with the source marks behind its punctuation, what it cites, and the white after it. */
interface SetSentence {
  pieces: BodyNode[];
  claims: string[];
  after: string;
}

/**
 * The sentences of a paragraph, list item or table cell, for a view that sets each as a part of its own. One that ends
 * inside a block stays with what follows in there.
 */
export function setSentences(piece: BodyNode): SetSentence[] {
  const children = childrenOf(piece);
  let end = 0;
  const ends = new Set(splitSentences(children.map(flatText).join(''), closing).map(({ length }) => (end += length)));
  const sentences: BodyNode[][] = [[]];
  let at = 0;
  const put = (part: BodyNode) => {
    sentences.at(-1)?.push(part);
    at += flatText(part).length;
    if (ends.has(at)) sentences.push([]);
  };
  for (const child of children) {
    if (child.type !== 'text') {
      put(child);
      continue;
    }
    let from = 0;
    const start = at;
    for (const cut of [...ends, start + child.value.length].filter((cut) => cut > start)) {
      const value = child.value.slice(from, cut - start);
      if (value !== '') put({ ...child, value });
      from = cut - start;
    }
  }
  return sentences.filter((pieces) => pieces.length > 0).map(setSentence);
}

const isMark = (piece: BodyNode | undefined): piece is BlockNode<'Cite'> =>
  piece?.type === 'block' && piece.name === 'Cite';

function setSentence(pieces: BodyNode[]): SetSentence {
  const set: BodyNode[] = [];
  for (const piece of pieces) {
    // A mark follows the word at once, and the comma or full stop that an author writes behind it comes before it.
    const last = set.at(-1);
    if (isMark(piece) && last?.type === 'text') set[set.length - 1] = { ...last, value: last.value.trimEnd() };
    const [signs = ''] =
      piece.type === 'text' && isMark(last) ? (/^[.,;:?!…”’)。，；：？！」』）]+/.exec(piece.value) ?? []) : [];
    if (piece.type === 'text' && signs !== '') {
      const first = set.findLastIndex((one) => !isMark(one)) + 1;
      set.splice(first, 0, { ...piece, value: signs });
      set.push({ ...piece, value: piece.value.slice(signs.length) });
    } else set.push(piece);
  }
  const last = set.at(-1);
  const after = last?.type === 'text' ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text' && after !== '') set[set.length - 1] = { ...last, value: last.value.trimEnd() };
  return { pieces: set, claims: [...new Set(blocksNamed(pieces, 'Cite').map(({ props }) => props.claim))], after };
}
