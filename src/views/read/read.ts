// The article's comforts: notes beside the text, the contents that follow, the bar of progress and the kept place.
import { openNamedPart, readyWhenIdle, startDiagrams } from '../../blocks/diagram/starter.ts';
import { isText } from '../../parts/page/guards.ts';
import { button } from '../../parts/page/make.ts';
import { remembered } from '../../parts/page/memory.ts';
import { Cards } from '../../parts/slide/cards.ts';
import { readWords } from '../../words/index.ts';

const place = remembered('place', isText);
const wide = matchMedia('(min-width: 76rem)');
const slides = [...document.querySelectorAll<HTMLElement>('article.slide')];

/** In the margin beside the mark's line where there is one, else under the sentence's paragraph. */
new Cards((card, anchor) => {
  const slide = anchor.closest<HTMLElement>('article.slide, .end-notes');
  const paragraph = anchor.closest('p, li, tr, dd, .table-frame') ?? anchor;
  const block = paragraph.closest('.sides, .table-frame, figure') ?? paragraph;
  block.after(card);
  if (wide.matches && slide)
    card.style.top = `${anchor.getBoundingClientRect().top - slide.getBoundingClientRect().top - 6}px`;
});

startDiagrams();
readyWhenIdle();
void openNamedPart(document.getElementById(location.hash.slice(1)) ?? document);

const contents = document.querySelector<HTMLDetailsElement>('.contents details');
const fold = () => {
  if (contents) contents.open = wide.matches;
};
fold();
wide.addEventListener('change', fold);
contents?.addEventListener('click', (event) => {
  if (!wide.matches && event.target instanceof Element && event.target.closest('a')) contents.open = false;
});

/** Where the reader is: the last slide whose top has passed the upper third of the window. */
function here(): HTMLElement | undefined {
  return slides.findLast((slide) => slide.getBoundingClientRect().top < innerHeight / 3);
}

let shown: HTMLElement | undefined;
function follow(): void {
  const room = document.documentElement.scrollHeight - innerHeight;
  document.documentElement.style.setProperty('--read', String(room > 0 ? Math.min(1, scrollY / room) : 0));
  const slide = here();
  if (slide === shown) return;
  shown = slide;
  for (const item of document.querySelectorAll<HTMLElement>('.contents [data-here]')) delete item.dataset.here;
  if (!slide) return;
  const section = document.querySelector<HTMLElement>(`.contents [data-section="${slide.dataset.section}"]`);
  const link = document.querySelector<HTMLElement>(`.contents ol ol a[href="#${slide.id}"]`)?.parentElement;
  for (const item of [section, link]) if (item) item.dataset.here = '';
  if (slide !== slides[0]) place.set(slide.id);
}

let waiting = false;
addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  },
  { passive: true },
);

/** Offers the place of last time; never moves the page by itself. */
function offerPlace(): void {
  const offer = document.querySelector<HTMLElement>('.resume');
  const slide = slides.find(({ id }) => id === place.get());
  const title = slide?.querySelector('h2')?.textContent;
  if (!offer || !slide || !title || location.hash) return;
  const goOn = button(readWords.goOnAt(title), () => {
    location.hash = slide.id;
    slide.querySelector('h2')?.focus();
    offer.hidden = true;
  });
  offer.replaceChildren(readWords.hereBefore, goOn);
  offer.hidden = false;
}

offerPlace();
follow();
