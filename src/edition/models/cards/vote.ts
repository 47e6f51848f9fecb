/** The name of the one round in which a class plays with its hands: A and B for the left side, C and D for the right one. */
export const voteRound = 'hands';

/** Whether a class is asked to play a game with its hands. */
export const playsByHands = ({ steps }: { steps: readonly { hands?: unknown }[] }): boolean =>
  steps.some(({ hands }) => Boolean(hands));
