import { syllable } from 'syllable';
import type { Level } from '#core/schema/view.ts';
import { countLetters, countWords } from '#core/text/words.ts';
import { type BodyNode, blocksNamed, childrenOf, plainText } from './body.ts';
import { type Claim, type Deck, type Section, type Slide, sectionsToRead } from './deck.ts';
import { formatProblem, type Problem } from './problem.ts';
import { hasPlain, proseOf, type Sentence } from './sentences.ts';
import { drawnOn, stepsTold } from './statements.ts';

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

/** The story for who has little time: the slides that say so, else those of the shortest lesson. None where that leaves nothing out. */
export function shortWay({ settings, slides }: Deck): readonly Slide[] {
  const chosen = slides.filter(({ short }) => short);
  if (chosen.length > 0) return chosen;
  const shortest = Math.min(...settings.lessons.map(({ minutes }) => minutes));
  const way = slides.filter(({ lessons }) => lessons.includes(shortest));
  return way.length < slides.length ? way : [];
}

/** Room that one voice gets. */
export interface Share {
  name: string;
  /** Its claims that these slides cite. */
  claims: number;
  slides: number;
  /** Words of the article's sentences, and of what it tells beside its drawings, that cite one of these claims. */
  words: number;
}

/** How hard a section is to read. */
interface Grade {
  section: Section;
  /** Flesch–Kincaid grade, years of US school; of English alone. */
  grade: number | undefined;
  longestSentence: number;
}

/** How the deck is told at one level. */
interface Telling {
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

interface Report {
  claims: { article: number; outside: number; unused: number };
  paragraphs: number;
  /** Claims that list a hedge, and the places that leave one out and say why. */
  hedges: { claims: number; leftOut: number };
  full: Telling;
  plain: Telling | undefined;
}

/** Counts what the deck's build prints and its about page shows: how complete, how balanced and how readable it is. */
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
export const faceWords = (body: readonly BodyNode[]): number =>
  blocksNamed(body, 'Face').reduce(
    (sum, face) => sum + childrenOf(face).reduce((words, child) => words + countWords(plainText(child)), 0),
    0,
  );

/** What is known of reading a language. What is not known of one is left out where it would be told. */
interface Reading {
  /** Minutes of silent reading. */
  minutes(text: string): number;
  /** Years of school that some sentences ask for. */
  grade?(sentences: readonly Pick<Sentence, 'text'>[]): number;
}

const readings: Record<string, Reading> = {
  en: {
    // Words a minute (M. Brysbaert, Journal of Memory and Language, 2019).
    minutes: (text) => countWords(text) / 238,
    /** Flesch–Kincaid: years of US school. Formula: Kincaid and others, 1975. */
    grade: (sentences) => {
      const words = wordsIn(sentences);
      const syllables = sentences.reduce((sum, { text }) => sum + syllable(text), 0);
      return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
    },
  },
  // Characters a minute aloud (S. Trauzettel-Klosinski and K. Dietz, Investigative Ophthalmology & Visual Science, 2012),
  // and as much faster in silence as English words are: 238 for 183 (Brysbaert, as above).
  zh: { minutes: (text) => countLetters(text) / (255 * (238 / 183)) },
};

const readingOf = (language: string): Reading | undefined => readings[new Intl.Locale(language).language];

/** Words of some sentences. */
export const wordsIn = (sentences: readonly Pick<Sentence, 'text'>[]): number =>
  sentences.reduce((sum, { text }) => sum + countWords(text), 0);

/** Gives the whole minutes that it takes to read some sentences, one at least. */
export function readingMinutes(sentences: readonly Pick<Sentence, 'text'>[], language: string): number | undefined {
  const reading = readingOf(language);
  if (!reading) return undefined;
  const minutes = sentences.reduce((sum, { text }) => sum + reading.minutes(text), 0);
  return Math.max(1, Math.round(minutes));
}

/** The grade of some sentences, to one decimal. */
export function gradeOf(sentences: readonly Pick<Sentence, 'text'>[], language: string): number | undefined {
  const grade = readingOf(language)?.grade?.(sentences);
  return grade === undefined ? undefined : Math.round(grade * 10) / 10;
}

/** The report as lines for a terminal. */
export function reportText({ claims, paragraphs, hedges, full, plain }: Report): string {
  return [
    `Ledger: ${claims.article} claims from ${paragraphs} paragraphs, ${claims.outside} from outside, ${claims.unused} unused with a reason.`,
    `Hedges: ${hedges.claims} claims list one; left out with a reason: ${hedges.leftOut}.`,
    ...told('The article', full),
    ...(plain ? told(`In plain words, ${Math.round((plain.words / full.words) * 100)} % of its length`, plain) : []),
  ].join('\n');
}

/** The remarks on a deck, counted, each with file and line. */
export const remarksText = (remarks: readonly Problem[]): string =>
  [
    `${remarks.length} ${remarks.length === 1 ? 'remark' : 'remarks'}; with strict: true in deck.yaml they would stop the build.`,
    ...remarks.map(formatProblem),
  ].join('\n');

function told(name: string, { words, sentences, sides, rooms, experts, grades }: Telling): string[] {
  const inColumn = (names: readonly string[]) => Math.max(...names.map(({ length }) => length)) + 2;
  const [called, titled] = [
    inColumn([...sides, ...experts].map(({ name }) => name)),
    inColumn(grades.map(({ section }) => section.title)),
  ];
  const share = ({ name, claims, slides, words }: Share) =>
    `  ${name.padEnd(called)}${claims} claims, ${slides} slides, ${words} words`;
  return [
    `${name}: ${words} words. Sentences: ${sentences.cited} cited, ${sentences.uncited} uncited; exempt: ${sentences.questions} questions, ${sentences.signposts} signposts, ${sentences.inferences} inferences.`,
    ...(sides.length + experts.length > 0 ? ['Balance:'] : []),
    ...[...sides, ...experts].map(share),
    ...(sides.length > 0 ? ['Each side’s positions, by section:'] : []),
    ...(sides.length > 0 ? rooms : []).map(
      ({ section, sides }) =>
        `  ${section.title.padEnd(titled)}${sides.map(({ name, claims, words }) => `${name} ${claims} claims, ${words} words`).join('; ')}`,
    ),
    `${grades.some(({ grade }) => grade !== undefined) ? 'Reading level (Flesch–Kincaid grade, longest sentence)' : 'Longest sentence'}:`,
    ...grades.map(
      ({ section, grade, longestSentence }) =>
        `  ${section.title.padEnd(titled)}${grade === undefined ? '' : `${grade.toFixed(1)}, `}${longestSentence} words`,
    ),
  ];
}
