import type { CardsState } from '#edition/models/cards/link.ts';

/**
 * Shows what the mode and the setting ask for, and nothing else that could be set. `hasLuck` says whether chance has a
 * hand in this setting: only then would another run come out otherwise. `isOver`: no card can be chosen any more.
 */
export function showControls(
  model: HTMLElement,
  { mode, you, setting, habits }: CardsState,
  { hasLuck, isOver }: { hasLuck: boolean; isOver: boolean },
): void {
  const people = mode === 'pair' ? [0, 1] : mode === 'habit' ? [you] : [];
  const hide = (selector: string, isHidden: (element: HTMLElement) => boolean) => {
    for (const element of model.querySelectorAll<HTMLElement>(selector)) element.hidden = isHidden(element);
  };
  for (const button of model.querySelectorAll('.cards-choose button')) button.ariaDisabled = String(isOver);
  hide('[data-of]', ({ dataset }) => dataset.of !== setting);
  hide('[data-in]', ({ dataset }) => dataset.in !== mode);
  hide('[data-habit]', ({ dataset }) => people.includes(Number(dataset.habit)));
  hide('[data-rule]', ({ dataset }) => dataset.rule !== habits[dataset.ruleOf === '0' ? 0 : 1]);
  hide('[data-chooses]', ({ dataset }) => !people.includes(Number(dataset.chooses)));
  hide('[data-does="another"]', () => !hasLuck);
  hide('.model-play :is([data-does="on"], [data-does="end"])', () => mode !== 'watch');
}
