import { count, inTime } from './common.ts';

/** The front door. */
export const coverWords = {
  /** On a copy for a web host that is opened from a disk. */
  forHost: 'This copy is for a web host and does not run from a disk.',
  oneFile: 'Open the deck in one file instead.',
  read: 'Read the story',
  how: (minutes: number | undefined) => inTime('on one page', minutes),
  readShort: (minutes: number | undefined) => inTime('The short way', minutes),
  teach: 'Teach it in',
  unit: 'minutes',
  present: 'Show the slides',
  inside: 'What is inside',
  holds: (slides: number, claims: number) =>
    `${count(slides, 'slide')} · ${count(claims, 'claim')}, each with who says it and how sure we are`,
};
