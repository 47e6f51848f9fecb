import { longDate } from './common.ts';
import { confidences } from './slide.ts';

/** What the pages made for paper share. */
export const paperWords = {
  fits: 'This page fits A4 and Letter paper.',
  onePage: 'One slide a page.',
  printThis: 'Print this page',
  onPaper: 'On paper',
  pdf: (paper: string) => `PDF, ${paper}`,
  /** After the link to a PDF that shows the deck as it was. */
  older: (day: string, language: string) =>
    ` (older: printed on ${longDate(day, language)}, the deck has changed since)`,
};

export const handoutWords = {
  foot: (article: string) =>
    `. A number after a sentence is a paragraph of the article (${article}); a plus sign is a source outside it. All are listed at the end.`,
  notes: 'Notes',
  faceRestsOn: 'Headline and picture rest on',
  sources: 'Sources',
  sourcesKey: `A number is a paragraph of the article, a plus sign is a source outside it. A: ${confidences.A.toLowerCase()}. B: ${confidences.B.toLowerCase()}.`,
};

export const worksheetWords = {
  name: 'Name',
  class: 'Class',
  date: 'Date',
  blankLabels: (count: number) => `${count} labels are left blank, numbered in the order in which to guess them.`,
  askOfEach: 'Ask of each',
  inShort: 'In short',
};

/** The teacher's key to the worksheet and to the models on paper. */
export const answersWords = {
  title: 'Answers',
  forTeacher: 'For the teacher',
  heading: (worksheet: string) => `${worksheet}: answers`,
  noSecret:
    'A public site cannot keep a secret: whoever knows this address can read it. Nothing for pupils links here.',
  anyGuess: 'A guess that has a reason is a good guess. The labels of the slides are:',
};

/** One slide for the wall. */
export const posterWords = {
  title: (slide: string) => `Poster: ${slide}`,
  questions: 'Questions to ask of it',
};
