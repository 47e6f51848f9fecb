import { valuesOf } from '#drawing/figures/parts.ts';
import { figure } from '#edition/figures/kinds.ts';
import type { Fault } from './block.ts';

export { figure };

/** Every part is inked by a known step, and every step inks something. */
export function figureFaults(data: unknown): Fault[] {
  const { steps } = figure.parse(data);
  const used = valuesOf(data, 'step');
  const unknown = used.filter(({ value }) => !steps.some(({ id }) => id === value));
  // Before the first thing is inked a class may guess.
  const idle = [...steps.entries()].slice(1).filter(([, { id }]) => !used.some(({ value }) => value === id));
  return [
    ...unknown.map(({ value, path }) => ({
      path,
      wrong: `Unknown step "${value}".`,
      known: `Known steps: ${steps.map(({ id }) => id).join(', ') || 'none'}.`,
      mend: 'Correct it, or add it to steps.',
    })),
    ...idle.map(([index, { id }]) => ({
      path: ['steps', index],
      wrong: `The step "${id}" inks nothing.`,
      known: 'Only the first step may leave everything pale.',
      mend: 'Name it as step: at a part of the figure, or remove it.',
    })),
  ];
}
