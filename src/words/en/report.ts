import { commonWords, count, listed } from './common.ts';

/** What a class has saved on the device: its report, to look at, print, save and clear. */
export const reportWords = {
  title: 'After the lesson',
  standfirst: 'What this device saved of one class: votes, answers, minutes, and what you write. Nobody else has it.',
  noScript: 'The report needs JavaScript, because it is made from what this browser saved.',
  nothing:
    'No class to report on. It was cleared, it never started, or this browser can’t save anything; then the report is shown only in the window that ended the class.',
  forWindow: 'This browser can’t save the report. Print it or save it as a file before you close this window.',
  plans: 'Lesson plans and other classes',
  comeBack: 'Come back to',
  /** The row of a board that most had otherwise than the sources, of the phones that ticked something in it. */
  missedRow: (row: string, missed: number, answered: number, right: readonly string[]) =>
    `“${row}”: ${missed} of the ${answered} who answered had it wrong. The sources: ${listed(right)}.`,
  /** What nobody chose at the end of a vote. */
  unsaid: (vote: string, options: readonly string[]) =>
    `“${vote}”: in the end nobody chose ${listed(options.map((option) => `“${option}”`))}. Ask for the best reason for it.`,
  facts: { ended: 'Ended', taught: 'On the clock', slides: 'Slides shown' },
  lesson: (minutes: number | undefined) => (minutes === undefined ? 'all slides' : commonWords.minutes(minutes)),
  notEnded: 'not ended',
  taught: (used: string, planned: string) => `${used} of ${planned}`,
  shown: (shown: number, planned: number) => `${shown} of ${planned}`,
  slides: 'Time',
  slidesAre: 'The line is the planned time, the bar the time spent. Slides that you only passed are included.',
  slide: 'Slide',
  planned: 'Plan',
  spent: 'Spent',
  became: 'Outcome',
  states: {
    shown: 'shown',
    added: 'added',
    skipped: 'left out',
    unreached: 'not reached',
  },
  all: 'Total',
  votes: 'Votes',
  noVotes: 'No votes were counted.',
  option: 'Answer',
  /** `12 · 40%` */
  share: (hands: number, share: number) => `${hands} · ${share}%`,
  shift: 'Shift',
  handsOn: (slide: string) => `Show of hands at “${slide}”`,
  /** Over the counts of one round: its name, or how its votes came. */
  counted: (round: string, by: 'hands' | 'phones' | 'both') =>
    round || { hands: 'Hands', phones: 'Phones', both: 'Hands and phones' }[by],
  /** Of the phones that voted twice: how many stayed, and which ways the others went. */
  ways: (phones: number, stayed: number, ways: readonly { from: string; to: string; count: number }[]) =>
    `${count(phones, 'phone')} voted twice. ${[`${stayed} stayed`, ...ways.map(({ from, to, count }) => `${count} went from “${from}” to “${to}”`)].join('; ')}.`,
  lines: 'Lines drawn',
  place: 'When',
  middleOf: (lines: number) => `Median of ${count(lines, 'line')}`,
  was: 'What it was',
  rows: 'Filled in on phones',
  row: 'Row',
  /** Over the boxes of one exercise. */
  rowsOf: (title: string, phones: number) => `${title}: ${count(phones, 'phone')}. ✓ is what the sources say.`,
  /** `12 ✓` */
  ticked: (phones: number, isAnswer: boolean) => (isAnswer ? `${phones} ✓` : String(phones)),
  notes: 'Your notes',
  notesAre: 'What to change, what to come back to. Please don’t name pupils: this stays on the device.',
  print: 'Print',
  saveHtml: 'Save as HTML',
  saveCsv: 'Save as CSV',
  clear: 'Clear this class',
  cleared: 'Cleared. Nothing of this class is left on this device.',
  fileName: (day: string) => `class-report-${day}`,
};

/** The columns of the report as a table of values. */
export const csvWords = {
  columns: {
    kind: 'kind',
    number: 'number',
    title: 'title',
    state: 'state',
    planned: 'planned minutes',
    spent: 'spent minutes',
    round: 'round',
    answer: 'answer',
    hands: 'count',
    middle: 'median of lines',
    value: 'what it was',
    text: 'text',
  },
  kinds: { class: 'class', slide: 'slide', vote: 'vote', moved: 'moved', line: 'line', rows: 'box', notes: 'notes' },
} as const;

/** The classes of this device, on the teacher's page. */
export const classesWords = {
  title: 'Classes on this device',
  lesson: (minutes: number | undefined) =>
    minutes === undefined ? 'all slides' : `lesson of ${commonWords.minutes(minutes)}`,
  reached: (title: string) => `at “${title}”`,
  ended: 'ended',
  oneScreen: 'Continue',
  twoScreens: 'Continue on two screens',
  report: 'Report',
  clear: 'Clear',
  clearAll: 'Clear all',
  of: (act: string, when: string) => `${act}: class of ${when}`,
  asks: (when: string) => `Clear the class of ${when}, with its votes and its report?`,
  asksAll: 'Clear every class on this device, with votes, answers and reports?',
  cleared: 'Cleared: votes, answers, clocks and reports of every class.',
  yes: 'Clear',
  no: 'Keep',
};
