import { listed } from './common.ts';

/** What stands about a model in pages and on paper. */
export const modelPageWords = {
  playIt: (title: string) => `Play it: ${title}`,
  inStory: 'Where the story tells of it',
  region: (title: string) => `Model: ${title}`,
  ours: 'our own note',
  leftOut: (things: readonly string[]) => `Left out: ${listed(things)}.`,
  guess: 'Guess first',
  found: 'What the model does',
  inModel: (found: number) => `In this model it is ${found}.`,
  notice: 'What it is based on, and what to notice',
  fine: 'Small print',
  toPaper: 'No screen? Use the printed version:',
  onPaper: 'Models on paper',
  questions: 'Questions',
  lasts: (minutes: number) => `${minutes} minutes.`,
};

/** What a model's controls say, and its code. */
export const modelWords = {
  play: 'Play',
  start: 'Start',
  end: 'End',
  back: 'Step back',
  on: 'Step forward',
  link: 'Copy a link',
  hadSet: 'Restore my settings',
  guessed: (guess: number, found: number) =>
    guess === found
      ? `You guessed ${guess}. In this model it is ${found} too.`
      : `You guessed ${guess}. In this model it is ${found}.`,
};

/** The model of a slow permit. Days are working days. */
export const permitWords = {
  hands: 'Whose permit',
  dial: 'Answer after',
  desk: 'Desk answers',
  stock: 'Stocks',
  days: 'working days',
  daysShort: 'days',
  table: 'The run as a table',
  perDay: 'a day',
  dayOf: (day: number, weekday: string, week: number) =>
    day === 0 ? 'Day 0' : `Day ${day}, ${weekday.slice(0, 3)} of week ${week}`,
  standStill: (users: number, many: string) => `of ${users} ${many} stand still`,
  stoodStill: (users: number, many: string) => `of ${users} ${many} stood still at once`,
  worst: (worst: Worst) =>
    worst.stopped === 0 ? 'On no day.' : `${worst.day === worst.until ? 'On' : 'From'} ${daysOf(worst)}.`,
  refused: 'Nobody is refused.',
  answered: (day: number, delivered: number) => `First answer day ${day}, delivery ${delivered}`,
  limit: (day: number) => `Longest allowed: day ${day}`,
  day: 'Day',
  dayShort: (day: number) => `Day ${day}`,
  legend: { ghost: 'stock left', stock: 'works on its stock', stopped: 'stands still', supplied: 'works again' },
  /** The state of one day in a sentence. */
  today: (day: number, stopped: number, users: number, many: string) =>
    day === 0
      ? `Day 0: all ${users} ${many} apply.`
      : `Day ${day}: ${stopped} of ${users} ${many} stand still. Nobody has been refused.`,
  /** A whole run in a sentence. */
  run: ({ worst, ...run }: { dial: number; worst: Worst; users: number; many: string; by: string }) =>
    worst.stopped === 0
      ? `In this model, with an answer from ${run.by} after ${days(run.dial)} at the earliest, none of the ${run.users} ${run.many} stands still.`
      : `In this model, with an answer from ${run.by} after ${days(run.dial)} at the earliest, ${worst.stopped} of ${run.users} ${run.many} stand still at once at worst, ${worst.day === worst.until ? 'on' : 'from'} ${daysOf(worst)}. Nobody is refused.`,
  columns: ['Number', 'Stock ends', 'Answered', 'Delivered', 'Days idle'] as const,
};

/** Of the permit, on paper alone. */
export const permitPaperWords = {
  grid: (dial: number, delivery: number) =>
    `The dial at ${dial}: answer on day ${dial}, delivery on day ${dial + delivery}`,
  gridSays: (rows: number, weeks: number) =>
    `An empty grid of ${rows} rows and ${weeks} weeks of five days, to be filled in`,
  rowOf: (row: number, stock: number) => `${row} · stock ${stock}`,
  countIt: 'Most black rows on one day: ______  From day: ______',
  keyTable: 'Days that are black, by dial',
  dialAt: (dial: number) => `Dial ${dial}`,
  black: (stock: number, delivered: number) =>
    delivered <= stock ? 'none' : delivered === stock + 1 ? String(delivered) : `${stock + 1} to ${delivered}`,
  worstRow: 'Most at once',
  worstOf: (worst: Worst) => (worst.stopped === 0 ? '0' : `${worst.stopped}, ${daysOf(worst)}`),
};

/** `day 25` or `day 41 to 50`. */
const daysOf = ({ day, until }: Worst) => (day === until ? `day ${day}` : `day ${day} to ${until}`);

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** The first days of a run on which as many stand still as ever do at once. */
interface Worst {
  day: number;
  until: number;
  stopped: number;
}

/** The author’s words for the two moves of the game. */
interface Moves {
  ease: string;
  hold: string;
}

/** What the cards of the rounds show, for the page alone; `move` is the author’s word for easing or holding. */
export const cardsKeyWords = {
  ease: (move: string) => `${move}: an open door`,
  hold: (move: string) => `${move}: a shut door`,
  late: (move: string) => `A broken edge: too late, counts as “${move}”`,
  sheets: ['Write both cards and both points down', 'The same for the second game'] as const,
  sum: 'Sum',
  pointsOf: (side: string) => `Points, ${side}`,
  keyTable: 'How two habits play out',
};

/** The game of two cards; `move` is the author’s word for easing or holding. */
export const cardsWords = {
  /** On a card to cut out: what it does with what its side has to give. */
  doesWith: (move: 'ease' | 'hold', what: string) => (move === 'ease' ? `gives ${what}` : `holds back ${what}`),
  settings: 'The game',
  modes: 'Who plays',
  mode: { habit: 'You against a habit', pair: 'Two players', watch: 'Watch two habits' },
  you: 'You play',
  youPlay: (side: string) => `You play ${side}`,
  habitOf: (side: string) => `Habit of ${side}`,
  yourMove: (side: string) => `Card of ${side}`,
  hidden: 'Chosen, face down.',
  last: (round: number, points: readonly string[], over: string) =>
    `Round ${round}: ${points.join(', ')}. ${over}`.trimEnd(),
  over: () => `Game over. Press ${modelWords.start} to play again.`,
  another: 'Late in other rounds',
  nextRound: 'Next round',
  playRound: 'Play the round',
  move: (move: string, late: boolean) => (late ? `${move}, but late` : move),
  both: ([left, right]: readonly [number, number]) => `${left} and ${right}`,
  pointsName: 'points',
  pointsTable: 'Points for a round',
  tableOf: 'The rounds as a table',
  nothing: 'No card has been shown yet.',
  columns: ['Round', 'Points'] as const,
  choosesOf: (side: string) => `${side} chooses`,
  /** What a class is asked, large, before it plays. */
  which: ({ ease, hold }: Moves) => `${ease} or ${hold}?`,
  countHands: 'Each half of the class decides for one side. Count the hands, then play the round.',
  noHands: 'No hands counted yet. Type them in the presenter’s window, or press M and type them here.',
  habits: (players: readonly string[], names: readonly string[]) =>
    names[0] === names[1]
      ? `Both: ${names[0]}.`
      : `${players.map((player, side) => `${player}: ${names[side]}`).join('. ')}.`,
  hands: (ease: number, hold: number) => `${ease} : ${hold}`,
  moves: (side: string, { ease, hold }: Moves) => [`${side}: ${ease}`, `${side}: ${hold}`],
  askHalves: 'Your half of the class plays one side. Which card?',
  votes: ([left, right]: readonly [string, string], { ease, hold }: Moves) =>
    `${left}: A ${ease}, B ${hold}. ${right}: C ${ease}, D ${hold}`,
  /** `Round 5 of 10: Norland plays Ease, but late, Sudmark plays Hold, for 1 and 1. In this game they now have 10 and 10 points.` */
  told: (
    round: number,
    of: number,
    played: readonly { player: string; move: string; late: boolean; gone: boolean; points: number; score: number }[],
  ) => {
    const [first] = played;
    const alike = played.every(({ move, late }) => move === first?.move && !late);
    const moves = alike
      ? `both play ${first?.move}`
      : played
          .map(
            ({ player, move, late, gone }) =>
              `${player} plays ${move}${late ? ', but late' : gone ? ', with nothing left to hold' : ''}`,
          )
          .join('; ');
    const each = (of: 'points' | 'score') => listed(played.map((one) => one[of]));
    return `Round ${round} of ${of}: ${moves}. That gives ${each('points')}; in this game they now have ${each('score')} points.`;
  },
};
