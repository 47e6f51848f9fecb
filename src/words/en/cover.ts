import { count, inTime, listed } from './common.ts';

/** `A, b and c.` */
const sentenceOf = (parts: readonly string[]) => `${listed(parts).replace(/^./, (first) => first.toUpperCase())}.`;

/** The front door. */
export const coverWords = {
  /** On a copy for a web host that is opened from a disk. */
  forHost: 'This copy is for a web host and does not run from a disk.',
  oneFile: 'Open the deck in one file instead.',
  print: 'Print',
  read: (minutes: number | undefined) => `${inTime('The whole story on one page', minutes)}. Works on a phone.`,
  present: (slides: number) => `${count(slides, 'slide')} for a projector. Diagrams open step by step.`,
  /** What a deck has for a teacher. */
  teach: (has: { lessons: boolean; questions: boolean; cards: boolean }) =>
    sentenceOf([
      ...(has.lessons ? ['lesson plans'] : []),
      'notes beside each slide',
      ...(has.questions ? ['questions'] : []),
      ...(has.cards ? ['cards'] : []),
    ]),
  paper: (worksheet: boolean): string =>
    worksheet
      ? 'Slides, handouts, worksheets and tickets, on A4 or Letter paper.'
      : 'Slides and handout, on A4 or Letter paper.',
  sources: (claims: number) => `${count(claims, 'claim')}, each with who says it and how sure we are.`,
  readNow: (minutes: number | undefined) => inTime('Read the story', minutes),
  readShort: (minutes: number | undefined) => inTime('The short way', minutes),
  startLesson: 'Start a lesson of',
  lessons: 'For a lesson',
  slides: (slides: number) => count(slides, 'slide'),
  inside: 'What is inside',
};
