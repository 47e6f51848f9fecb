/** A vote as topics name it: an exercise or a model, the round or the question, and when it was asked. */
export const voteOf = ({ exercise, round, asked }: { exercise: string; round: string; asked: number }): string =>
  `${exercise}.${round}.${asked}`;
