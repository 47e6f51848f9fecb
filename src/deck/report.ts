import { syllable } from 'syllable';
import type { Claim, Deck, Section } from './deck.ts';
import { blocksNamed, childrenOf, type Piece, plainText, walk } from './piece.ts';
import { countWords, type Sentence, sentencesOf } from './sentences.ts';

/** Words a minute of silent reading in English (M. Brysbaert, Journal of Memory and Language, 2019). */
const readingSpeed = 238;

/** The sentences of the article's prose, in order. */
function proseOf(slides: Deck['slides']): Sentence[] {
  const reads = slides.flatMap(({ body }) => blocksNamed(body, 'Read'));
  return [...walk(reads)]
    .filter(({ type }) => type === 'paragraph')
    .flatMap((paragraph: Piece) => sentencesOf(paragraph));
}

const words = (sentences: readonly Sentence[]) => sentences.reduce((sum, { text }) => sum + countWords(text), 0);

export const minutesToRead = (deck: Deck): number =>
  Math.max(1, Math.round(words(proseOf(deck.slides)) / readingSpeed));

/** How much room one voice gets. */
export interface Share {
  name: string;
  /** Its claims that these slides cite. */
  claims: number;
  slides: number;
  /** Words of the article's sentences that cite one of these claims. */
  words: number;
}

/** How hard a section is to read. */
export interface Level {
  section: Section;
  /** Flesch–Kincaid grade: years of US school. Formula: Kincaid and others, 1975. */
  grade: number;
  longestSentence: number;
}

export interface Report {
  claims: { article: number; outside: number; unused: number };
  paragraphs: number;
  sentences: { cited: number; uncited: number; questions: number; signposts: number; inferences: number };
  /** Each side's own positions, as it states them. */
  sides: Share[];
  /** The same, section by section. */
  rooms: { section: Section; sides: Share[] }[];
  experts: Share[];
  levels: Level[];
}

/** What the deck's build prints and its about page shows: how complete, how balanced and how readable it is. */
export function report(deck: Deck): Report {
  const claims = [...deck.claims.values()];
  const prose = proseOf(deck.slides);
  const exempt = (why: Sentence['exempt']) =>
    prose.filter((sentence) => sentence.claims.length === 0 && sentence.exempt === why).length;
  const share = (slides: Deck['slides'], name: string, belongs: (claim: Claim) => boolean): Share => {
    const own = new Set(claims.filter(belongs).map(({ id }) => id));
    const cites = (ids: readonly string[]) => ids.some((id) => own.has(id));
    return {
      name,
      claims: new Set(slides.flatMap(({ cited }) => cited.filter((id) => own.has(id)))).size,
      slides: slides.filter(({ cited }) => cites(cited)).length,
      words: words(proseOf(slides).filter((sentence) => cites(sentence.claims))),
    };
  };
  const sidesIn = (slides: Deck['slides']) =>
    [...deck.sides.values()].map(({ id, name }) =>
      share(slides, name, ({ kind, side }) => kind === 'official' && side === id),
    );
  return {
    claims: {
      article: claims.filter(({ outside }) => !outside).length,
      outside: claims.filter(({ outside }) => outside).length,
      unused: claims.filter(({ unused }) => unused).length,
    },
    paragraphs: deck.paragraphs.length,
    sentences: {
      cited: prose.filter((sentence) => sentence.claims.length > 0).length,
      uncited: exempt(undefined),
      questions: exempt('question'),
      signposts: exempt('signpost'),
      inferences: exempt('inference'),
    },
    sides: sidesIn(deck.slides),
    rooms: deck.sections.map((section) => ({ section, sides: sidesIn(section.slides) })),
    experts: [...deck.people.values()]
      .filter(({ role }) => role === 'expert')
      .map(({ id, name }) => share(deck.slides, name, ({ speaker }) => speaker === id)),
    levels: deck.sections.flatMap((section) => levelOf(section) ?? []),
  };
}

/** A section without prose, shown only on the stage, has no level. */
function levelOf(section: Section): Level | undefined {
  const sentences = proseOf(section.slides);
  if (sentences.length === 0) return undefined;
  const count = words(sentences);
  const syllables = sentences.reduce((sum, { text }) => sum + syllable(text), 0);
  const grade = 0.39 * (count / sentences.length) + 11.8 * (syllables / count) - 15.59;
  return {
    section,
    grade: Math.round(grade * 10) / 10,
    longestSentence: Math.max(...sentences.map(({ text }) => countWords(text))),
  };
}

/** The words that a slide shows beside its headline. */
export const faceWords = (body: readonly Piece[]): number =>
  blocksNamed(body, 'Face').reduce(
    (sum, face) => sum + childrenOf(face).reduce((words, child) => words + countWords(plainText(child)), 0),
    0,
  );
