/** Counting hands, and the time for pair work. */
export const tallyWords = {
  hands: 'Show of hands',
  count: 'Count the hands',
  handsFor: (letter: string) => `Hands for ${letter}`,
  /** Before the first is counted. */
  nothing: 'A, B, C or D: raise your hand or your card.',
  /** `A 5, B 12, C 3, D 0; 20 in all.` */
  counts: (counts: readonly { letter: string | undefined; count: number }[], all: number) =>
    `${counts.map(({ letter, count }) => `${letter} ${count}`).join(', ')}; ${all} in all.`,
  /** Beside the counts of phones and hands together. */
  byPhone: (count: number) => `By phone: ${count}.`,
};

export const countdownWords = {
  timeLeft: 'Time left',
  goOn: 'Resume',
  longer: 'Add a minute',
  stop: 'Stop',
  over: 'Time is up',
  overSaid: 'Time is up.',
  secondsLeft: (seconds: number) => `${seconds} seconds left.`,
  minutesLeft: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.`,
};

/** Clearing a vote. */
export const startAgainWords = {
  counts: (round: string) => `Clear ${round ? `“${round}”` : 'the votes'}?`,
  clear: 'Clear them',
  keep: 'Keep them',
  cleared: 'Cleared.',
  undo: 'Undo',
};

/** What phones are asked when the teacher asks aloud. */
export const aloudWords = { asks: 'A, B, C or D?' };
