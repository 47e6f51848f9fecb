import { count } from './common.ts';

/** A line to be drawn on, and what it says once the true values stand beside it. */
export const drawWords = {
  hint: (last: string) => `Draw on to ${last}`,
  /** Told where the drawing is not seen: what stands in it from the start, and how far up it goes. */
  isKnown: (known: readonly string[], turn: string | undefined, top: string) =>
    [`Known: ${known.join('; ')}.`, turn && `${turn}.`, `The axis ends at ${top}.`].filter(Boolean).join(' '),
  points: 'Your line, point by point',
  /** Spoken for a point: its value, or that it has none yet. */
  value: (value: string, unit: string) => `${value} ${unit}`,
  notYet: 'not drawn yet',
  fields: 'Type the numbers instead',
  reveal: 'See what happened',
  notWhole: (last: string) => `Your line ends before ${last}. Draw it to the end first.`,
  asksLines: 'Clear the lines of the class?',
  figures: 'The figures',
  place: 'When',
  yourLine: 'your line',
  theMiddle: 'the class’s middle',
  was: 'What it was',
  youSaid: (guess: string, place: string, value: string) => `You said ${guess} in ${place}. It was ${value}.`,
  classSaid: (guess: string, place: string, value: string) => `The class said ${guess} in ${place}. It was ${value}.`,
  /** Under many lines of one class. */
  lines: (number: number) => `${count(number, 'line')}. Half of the class drew above the thick one, half below.`,
  explain: 'Finish the line: I expected … because …',
  expected: 'I expected ',
  share: 'Share my line',
  shareIs: 'Made on this device. Nothing is sent.',
  picture: (said: string) => `Your picture: ${said}`,
  savePicture: 'Save the picture',
  copyWords: 'Copy the words',
  shareSaid: 'Share the words',
  iSaid: (guess: string, place: string, value: string) => `I said ${guess} in ${place}. It was ${value}. And you?`,
  iDrew: (deck: string) => `${deck} · I drew the line`,
  fileName: (exercise: string) => `my-line-${exercise}.png`,
  send: 'Send my line',
  sendAgain: 'Send it as it is now',
  closed: 'The question is closed.',
  /** On paper. */
  withPencil: (last: string) => `Draw on to ${last} with a pencil`,
};
