import type { RevealApi } from 'reveal.js';

const sizes = ['offsetWidth', 'offsetHeight'] as const;

/**
 * Takes out of a slide change what reveal.js does in it and this stage does not use: on a slow laptop the next slide stands in
 * the first frame after the key, where it else comes some frames later.
 */
export function lightenSlideChanges(reveal: RevealApi): void {
  measureBefore(reveal);
  gatherNoText(reveal);
  restyleNone(reveal);
}

/**
 * Has the room for slides measured before a turn. reveal.js measures it once the next slide is shown, which lays the page out
 * amid the key's own task; what is known already is answered without that, and the frame lays out once.
 */
function measureBefore(reveal: RevealApi): void {
  const boxes = [reveal.getViewportElement(), reveal.getRevealElement()].filter((box) => box !== null);
  reveal.on('beforeslidechange', () => {
    for (const box of boxes)
      for (const size of sizes) {
        Object.defineProperty(box, size, { value: box[size], configurable: true });
        queueMicrotask(() => Reflect.deleteProperty(box, size));
      }
  });
}

/**
 * In the frame after a turn reveal.js walks through the slide for a text that screen readers should hear, and asks of every
 * element how it is styled. Here the headline takes the focus and is heard by that, so the walk finds the slide empty. Nobody else
 * here may ask for a slide's `childNodes`.
 */
function gatherNoText(reveal: RevealApi): void {
  reveal.on('slidechanged', () => {
    const slide = reveal.getCurrentSlide();
    Object.defineProperty(slide, 'childNodes', { value: [], configurable: true });
    requestAnimationFrame(() => requestAnimationFrame(() => Reflect.deleteProperty(slide, 'childNodes')));
  });
}

/** Where a slide stands to the one that is shown. */
const places = ['past', 'future'];

/**
 * Leaves alone the slides that a turn neither shows nor hides. reveal.js takes the classes of their places from all slides and
 * gives them again, hides anew what is hidden, and keeps an empty background for each, with the same classes; the browser then
 * styles everything anew. Nothing here asks for these classes, and no slide has a background.
 */
function restyleNone(reveal: RevealApi): void {
  for (const slide of reveal.getSlides()) {
    const { classList } = slide;
    classList.remove(...places);
    const [add, remove] = [classList.add.bind(classList), classList.remove.bind(classList)];
    // One at a time: called without a name they would write the attribute all the same.
    classList.add = (...names) => {
      for (const name of names) if (!places.includes(name)) add(name);
    };
    classList.remove = (...names) => {
      for (const name of names) if (classList.contains(name)) remove(name);
    };
    const set = slide.setAttribute.bind(slide);
    slide.setAttribute = (name, value) => {
      if (slide.getAttribute(name) !== value) set(name, value);
    };
  }
  reveal.getRevealElement()?.querySelector('.backgrounds')?.replaceChildren();
}
