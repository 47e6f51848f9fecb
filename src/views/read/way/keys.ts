import { keysOn } from '#frame/browser/memory/preferences.ts';

/** What opens the way through the article: as on the stage, and as other pages are searched. */
const opens = ['g', '/'];
/** What has the article read aloud, stands still and goes on. */
const listens = 'l';

/** Opens the contents by a key, at the section that is being read, or has that read aloud. Who switched the stage's keys off has none here. */
export function wireKeys(): void {
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const name = key.toLowerCase();
    if (ctrlKey || metaKey || altKey || ![...opens, listens].includes(name) || keysOn.get() === false) return;
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    if (name === listens) {
      void import('../aloud/aloud.ts').then(({ toggleAloud }) => toggleAloud());
      return;
    }
    const contents = document.querySelector<HTMLDetailsElement>('.contents details');
    if (!contents) return;
    event.preventDefault();
    contents.open = true;
    (contents.querySelector<HTMLElement>('ol ol [data-here] a') ?? contents.querySelector('a'))?.focus();
  });
}
