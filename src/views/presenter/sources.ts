import '#frame/slide/day-passed.ts';
import { find } from '#frame/browser/elements/find.ts';
import { fetchText } from '#frame/browser/lazy/fetch-text.ts';
import { showMissing } from '#frame/browser/lazy/missing.ts';
import { fragmentAt, loadFragments, placeholders } from '#frame/browser/lazy/placeholders.ts';
import { commonWords } from '#words/index.ts';

/**
 * Has the notes of all sources at hand, and puts them into the page once somebody looks, which takes a slow computer a
 * moment; then calls back. Where they do not come, they are asked for again with each look.
 */
export function loadSources(arrived: () => void): void {
  const panel = find('#presenter-sources');
  if (!panel) return;
  const look = async () => {
    if (panel.hidden || placeholders(panel).length === 0) return;
    try {
      await loadFragments(panel);
      arrived();
    } catch {
      showMissing(panel, commonWords.missingPart);
    }
  };
  if (!import.meta.env.DEV)
    for (const placeholder of placeholders(panel)) fetchText(fragmentAt(placeholder)[0] ?? '').catch(() => undefined);
  void look();
  find('#tab-sources')?.addEventListener('click', () => void look());
}
