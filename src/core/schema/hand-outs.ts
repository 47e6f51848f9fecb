/** The sheets of paper that a lesson may hand out, as a plan calls them. */
export const handOuts = [
  ...(['one-sheet', 'worksheet', 'short-worksheet', 'tickets', 'controversy-cards'] as const),
  ...(['role-cards', 'position-memo', 'homework', 'vocabulary', 'models', 'poll', 'substitute'] as const),
] as const;

export type HandOut = (typeof handOuts)[number];
