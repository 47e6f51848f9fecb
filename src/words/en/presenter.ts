import { commonWords, count } from './common.ts';
import { timeOfDay } from './dates.ts';

/** The teacher's window. */
export const presenterWords = {
  title: 'Presenter',
  newTitle: 'Start with a new class?',
  newIs: 'Both windows go back to the first slide. This class is saved; you can continue it from Teach.',
  heading: (deck: string) => `${deck}: presenter`,
  noScript: 'These are the notes, slide by slide. With JavaScript this page controls the class’s screen.',
  plans: 'Lesson plans',
  room: 'Room',
  thisWindow: 'This window',
  classScreen: 'The class’s screen',
  clock: 'The clock',
  noStage: 'This window isn’t connected to a class screen.',
  openStage: 'Open the class’s screen',
  joined: (stage: string) => `Connected to the class’s screen that was already open (${stage}).`,
  otherStages: 'Another class screen is open. To control it from here',
  severalStages: 'Several screens are open. This window controls',
  chooseStage: 'Choose one',
  /** `opened` is in milliseconds. */
  stageName: (opened: number, lesson: number | undefined, slide: number) =>
    `opened ${timeOfDay(opened)}, ${lesson ? `${commonWords.minutes(lesson)}, ` : ''}slide ${slide}`,
  held: (number: number, title: string) => `The class still sees slide ${number}: ${title}.`,
  frozen: 'Frozen. The class keeps seeing this slide while you move on.',
  notFrozen: 'No longer frozen. You and the class see the same slide.',
  showToClass: 'Show this slide to the class',
  backToClass: 'Back to the class’s slide',
  now: 'Now',
  next: 'Next:',
  nextStep: (step: number, steps: number, title: string) =>
    `Next press: step ${step} of ${steps} on this slide, ${title}`,
  nextWithin: (button: string) => `Next press: ${button}`,
  /** What a class answers with its hands or aloud can be pressed for it. */
  parts: (number: number) => `Answer it from here (${number})`,
  /** On the one button beside the hands. */
  turns: { ask: 'Ask', show: 'Show' },
  model: 'The model on the class’s screen',
  printInk: 'Print the slides with your drawing',
  pairWork: 'Time for pairs, on the class’s screen',
  planOf: (slides: number, minutes: number) => `Plan: ${count(slides, 'slide')}, ${commonWords.minutes(minutes)}`,
  minute: (from: number, to: number) => `minute ${from}–${to}`,
  skipped: 'skipped',
  skip: 'Skip',
  putBack: 'Put back',
  others: 'Slides that are not in this plan',
  add: 'Add',
  resetClock: 'Set the clock to 0:00',
  notes: 'Notes',
  smallerNotes: 'A−: smaller notes',
  largerNotes: 'A+: larger notes',
  tools: 'Tools',
  counted: (name: string, count: number) => (count > 0 ? `${name} (${count})` : name),
  bell: 'Bell when time is up',
  isBlack: 'The class’s screen is black. Press Next or B to bring the slide back.',
  goodAnswer: (minutes: number, good: string) => `(${commonWords.min(minutes)}) A good answer: ${good}`,
  help: 'Keys',
  keysOn: 'Keys are on',
  keys: [
    { keys: '→ Space Page Down N', says: 'next' },
    { keys: '← Page Up P', says: 'back' },
    { keys: '↑ ↓', says: 'scroll the notes' },
    { keys: '+ −', says: 'larger or smaller notes' },
    { keys: 'K', says: 'the task of the slide' },
    { keys: 'B', says: 'black' },
    { keys: 'Z', says: 'freeze; press again to show your slide' },
    { keys: 'D L W V', says: 'pen, pointer, spotlight, curtain' },
    { keys: 'U X', says: 'undo a line, clear the slide' },
  ],
  clicker: 'A clicker works in either window.',
  elapsed: 'Time since the start',
  clockOf: (planned: string, left: number) => `of ${planned} · ${left} min left`,
  startClock: 'Start clock',
  pauseClock: 'Pause clock',
  black: 'Black',
  freeze: 'Freeze',
  pen: 'Pen',
};

/** The tools below the picture. */
export const presenterTabs = {
  plan: 'Plan',
  sources: 'Sources',
  questions: 'Questions',
};

/** What the class sees, and what can be opened there. */
export const screenWords = {
  none: 'Open the class’s screen above, move it to the projector, then press F there. If the projector shows this window too, choose “Extend” in the display settings (Windows: ⊞ + P).',
  back: 'Back to the slide',
  /** What Next does on the class’s screen. */
  rest: 'Scroll to the rest',
  arrow: 'The lever’s next arrow',
  slideOnly: 'The class sees the slide.',
  over: (title: string, says: string) => `The class sees: “${title}” ${says}`,
  explore: 'Explore the diagram',
  sources: 'Sources',
  room: 'Text size and room',
  theme: 'Light or dark',
  hands: 'Show of hands',
};
