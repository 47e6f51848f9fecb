import { count } from './common.ts';
import { longDate } from './dates.ts';
import { blockWords } from './slide.ts';

/** What the build counted, as `/about/` says it. */
interface Counts {
  claims: { article: number; outside: number; unused: number };
  paragraphs: number;
  hedges: { claims: number; leftOut: number };
  full: {
    sentences: { cited: number; questions: number; signposts: number; inferences: number; uncited: number };
  };
}

/** How the deck is made. */
export const aboutWords = {
  heading: 'How this was made',
  everyClaim: { before: 'Every claim is listed with its source on ', link: 'the sources page', after: '.' },
  access: {
    before: 'What meets the accessibility guidelines, what does not, and what to do instead: ',
    link: 'the accessibility report',
    after: '.',
  },
  licences: {
    before: 'Other people’s typefaces, code and coastlines on these pages: ',
    link: 'their licences',
    after: '.',
    inFile: 'The licences of other people’s typefaces, code and coastlines are at the end of this file’s source.',
  },
  method: 'Method and limits',
  counted: 'Counted when this site was built',
  counts: ({ claims, paragraphs, hedges, full: { sentences } }: Counts) =>
    `${count(claims.article, 'claim')} from the source article’s ${count(paragraphs, 'paragraph')} and ${claims.outside} from other sources. ${claims.unused} are listed but not used, each with a reason. Of the Read page’s sentences ${sentences.cited} cite a claim. Those that need none: ${sentences.questions} questions, ${sentences.signposts} that only guide the reader and ${sentences.inferences} marked as our inference. ${sentences.uncited} more have no figure, name or quotation. ${hedges.claims} claims have softening words, such as “for now”; a paragraph that repeats the figure or forecast of such a claim is softened too, except in ${hedges.leftOut} places, each with a reason.`,
  sideRoom: 'Space for each side’s own positions',
  side: 'Side',
  expertRoom: 'Space for each expert',
  expert: 'Expert',
  sectionRoom: 'Each side’s own positions, section by section: claims and words',
  section: 'Section',
  claims: 'Claims',
  slides: 'Slides',
  words: 'Words',
  level: 'Reading level',
  levels:
    'How hard each section is to read: the Flesch–Kincaid grade, in years of US school, and the words of the longest sentence',
  grade: 'Grade',
  versions: { full: 'In full', plain: 'In plain words' },
  longestSentence: 'Longest',
  diagrams: 'The diagrams’ sources',
  diagramsAre: 'Each diagram is written as text in mermaid, and drawn from it before the site is built.',
};

/** The head of the licences of others. */
export const licenceWords = {
  heading: 'Licences of other people’s work on these pages',
  coasts: 'The coastlines in drawings are from Natural Earth, which is in the public domain, through world-atlas.',
  noText: 'no licence text in the package',
};

/** The ledger: what the source article says, and what is based on it. */
export const sourcesWords = {
  heading: 'Where every sentence comes from',
  counts: (paragraphs: number, claims: number, outside: number) =>
    `${count(paragraphs, 'paragraph')} of one source article, ${count(claims, 'claim')} from it, and ${outside === 0 ? 'none' : outside} from other sources.`,
  article: (publisher: string, title: string, date: string, language: string, read: string | undefined) =>
    `The source article: ${publisher}, ${title}, ${longDate(date, language)}${read ? `, read ${read}` : ''}`,
  showOnly: 'Filter the claims',
  kind: 'Kind',
  allKinds: 'All kinds',
  side: 'Side',
  allSides: 'Both sides and others',
  noSide: 'Neither side',
  shown: (count: number, all: number) => `${count} of ${all} claims shown.`,
  paragraphs: 'The source article, paragraph by paragraph',
  notUsed: (reason: string) => `Not used: ${reason}`,
  usedIn: 'Used in: ',
  outside: 'From other sources',
  corrections: 'Corrections',
  noCorrections:
    'None so far. If we find a mistake, we will list it here with its date, what was wrong and what is right.',
};

/** Told while somebody searches. By itself, so that no page loads the other words with it. */
export const linesFound = (count: number, all: number) => `${count} of ${all} lines shown.`;

/** What every slide says on the strength of which claim. */
export const sentencesWords = {
  heading: 'Check every sentence',
  lead: 'For each slide: what it shows, what the Read page says, and the claim behind both. If they don’t match, we have made a mistake.',
  seeAll: {
    before: 'What each slide shows and says is listed ',
    link: 'beside its claim',
    after: ', so that anyone can check.',
  },
  search: 'Find words',
  shown: 'On the slide',
  article: 'On the Read page',
  claim: 'The claim',
  places: {
    headline: 'Headline',
    face: 'Face',
    figure: 'Figure',
    diagram: 'Diagram',
    model: 'Model',
  },
  notShown: 'Not shown',
  notWritten: 'On the slide only',
  plain: 'In plain words',
  hedges: (hedges: readonly string[]) => `Told with: ${hedges.join(' · ')}`,
  unsourced: 'These sentences have no claim:',
  exempt: {
    question: '(a question)',
    signpost: '(guides the reader)',
    get inference() {
      return blockWords.inference;
    },
  },
};
