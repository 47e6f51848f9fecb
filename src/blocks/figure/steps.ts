import type { Figure } from '../../deck/deck.ts';

/** Where each step says something, the article tells them beside the drawing. */
export const tellsSteps = ({ steps }: Figure): boolean =>
  steps.length > 1 && steps.every(({ says }) => says !== undefined);
