import { count } from './common.ts';

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
  everyClaim: { before: '. Every claim is listed with its source on ', link: 'the sources page', after: '.' },
  access: {
    before: 'What meets the guidelines for accessibility, what does not, and the way round it: ',
    link: 'the report on accessibility',
    after: '.',
  },
  method: 'Method and limits',
  counted: 'Counted when this was built',
  counts: ({ claims, paragraphs, hedges, full: { sentences } }: Counts) =>
    `${count(claims.article, 'claim')} from the article’s ${count(paragraphs, 'paragraph')} and ${claims.outside} from outside sources. ${claims.unused} are listed but not used, each with a reason. Of the Read page’s sentences ${sentences.cited} cite a claim. Those that need none: ${sentences.questions} questions, ${sentences.signposts} that only guide the reader and ${sentences.inferences} marked as our inference. ${sentences.uncited} others state no figure, name or quotation. ${hedges.claims} claims have softening words, such as “for now”; a paragraph that tells the figure or the forecast of such a claim is softened too, except in ${hedges.leftOut} places, each with a reason.`,
  sideRoom: 'Room for each side’s own positions',
  side: 'Side',
  expertRoom: 'Room for each expert',
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
