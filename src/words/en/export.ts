import { count } from './common.ts';

/** Files of the whole deck for other programs. */
export const exportWords = {
  title: 'The whole story for other programs',
  are: 'Made from the same slides, in one go. To change the story itself, change it here: these are copies.',
  slides: 'Slides for PowerPoint, LibreOffice and Google Slides',
  slidesAre: 'Every drawing can be taken apart and every word changed; what to say and the sources are in the notes.',
  slidesOf: (minutes: number) => `Slides of the lesson of ${count(minutes, 'minute')}`,
  book: 'Book for readers (EPUB)',
  bookIs: 'The article with its figures; sources open as notes.',
  plainBook: 'Book in plain words (EPUB)',
  course: 'Course for a learning platform (SCORM 1.2)',
  courseIs: 'The one-file deck; it keeps place and answers for each pupil.',
  /** The arrangements that a program for slides offers. */
  layouts: { opening: 'Opening', one: 'Headline of one line', two: 'Headline of two lines' },
  /** What a part of a slide is called in such a program. */
  parts: { title: 'Headline', kicker: 'Section', body: 'Words', foot: 'Sources', place: 'Place' },
  notes: 'Notes',
  sources: 'Sources',
  exercises: 'Exercises',
  question: (number: number, all: number) => `Question ${number} of ${all}`,
  toGuess: 'to be guessed',
  answers: 'Answers',
  back: 'Back to the text',
};
