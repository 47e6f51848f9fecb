import type { Level } from '#core/schema/view.ts';
import { countWords } from '#core/text/words.ts';
import { type Claim, type Deck, type Section, type Slide, sectionsToRead } from './deck.ts';
import { hasPlain, proseOf } from './level.ts';
import { blocksNamed, childrenOf, type Piece, plainText } from './piece.ts';
import { gradeOf, readingMinutes, wordsIn } from './readability.ts';
import type { Sentence } from './sentences.ts';
import { drawnOn, stepsTold } from './steps.ts';

const proseOfAll = (slides: Deck['slides'], level: Level): Sentence[] =>
  slides.flatMap(({ body }) => proseOf(body, level));

/** The article's prose on a slide, and what it tells beside its drawings. */
const toldOn = (deck: Deck, slide: Slide, level: Level) =>
  slide.readIn === undefined ? [...proseOf(slide.body, level), ...stepsTold(deck, slide)] : [];

/**
 * Minutes of silent reading, where a language's speed is known, of the article or of its plain version, or of some of its sections: the prose and the words in
 * the drawings. What stands beside a drawing step by step is its text form, read instead of it.
 */
export const minutesToRead = (
  deck: Deck,
  level: Level = 'full',
  slides: readonly Slide[] = deck.slides,
): number | undefined =>
  readingMinutes(
    sectionsToRead(slides).flatMap((slide) => [...proseOf(slide.body, level), ...drawnOn(deck, slide)]),
    deck.settings.language,
  );

/** The story for who has little time: the slides of the shortest lesson. None where no lesson leaves anything out. */
export function shortWay({ settings, slides }: Deck): readonly Slide[] {
  const shortest = Math.min(...settings.lessons.map(({ minutes }) => minutes));
  const way = slides.filter(({ lessons }) => lessons.includes(shortest));
  return way.length < slides.length ? way : [];
}

/** How much room one voice gets. */
export interface Share {
  name: string;
  /** Its claims that these slides cite. */
  claims: number;
  slides: number;
  /** Words of the article's sentences, and of what it tells beside its drawings, that cite one of these claims. */
  words: number;
}

/** How hard a section is to read. */
export interface Grade {
  section: Section;
  /** Flesch–Kincaid grade, years of US school; of English alone. */
  grade: number | undefined;
  longestSentence: number;
}

/** How the deck is told at one level. */
export interface Telling {
  level: Level;
  words: number;
  sentences: { cited: number; uncited: number; questions: number; signposts: number; inferences: number };
  /** Each side's own positions, as it states them. */
  sides: Share[];
  /** The same, section by section. */
  rooms: { section: Section; sides: Share[] }[];
  experts: Share[];
  grades: Grade[];
}

export interface Report {
  claims: { article: number; outside: number; unused: number };
  paragraphs: number;
  /** Claims that list a hedge, and the places that leave one out and say why. */
  hedges: { claims: number; leftOut: number };
  full: Telling;
  plain: Telling | undefined;
}

/** What the deck's build prints and its about page shows: how complete, how balanced and how readable it is. */
export function report(deck: Deck): Report {
  const claims = [...deck.claims.values()];
  return {
    claims: {
      article: claims.filter(({ outside }) => !outside).length,
      outside: claims.filter(({ outside }) => outside).length,
      unused: claims.filter(({ unused }) => unused).length,
    },
    paragraphs: deck.paragraphs.length,
    hedges: { claims: claims.filter(({ hedges = [] }) => hedges.length > 0).length, leftOut: leftOut(deck) },
    full: tellingOf(deck, 'full'),
    plain: hasPlain(deck.slides) ? tellingOf(deck, 'plain') : undefined,
  };
}

function leftOut({ slides, diagrams, figures }: Deck): number {
  const marks = slides.flatMap(({ body }) => blocksNamed(body, 'Cite')).filter(({ props }) => props.unhedged);
  const files = [...slides, ...diagrams.values(), ...figures.values()];
  return marks.length + files.reduce((sum, { unhedged }) => sum + Object.keys(unhedged).length, 0);
}

function tellingOf(deck: Deck, level: Level): Telling {
  const prose = proseOfAll(deck.slides, level);
  // Read once: every side and expert asks for it, section by section.
  const told = new Map(deck.slides.map((slide) => [slide, toldOn(deck, slide, level)]));
  const toldOnAll = (slides: Deck['slides']) => slides.flatMap((slide) => told.get(slide) ?? []);
  const exempt = (why: Sentence['exempt']) =>
    prose.filter((sentence) => sentence.claims.length === 0 && sentence.exempt === why).length;
  const share = (slides: Deck['slides'], name: string, belongs: (claim: Claim) => boolean): Share => {
    const own = new Set([...deck.claims.values()].filter(belongs).map(({ id }) => id));
    const cites = (ids: readonly string[]) => ids.some((id) => own.has(id));
    return {
      name,
      claims: new Set(slides.flatMap(({ cited }) => cited.filter((id) => own.has(id)))).size,
      slides: slides.filter(({ cited }) => cites(cited)).length,
      words: wordsIn(toldOnAll(slides).filter(({ claims }) => cites(claims))),
    };
  };
  const sidesIn = (slides: Deck['slides']) =>
    [...deck.sides.values()].map(({ id, name }) =>
      share(slides, name, ({ kind, side }) => kind === 'official' && side === id),
    );
  return {
    level,
    words: wordsIn(toldOnAll(deck.slides)),
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
    grades: deck.sections.flatMap((section) => gradeIn(section, level, deck.settings.language) ?? []),
  };
}

/** A section without prose, shown only on the stage, has no grade. */
function gradeIn(section: Section, level: Level, language: string): Grade | undefined {
  const sentences = proseOfAll(section.slides, level);
  if (sentences.length === 0) return undefined;
  return {
    section,
    grade: gradeOf(sentences, language),
    longestSentence: Math.max(...sentences.map(({ text }) => countWords(text))),
  };
}

/** The words that a slide shows beside its headline. */
export const faceWords = (body: readonly Piece[]): number =>
  blocksNamed(body, 'Face').reduce(
    (sum, face) => sum + childrenOf(face).reduce((words, child) => words + countWords(plainText(child)), 0),
    0,
  );
