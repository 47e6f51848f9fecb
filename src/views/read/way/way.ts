import { isFlag } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
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

/** The rail goes while a figure of its chapter, which takes the whole page, passes its place: cut words only confuse. */
export function clearRail(): void {
  const over = new Set<Element>();
  const watch = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) over.add(target);
        else over.delete(target);
        const chapter = target.closest('.chapter');
        chapter?.querySelector('.rail')?.toggleAttribute(
          'data-under',
          [...over].some((one) => chapter.contains(one)),
        );
      }
    },
    // Its place begins below the site's header, and a long list of sections reaches to the foot of the window.
    { rootMargin: '-88px 0px 0px 0px' },
  );
  for (const wide of document.querySelectorAll('article.slide > :is(.drawn, .diagram, .shown)')) watch.observe(wide);
}

/** Whether it is open in this window: what leads on along it hangs on that, and phones load a page anew that was in the background. */
const isOpen = remembered('short-way', isFlag, 'window');
const way = document.querySelector<HTMLDetailsElement>('.short-way');
if (way && isOpen.get()) way.open = true;
way?.addEventListener('toggle', () => isOpen.set(way.open));
