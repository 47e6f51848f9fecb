import { inkPassing, keepInked } from '../section/passing.ts';
import { place, placeTitle } from './place.ts';

const progress = document.querySelector<HTMLElement>('.progress');
const slides = [...document.querySelectorAll<HTMLElement>('article.slide')];

/** Where the reader is: the last slide whose top has passed the upper third of the window. */
const here = () => slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 3);

let shown: HTMLElement | undefined;
/** How much of it has passed there, as a share. */
let passed = 0;
/** Of the window, when its reader's place was last known. */
let width = innerWidth;
function update(): void {
  // It was turned, and everything has another height: the place from before is what counts, see `stay`.
  if (width !== innerWidth) return;
  const room = document.documentElement.scrollHeight - innerHeight;
  // On the bar itself: what the root is given, every element of the page inherits anew, at each scroll.
  progress?.style.setProperty('--read', String(room > 0 ? Math.min(1, scrollY / room) : 0));
  inkPassing();
  const slide = here();
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

/** Who turns a phone reads on where they were: everything above has another height now. */
function stay(): void {
  const box = shown?.getBoundingClientRect();
  if (box) scrollBy(0, box.top + passed * box.height - innerHeight / 3);
}

/** As narrow as a window is whose drawings are held above their steps. */
const phone = matchMedia('(max-width: 39.99rem)');
function bringHeld(): void {
  if (phone.matches) void import('../section/held.ts');
}

/** Keeps the contents, the rail and the bar of progress at the reader's place. */
export function follow(): void {
  keepInked();
  bringHeld();
  phone.addEventListener('change', bringHeld);
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
    stay();
  });
  update();
}
