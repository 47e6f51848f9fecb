// Loads the passages that a reader has marked, or the tools once words are selected; most readers need neither.
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { keysUnder } from '#frame/browser/storage/stored-value.ts';

let isAsked = false;

function loadIfUsed(): void {
  if (isAsked || (keysUnder('reader/passages').length === 0 && getSelection()?.isCollapsed !== false)) return;
  isAsked = true;
  void retryUntilLoaded(() => import('./select.ts')).then(({ startPassages }) => startPassages());
}

document.addEventListener('selectionchange', loadIfUsed);
// Words may be selected already.
loadIfUsed();
