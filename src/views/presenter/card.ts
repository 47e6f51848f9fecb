import type { OpenPanel } from '#classroom/sync/class-state.ts';
import { find } from '#frame/browser/elements/find.ts';
import { hasChanged } from './presenter-data.ts';

/** Shows over the picture of the slide the exercise or the task that the class has before it, with the questions in sight there. */
export function drawCard(panel: OpenPanel | undefined): void {
  const { exercise, task, questions = [], isBeside = false } = panel ?? {};
  const box = find('.presenter-card');
  if (!box || !hasChanged('card', [exercise, task, questions, isBeside])) return;
  const open = exercise === undefined ? `task-${task}` : `exercise-${exercise}`;
  const cards = [...box.querySelectorAll<HTMLElement>('[data-card]')];
  for (const card of cards) card.hidden = card.dataset.card !== open;
  box.hidden = cards.every(({ hidden }) => hidden);
  box.toggleAttribute('data-beside', isBeside);
  for (const question of box.querySelectorAll<HTMLElement>('[data-card]:not([hidden]) > [data-question]'))
    question.hidden = !questions.includes(question.dataset.question ?? '');
}
