/** What each outline stands for, in one word and in a few. */
export const kindNames = {
  actor: { name: 'Actor', means: 'who acts' },
  lever: { name: 'Lever', means: 'what a side can do' },
  good: { name: 'Good', means: 'what flows' },
  effect: { name: 'Effect', means: 'what follows' },
  limit: { name: 'Limit', means: 'what holds a lever back' },
  shared: { name: 'Shared', means: 'belongs to no one side' },
  event: { name: 'Event', means: 'what happened' },
  voice: { name: 'Voice', means: 'what an expert says' },
  doubt: { name: 'Doubt', means: 'what may stop it' },
};

/** The buttons below a diagram. */
export const toolNames = {
  why: 'Why?',
  steps: 'Steps',
  levers: 'Pull a lever',
  predict: 'Predict',
  seats: 'Sides',
  blank: 'Blank',
  zoom: 'Zoom',
  copy: 'Copy',
};

/** A diagram and its other forms. */
export const diagramWords = {
  explore: (title: string) => `Explore: ${title}`,
  credit: (deck: string, upTo: string | undefined, id: string) =>
    [deck, upTo, `diagram: ${id}`].filter(Boolean).join(' · '),
  code: 'See the diagram’s code',
  steps: 'Step by step',
  levers: 'Levers to pull',
  nextLever: (name: string) => `Next: ${name}`,
  leverOf: (lever: number, levers: number) => `${lever} of ${levers}`,
  blankForm: 'Blank form',
  blankFormOf: (title: string) => `${title} Blank form`,
  outside: 'From other sources',
  doubted: 'Only proposed or doubted',
  arrow: 'Arrow',
  parts: 'What stands in the picture',
  arrows: 'How the parts are joined',
  ends: {
    supports: 'What the record shows',
    open: 'What it leaves open',
    disagrees: 'Who sees it otherwise',
  },
};

/** What the explorer says in its panel. */
export const explorerWords = {
  why: (part: string) => `Why? ${part}`,
  whoSays: 'Who says so',
  joinedTo: 'Joined to',
  showAll: 'Show all',
  whichLever: 'Pull which lever?',
  play: 'Play',
  end: 'The end',
  allLevers: 'All levers',
  predict: 'Predict first',
  whatInBlanks: 'What belongs in the blanks?',
  reveal: 'Reveal',
  pick: 'Pick from a list',
  type: 'Type instead',
  choose: 'Choose…',
  leftOpen: (number: number, label: string) => `${number}: “${label}”. You left this blank.`,
  asSaid: (number: number, label: string) => `${number}: “${label}”. That matches your answer.`,
  otherSaid: (number: number, label: string, answer: string) => `${number}: “${label}”. You said “${answer}”.`,
  asDrawn: (right: number, all: number) => `${right} of ${all} match.`,
  whoseSeat: 'Whose side do you want to see?',
  neutral: 'Neutral',
  noSeat: 'No side: all parts look alike. Choose one.',
  seat: (seat: Record<'name' | 'own' | 'weak' | 'other' | 'grievances', string>) =>
    `${seat.name}’s side. Its own levers and goods: ${seat.own}. Its weak spots: ${seat.weak}. ${seat.other}’s grievances: ${seat.grievances}.`,
  noneHere: 'none in this picture',
  blank: (number: number | undefined) => `Blank ${number}`,
  blanks: (count: number) => `${count} blanks`,
  whatInEach: 'What belongs in each numbered blank?',
  printSheet: 'Print this sheet',
  showWords: 'Show the words',
  smaller: 'Smaller',
  larger: 'Larger',
  zoomed: (name: string | undefined) => `${name}, zoomed`,
  copySvg: 'Copy as SVG',
  copied: 'Copied as SVG, with its credit line.',
  notAllowed: 'This browser doesn’t allow it. Download the file instead.',
  download: (format: 'SVG' | 'PNG') => `Download ${format}`,
  saved: (file: string) => `Saved as ${file}.`,
};
