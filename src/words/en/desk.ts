import { commonWords } from './common.ts';
import { countdownWords } from './tally.ts';

/** The teacher's window. */
export const deskWords = {
  title: 'Presenter',
  heading: (deck: string) => `${deck}: presenter`,
  noScript: 'These are the notes, slide by slide. With JavaScript this page follows and leads the class’s screen.',
  plans: 'Lesson plans',
  noStage: {
    before: 'No class screen is joined to this window. ',
    link: 'Open the class’s screen',
    after: ' and move it to the projector.',
  },
  severalStages: 'Several screens are open. This window leads',
  chooseStage: 'Choose one',
  stageName: (opened: string, lesson: number | undefined, slide: number) =>
    `opened ${opened}, ${lesson ? `${commonWords.minutes(lesson)}, ` : ''}slide ${slide}`,
  held: (number: number, title: string) => `The class still sees slide ${number}: ${title}.`,
  showToClass: 'Show this slide to the class',
  backToClass: 'Back to the class’s slide',
  now: 'Now',
  next: 'Next:',
  nextStep: (step: number, steps: number, title: string) =>
    `Next press: step ${step} of ${steps} on this slide, ${title}`,
  showVotes: 'Show to the class',
  closeThere: 'Close it there',
  pairWork: 'Pair work on the class’s screen',
  stopPairWork: countdownWords.stop,
  plan: 'Plan',
  planOf: (slides: number, minutes: number) => `Plan: ${slides} slides, ${minutes} minutes`,
  minute: (from: number, to: number) => `minute ${from}–${to}`,
  skipped: 'skipped',
  skip: 'Skip',
  putBack: 'Put back',
  resetClock: 'Set the clock to 0:00',
  sources: 'Sources of this slide',
  sourcesOf: (count: number) => `Sources of this slide (${count})`,
  questions: 'Questions for this slide',
  goodAnswer: (minutes: number, good: string) => `(${commonWords.min(minutes)}) A good answer: ${good}`,
  keysOn: 'Keys are on: arrows, Space, Page Up and Page Down, B, Z to freeze',
  elapsed: 'Time since the start',
  clockOf: (minutes: number, left: number) => `of ${minutes}:00, ${left} min left`,
  notStarted: 'starts with your first step',
  startClock: 'Start clock',
  pauseClock: 'Pause clock',
  black: 'Black',
  freeze: 'Freeze class screen',
};
