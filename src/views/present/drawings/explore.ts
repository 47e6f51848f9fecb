import type { RevealApi } from 'reveal.js';
import { makeFocusable } from '#blocks/diagram/parts.ts';
import { explorerOf, openNamedPart, startDiagrams } from '#blocks/diagram/starter.ts';
import { showSteps } from '../steps.ts';

const root = document.documentElement;

/** The diagram whose tools are open. */
export const activeExplorer = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('figure.diagram[data-exploring]');

const diagramOf = (slide: Element) => slide.querySelector<HTMLElement>('figure.diagram');

/** The explorer of a slide's diagram is put away with its slide; meanwhile its tools take the place of the stage's. */
export function wireExplorers(reveal: RevealApi): void {
  startDiagrams();
  document.addEventListener('diagram-explored', ({ target }) => {
    root.dataset.exploring = '';
    const panel = target instanceof Element && target.querySelector('.tool-panel');
    if (panel) makeRoomFor(panel);
  });
  document.addEventListener('diagram-left', () => {
    delete root.dataset.exploring;
    reveal.getCurrentSlide().querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });
  // What the tools drew whole goes back to the step at which the slide stands.
  document.addEventListener('diagram-tool-closed', ({ target }) => {
    const slide = target instanceof Element && target.closest<HTMLElement>('section.slide');
    if (slide) showSteps(slide);
  });
  reveal.on('slidechanged', () => {
    void closeExplorer();
    document.querySelector('.questions > .missing')?.remove();
    arrive(reveal.getCurrentSlide());
  });
  arrive(reveal.getCurrentSlide());
  // only with its fonts has the card the height by which its place is chosen
  void document.fonts.ready.then(() => openNamedPart(reveal.getCurrentSlide()));
}

function arrive(slide: Element): void {
  const figure = diagramOf(slide);
  if (figure) makeFocusable(figure);
  const button = document.querySelector<HTMLElement>('.stage-bar [data-does="explore"]');
  if (button) button.hidden = !figure;
}

/** Shows the tools of the slide's diagram, or puts them away. Says whether it has one. */
export function toggleExplorer(slide: Element): boolean {
  const figure = diagramOf(slide);
  if (figure) void toggleTools(figure, slide);
  return figure !== null;
}

async function toggleTools(figure: HTMLElement, slide: Element): Promise<void> {
  if (figure.dataset.exploring !== undefined) return closeExplorer();
  // Meanwhile the class may have gone on.
  if (!(await explorerOf(figure)) || !slide.matches('.present')) return;
  figure.dataset.exploring = '';
  root.dataset.exploring = '';
  figure.querySelector<HTMLElement>('[data-tool]')?.focus({ preventScroll: true });
}

async function closeExplorer(): Promise<void> {
  const figure = activeExplorer();
  if (!figure) return;
  const { explorerIn } = await import('#blocks/diagram/diagram-explorer.ts');
  explorerIn(figure)?.leave();
}

/** Between the panel and the drawing, in px of the window: the ring of a part that has the focus stands in it. */
const GAP_PX = 16;

/** Fits the drawing to the room that the panel leaves, and gives it its size back once the panel is shut. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) fit(target);
});

/** The panel of a diagram's tools stands over the headline; where it is higher, the drawing is drawn smaller below it. */
const makeRoomFor = (panel: Element): void => sizes.observe(panel);

function fit(panel: Element): void {
  const picture = panel.closest('figure')?.querySelector<HTMLElement>('.picture');
  if (!picture) return;
  picture.style.scale = '';
  const { bottom, height } = picture.getBoundingClientRect();
  const share = (bottom - panel.getBoundingClientRect().bottom - GAP_PX) / height;
  if (share < 1) picture.style.scale = String(share);
}
