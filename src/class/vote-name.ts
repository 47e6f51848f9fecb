/** A vote as topics name it: an exercise or a model, and the round or the question. */
export const voteOf = ({ exercise, round }: { exercise: string; round: string }): string => `${exercise}.${round}`;
