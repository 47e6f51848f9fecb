import { isFlag } from '#frame/browser/storage/guards.ts';
import { keysOn } from '#frame/browser/storage/preferences.ts';
import { storedValue } from '#frame/browser/storage/stored-value.ts';
import { here } from '#frame/page/edition-links.ts';
import { inkToStepInView, wireInking } from '../section/step-inking.ts';
import { place, placeTitle } from './place.ts';

const progress = document.querySelector<HTMLElement>('.progress');
const slides = [...document.querySelectorAll<HTMLElement>('article.slide')];

/** Finds the section where the reader is: the last, none in a closed fold, whose top has passed the upper third of the window. */
const sectionInView = () =>
  slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 3 && slide.checkVisibility());

let shown: HTMLElement | undefined;
/** Share of it that has passed there. */
let passed = 0;
/** Width of the window when its reader's place was last known. */
let width = innerWidth;
function update(): void {
  // It was turned, and everything has another height: the place from before is what counts, see `stay`.
  if (width !== innerWidth) return;
  const room = document.documentElement.scrollHeight - innerHeight;
  // On the bar itself: what the root is given, every element of the page inherits anew, at each scroll.
  progress?.style.setProperty('--read', String(room > 0 ? Math.min(1, scrollY / room) : 0));
  inkToStepInView();
  const slide = sectionInView();
  const box = slide?.getBoundingClientRect();
  if (box) passed = (innerHeight / 3 - box.top) / box.height;
  if (slide === shown) return;
  shown = slide;
  for (const item of document.querySelectorAll<HTMLElement>('[data-here]')) delete item.dataset.here;
  if (!slide) return;
  for (const link of document.querySelectorAll(`:is(.contents ol ol, .rail) a[href="#${slide.id}"]`)) {
    const item = link.parentElement;
    if (item) item.dataset.here = '';
    const chapter = item?.closest<HTMLElement>('[data-section]');
    if (chapter) chapter.dataset.here = '';
  }
  if (slide === slides[0]) return;
  place.set(slide.id);
  placeTitle.set(slide.querySelector(':scope > h3')?.textContent ?? slide.id);
}

/** Restores the reader's place when a phone is turned: everything above has another height now. */
function restorePlace(): void {
  const box = shown?.getBoundingClientRect();
  if (box) scrollBy(0, box.top + passed * box.height - innerHeight / 3);
}

/** Keeps the contents, the rail and the bar of progress at the reader's place. */
export function trackReading(): void {
  wireInking();
  here.place = () => (shown && shown !== slides[0] ? `#${shown.id}` : location.hash);
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        update();
      });
    },
    { passive: true },
  );
  addEventListener('resize', () => {
    if (width === innerWidth) return;
    width = innerWidth;
    restorePlace();
  });
  update();
}

/** Keys that open the contents: as on the stage, and as other pages are searched. */
const CONTENTS_KEYS = ['g', '/'];
/** Key that has the article read aloud, stands still and goes on. */
const LISTEN_KEY = 'l';

/** Opens the contents by a key, at the section that is being read, or has that read aloud. Who switched the stage's keys off has none here. */
export function wireKeys(): void {
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const name = key.toLowerCase();
    if (ctrlKey || metaKey || altKey || ![...CONTENTS_KEYS, LISTEN_KEY].includes(name) || keysOn.get() === false)
      return;
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    if (name === LISTEN_KEY) {
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

/** Whether it is open in this window: what leads on along it hangs on that, and phones load a page anew that was in the background. */
const storedShortWay = storedValue('short-way', isFlag, 'window');
const way = document.querySelector<HTMLDetailsElement>('.short-way');
if (way && storedShortWay.get()) way.open = true;
way?.addEventListener('toggle', () => storedShortWay.set(way.open));
