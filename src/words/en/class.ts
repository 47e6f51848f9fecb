import { shortTime } from './dates.ts';

/** One class after another on one device. */
export const classWords = {
  which: 'Which class is this?',
  left: 'A lesson of this length was left before its end.',
  startNew: 'New class',
  newClass: 'A new class, from the start',
  /** `began` is in milliseconds; `title` is that of the slide where it was left. */
  goOn: ({ began, title }: { began: number; title: string }) =>
    `Go on with the class of ${shortTime(began)}, at “${title}”`,
  end: 'End the class',
  endTitle: 'End this class?',
  endIs:
    'The clock stops and phones are sent home. Times, votes and what you write in the report stay on this device until you clear them.',
  endAtDesk: 'The report opens here, and the class’s screen goes back to its first slide.',
  endOnStage: 'The report opens here: if the class sees this screen, it sees the report.',
  endNot: 'Go on teaching',
};
