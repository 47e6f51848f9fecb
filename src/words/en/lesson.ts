import { commonWords, ended } from './common.ts';
import { shortTime } from './dates.ts';

/** One class after another on one device. */
export const classWords = {
  which: 'Which class is this?',
  left: 'A lesson of this length was not finished.',
  startNew: 'New class',
  newClass: 'A new class, from the start',
  /** `began` is in milliseconds; `title` is that of the slide where it was left. */
  goOn: ({ began, title }: { began: number; title: string }) =>
    `Continue the class of ${shortTime(began)}, at “${title}”`,
  end: 'End the class',
  endTitle: 'End this class?',
  endIs:
    'The clock stops and phones leave the class. Times, votes and what you write in the report stay on this device until you clear them.',
  endInPresenter: 'The report opens here, and the class’s screen goes back to its first slide.',
  endOnStage: 'The report opens here: if the class sees this screen, it sees the report.',
  endNot: 'Keep teaching',
};

/** How a lesson goes, and what would put it right. */
export const lessonWords = {
  /** `asked` is what an address names as a length; at most 20 characters of it are repeated. */
  unknown: (asked: string, { stops, lengths }: { stops: readonly unknown[]; lengths: readonly number[] }) =>
    `There is no lesson of “${asked.slice(0, 20)}”, so all ${stops.length} slides are shown. Lengths: ${lengths.map(commonWords.minutes).join(', ')}.`,
  noOwn: (lesson: number) =>
    `No lesson of your own is saved on this device. This is the planned one of ${commonWords.minutes(lesson)}.`,
  notStarted: 'starts when you begin',
  onTime: 'on time',
  late: (minutes: number) => `would end ${minutes} min late`,
  timeIsUp: (minutes: number) => (minutes > 0 ? `time is up, ${minutes} min over` : 'time is up'),
  ahead: (minutes: number) => `${minutes} min ahead`,
  /** `numbers` are the places of slides, by choice: `[[3], [5]]` is one or the other, `[[3, 5]]` both. */
  skipAdvice: (choices: readonly (readonly number[])[]) => `: skip ${choices.map(together).join(' or ')}`,
  skip: (numbers: readonly number[], titles: readonly string[]) => `Skip ${together(numbers)}: ${titles.join('; ')}`,
  add: (titles: readonly string[], minutes: number) => `Add ${titles.join('; ')} (${commonWords.min(minutes)})`,
  slideTime: (planned: number, used: string) => `${planned} min planned · ${used} used`,
  lastSlide: 'This is the last slide.',
};

/** A title as a sentence. */

const together = (numbers: readonly number[]) => numbers.join(' and ');

/** The sheets of one lesson. */
export const lessonSheetWords = {
  heading: 'Sheets',
  teacher: 'For you',
  pupils: 'For pupils',
  more: 'If you like',
  copies: (pupils: number) => (pupils === 1 ? 'one per pupil' : `one for ${pupils} pupils`),
  called: (name: string, lesson: number) => `${name}, lesson of ${commonWords.minutes(lesson)}, PDF`,
  /** The link to a sheet that a teacher can change. */
  word: 'Word',
  inWord: (name: string, lesson?: number) =>
    [name, lesson && `lesson of ${commonWords.minutes(lesson)}`, 'Word'].filter(Boolean).join(', '),
};

const forms = {
  class: 'together',
  pairs: 'in pairs',
  groups: 'in groups',
  alone: 'alone',
  vote: 'vote',
  writing: 'in writing',
};

/** What the class does, row by row of a plan. */
export const classRowWords = {
  theClass: 'The class',
  inLesson: (lesson: number) => `in the lesson of ${commonWords.minutes(lesson)}`,
  forms,
  time: (minutes: number, form: keyof typeof forms) => `${commonWords.min(minutes)}, ${forms[form]}:`,
  exercise: (title: string) => `(Exercise: ${ended(title)})`,
  task: (title: string) => `(The key K shows the task: ${ended(title)})`,
};

/** A task on the class's screen. */
export const taskWords = {
  start: (minutes: number) => `Start ${commonWords.minutes(minutes)}`,
  show: (title: string) => `Task: ${title}`,
  large: 'Large',
  beside: 'Beside the slide',
};
