import { adding, count, listed } from './common.ts';

/** How a prediction came out, in a word or two. */
export const verdictNames = {
  held: 'Yes',
  part: 'In part',
  mixed: 'Mixed',
  missed: 'No',
  open: 'Can’t be judged',
};

/** An exercise, and the questions of one that answers. */
export const exerciseWords = {
  label: 'Exercise',
  of: (title: string) => `Exercise: ${title}`,
  /** A vote's title with the round it is in. */
  inRound: (title: string, round: string | undefined) => (round ? adding(title, round.toLowerCase()) : title),
  try: (title: string) => `Try it: ${title}`,
  tryInArticle: (title: string) => `Try it in the article: ${title}`,
  whoSays: 'Who says so?',
  /** What is asked of a line that stands alone, where its author says nothing. */
  stems: {
    grid: 'Which account says this?',
    match: 'Whose view is this?',
    sort: 'What kind of sentence is this?',
  },
  severalRight: (options: number): string => (options === 2 ? 'Choose one or both.' : 'Choose one or more.'),
  answer: 'Answer',
  answerIs: 'Answer: ',
  /** A line of an audit, by its letter. */
  line: (letter: string) => `Line ${letter}`,
  ourTranslation: '(our translation)',
  compare: 'Compare with the sources',
  place: (at: number, all: number) => `${at} of ${all}`,
  lookBack: 'Look back',
  /** On a board, beside the Next and Back of the slides. */
  nextRow: 'Next row',
  rowBack: 'Row before',
  yourChoice: 'your choice',
  theAnswer: 'the answer',
  chose: (names: readonly string[], judged: string) => `You chose: ${listed(names)}. ${judged}`,
  judged: {
    same: 'The sources agree.',
    part: 'The sources agree in part.',
    other: 'The sources give a different answer.',
  },
  /** Where no source answers, and the answer is ours. */
  judgedByUs: {
    same: 'That is our answer too.',
    part: 'Our answer agrees in part.',
    other: 'Our answer is different.',
  },
  /** Under the boxes of a class that answers by phone. */
  filledIn: (phones: number) => `${count(phones, 'phone')} answered. A full bar means everybody.`,
  asksFilled: 'Clear the answers from phones?',
  choseNothing: 'You haven’t chosen anything. See the answers, or start again.',
  onlyThose: 'Try the missed ones again',
  /** In words, never as a mark: how often the reader and the sources agree, and where to look again. */
  reviewed: (
    { chosen, same, again }: { chosen: number; same: number; again: readonly number[] },
    all: number,
    ours: boolean,
  ) =>
    `You answered ${chosen} of ${all}. In ${same || 'none'} of them your choice is ${ours ? 'our answer' : 'the answer the sources give'}.${again.length > 0 ? ` Worth another look: ${again.length === 1 ? 'number' : 'numbers'} ${listed(again)}.` : ''}`,
};

/** One opinion, asked once or twice: `round` is empty where it is asked once. */
export const voteWords = {
  weigh: 'What to weigh up',
  whoVotes: 'Who votes',
  alone: 'On my own',
  class: 'With a class',
  hands: 'Hands ',
  handsFor: (option: string, round: string) => [`Hands for ${option}`, round].filter(Boolean).join(', '),
  counted: (round: string, hands: number) => `${[round, count(hands, 'vote')].filter(Boolean).join(': ')}.`,
  everybody: 'everybody',
  nobody: 'nobody',
  slope: (moves: readonly { name: string; before: number; after: number }[]) =>
    moves.map(({ name, before, after }) => `${name}: ${before} before, ${after} after.`).join(' '),
  shiftLater: 'All are shown once both rounds are counted.',
  noShift: 'No shift.',
  largestShift: (shifts: readonly { name: string; move: number }[], inPoints: boolean) =>
    `The largest shift: ${shifts.map(({ name, move }) => `${name}, ${voteWords.change(move, inPoints)}`).join('; ')}.`,
  change: (move: number, inPoints: boolean): string => {
    if (move === 0) return 'no shift';
    const by = Math.abs(move);
    if (!inPoints) return `${by} ${move > 0 ? 'more' : 'fewer'}`;
    return `${move > 0 ? 'up' : 'down'} ${by} point${by === 1 ? '' : 's'}`;
  },
  /** Of the phones that voted twice: how many stayed, and which ways the others went. */
  ways: (phones: number, stayed: number, ways: readonly { from: string; to: string; count: number }[]) =>
    `${count(phones, 'phone')} voted twice: ${[`${stayed} stayed`, ...ways.map(({ from, to, count }) => `${count} went from ${from} to ${to}`)].join(', ')}.`,
  chose: (option: string, asksAgain: boolean) =>
    `You chose: ${option}.${asksAgain ? ' You will be asked again at the end.' : ''}`,
  andNow: (before: string) => `At the start you chose: ${before}. And now?`,
  choseLast: (after: string) => `You chose: ${after}. You did not choose at the start.`,
  bothTimes: (option: string) => `You chose ${option} both times. What is your best reason?`,
  moved: (before: string, after: string) => `You moved from: ${before}, to: ${after}. What moved you?`,
};

/** A line to be drawn, and what it says once the true values are shown. */
export const drawWords = {
  hint: (last: string) => `Draw to ${last}`,
  /** Told where the drawing is not seen: what it shows from the start, and how far up it goes. */
  isKnown: (known: readonly string[], turn: string | undefined, top: string) =>
    [`Known: ${known.join('; ')}.`, turn && `${turn}.`, `The axis ends at ${top}.`].filter(Boolean).join(' '),
  points: 'Your line, point by point',
  /** Spoken for a point: its value, or that it has none yet. */
  value: (value: string, unit: string) => `${value} ${unit}`,
  notYet: 'not drawn yet',
  fields: 'Type the numbers instead',
  reveal: 'See what happened',
  /** Leads on from the one number that fills the screen. */
  bars: 'Show the bars',
  notWhole: (last: string) => `Your line stops before ${last}. Finish it first.`,
  asksLines: 'Clear the class’s lines?',
  figures: 'The figures',
  place: 'When',
  yourLine: 'your line',
  was: 'What it was',
  youSaid: (guess: string, place: string, value: string) => `You said ${guess} in ${place}. It was ${value}.`,
  classSaid: (guess: string, place: string, value: string) => `The class said ${guess} in ${place}. It was ${value}.`,
  /** Where a class has drawn on paper. */
  itWas: (place: string, value: string) => `In ${place} it was ${value}.`,
  /** The dashed line of a class that drew many. */
  middle: 'middle of the class',
  lines: (number: number) => `${count(number, 'line')}. The dashed one is the middle of the class.`,
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
  withPencil: (last: string) => `Continue the line to ${last} in pencil`,
};
