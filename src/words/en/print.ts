import { commonWords } from './common.ts';
import { longDate } from './dates.ts';
import { confidences } from './slide.ts';

/** The title of a page of which one lesson is shown. */
export const titleOfLesson = (title: string, lesson: number) => `${commonWords.minutes(lesson)} · ${title}`;

/** What the pages made for paper share. */
export const paperWords = {
  fits: 'This page fits A4 and Letter paper.',
  onePage: 'One slide per page.',
  printThis: 'Print this page',
  onPaper: 'On paper',
  oneSide: 'copy on one side',
  bothSides: 'copy on both sides',
  /** In the one-file deck. */
  fromHere: 'Each opens here as a page. Print it from the browser.',
  readOn: 'Read on at:',
  /** After the link to a PDF that shows the deck as it was. */
  older: (day: string, language: string) =>
    ` (older: printed on ${longDate(day, language)}; the deck has changed since)`,
};

const marksKey = 'A number is a paragraph of the source article; a plus sign is another source.';

export const handoutWords = {
  foot: (article: string) =>
    `A number after a sentence is a paragraph of the source article (${article}); a plus sign is another source. All are listed at the end.`,
  faceRestsOn: (isDrawn: boolean): string => (isDrawn ? 'Sources of the headline' : 'Sources of headline and picture'),
  marks: 'Marks',
  sources: 'Sources',
  numbersKey: 'Numbers in brackets are the sources listed below.',
  marksKey,
  unmarked: 'Sources of headlines and pictures without marks are listed too.',
  sourcesKey: () =>
    `${marksKey} A: ${confidences.A.toLowerCase()}. B: ${confidences.B.toLowerCase()}, or only the source article says this.`,
};

export const worksheetWords = {
  name: 'Name',
  class: 'Class',
  date: 'Date',
  blankLabels: (count: number) => `${count} labels are blank. Guess them in the order of their numbers.`,
  askOfEach: 'Ask of each',
  help: 'Help with writing',
  wordBank: 'Words to use:',
  starts: 'Ways to begin:',
};

/** Cards and slips to be cut apart. */
export const cardWords = {
  /** `article` is its name, e.g. `CNN, June 2025`. */
  marksKey: (article: string) => `13a: a paragraph of the source article (${article}). +3: another source.`,
  wants: 'You want:',
  yourQuestion: 'Your question:',
  speaksFor: (side: string) => `Role · ${side}`,
  ownRole: 'Role',
  forAll: 'For the whole group',
  deal: 'Our deal',
  dealIs:
    'Two sentences that at least four of you can sign, from both sides. Name a thing, a date and who decides in a dispute.',
  signed: 'Signed, with the name of the role:',
  /** At the foot of a ticket. */
  toKeep: 'Homework: tear off and keep',
  due: 'Due on:',
  blank: '____________________',
};

/** What is written before and after a debate in roles. */
export const memoWords = {
  role: 'Role',
  begin: (start: string) => `${start} …`,
  rubric: 'How it is marked',
  rubricIs: 'Look at your memo and the deal, and circle one box in each line. Your teacher does the same.',
  criterion: 'Look at',
  levels: ['A start', 'Sound', 'Strong'],
};

export const vocabularyWords = {
  title: 'Words to know',
  lead: 'Read the words before the lesson. In the last column write the word in another language that you know, or an example.',
  word: 'Word',
  means: 'What it means here',
  own: 'My language, or an example',
};

/** The handout on two sides of one sheet. */
export const oneSheetWords = {
  story: 'What happened',
  cut: 'cut here',
  because: 'Because',
  terms: 'Words',
  topic: 'Topic',
  why: 'Choose one topic that one account leaves out. Why might it? A guess:',
  talk: 'To talk about',
};

/** The teacher’s notes on paper. */
export const notesSheetWords = {
  lead: 'For the teacher. What the class does with each slide; what to say, what to ask, a good answer, and a common slip.',
};

/** The teacher's key to the worksheet, the ticket and the half sheet. */
export const answersWords = {
  title: 'Answers',
  forTeacher: 'For the teacher',
  heading: (worksheet: string) => `${worksheet}: answers`,
  noSecret: 'Anyone who knows this address can read it. No page for pupils links here.',
  handout: 'Half sheet',
  because: 'How we know',
  samples: 'Sample answers with their points. Read them with the class, without names.',
  anyGuess: 'Any guess with a reason is a good guess. The slides’ labels are:',
};

/** One slide for the wall. */
export const posterWords = {
  title: (slide: string) => `Poster: ${slide}`,
  question: 'A question to ask',
};
