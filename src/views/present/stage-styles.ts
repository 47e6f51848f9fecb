import type { RevealApi } from 'reveal.js';
import { slideSize } from '#drawing/geometry.ts';

/**
 * Puts to work the styles that the first slide does without, those of reveal.js and of the stage's tools, and says whether
 * they came. They are fetched after the ones that it waits for. In a file of its own the deck has them from the start.
 */
export async function loadLateStyles(): Promise<boolean> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-late]')];
  const came = (await Promise.all(links.map(loadStylesheet))).every(Boolean);
  // As of a part of the code that is missing: the slide stays, and the reader is offered to load the page again.
  if (!came) dispatchEvent(new Event('part-missing'));
  return came;
}

function loadStylesheet(link: HTMLLinkElement): Promise<boolean> | true {
  link.media = 'all';
  if (hasLoaded(link)) return true;
  // They are on their way, or they have failed already, which a link does not tell afterwards.
  const again = link.cloneNode();
  link.replaceWith(again);
  return new Promise((done) => {
    for (const end of ['load', 'error']) again.addEventListener(end, () => done(end === 'load'));
  });
}

/** Tells whether a sheet has loaded. One that failed is a sheet too in some browsers, empty or not to be read. */
function hasLoaded({ sheet }: HTMLLinkElement): boolean {
  try {
    return Boolean(sheet?.cssRules.length);
  } catch {
    return false;
  }
}

/**
 * Tells the styles how many px of the stage a window of another shape, such as an old projector's, leaves free above a slide
 * and below it: pictures that bleed and the tools of a diagram take that room.
 */
export function publishFreeSpace(reveal: RevealApi): void {
  const stage = reveal.getRevealElement();
  if (!stage) return;
  const tell = () => {
    const free = (stage.clientHeight / reveal.getScale() - slideSize.height) / 2;
    document.documentElement.style.setProperty('--stage-free', `${Math.max(0, free)}px`);
  };
  // At once, and whenever notes or the time take room.
  new ResizeObserver(tell).observe(stage);
}

/** The stage hides all slides but one from readers and from assistive technology; on paper each is there. */
export function showAllWhenPrinting(stage: HTMLElement): void {
  // Without this class reveal.js prints its own plain sheets, which know nothing of these slides.
  document.documentElement.classList.add('print-pdf');
  const kept = new Map<Element, [name: string, value: string][]>();
  addEventListener('beforeprint', () => {
    for (const slide of stage.querySelectorAll('.slide, .slide .fragment')) {
      const names = ['hidden', 'aria-hidden', 'inert'].filter((name) => slide.hasAttribute(name));
      kept.set(
        slide,
        names.map((name) => [name, slide.getAttribute(name) ?? '']),
      );
      for (const name of names) slide.removeAttribute(name);
    }
  });
  addEventListener('afterprint', () => {
    for (const [slide, attributes] of kept) for (const [name, value] of attributes) slide.setAttribute(name, value);
    kept.clear();
  });
}
