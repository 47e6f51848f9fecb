import { find } from '#frame/browser/elements/find.ts';
import { ask } from '#frame/browser/lazy/ask.ts';
import { keptAt, sleepers, wake } from '#frame/browser/lazy/asleep.ts';
import { sayMissing } from '#frame/browser/lazy/missing.ts';
import { commonWords } from '#words/index.ts';

/**
 * Has the notes of all sources at hand, and puts them into the page once somebody looks, which takes a slow computer a
 * moment; then calls back. Where they do not come, they are asked for again with each look.
 */
export function wakeSources(arrived: () => void): void {
  const panel = find('#desk-sources');
  if (!panel) return;
  const look = async () => {
    if (panel.hidden || sleepers(panel).length === 0) return;
    try {
      await wake(panel);
      arrived();
    } catch {
      sayMissing(panel, commonWords.missingPart);
    }
  };
  if (!import.meta.env.DEV) for (const sleeper of sleepers(panel)) ask(keptAt(sleeper)[0] ?? '').catch(() => undefined);
  void look();
  find('#tab-sources')?.addEventListener('click', () => void look());
}
