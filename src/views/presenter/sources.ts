import { sleepers, wake } from '../../parts/page/asleep.ts';
import { find } from '../../parts/page/find.ts';
import { sayMissing } from '../../parts/page/missing.ts';
import { commonWords } from '../../words/index.ts';

/** Fetches the notes of all sources, and calls back; where they do not come, again with each look. */
export function wakeSources(arrived: () => void): void {
  const panel = find('#desk-sources');
  if (!panel) return;
  const fetchNotes = async () => {
    if (sleepers(panel).length === 0) return;
    try {
      await wake(panel);
      arrived();
    } catch {
      sayMissing(panel, commonWords.missingPart);
    }
  };
  void fetchNotes();
  find('#tab-sources')?.addEventListener('click', () => void fetchNotes());
}
