import { button, make, setIdle } from '#frame/browser/elements/make.ts';
import { toolNames, explorerWords as words } from '#words/index.ts';
import type { Tool } from './tool.ts';

const steps = [1, 1.5, 2, 3] as const;

/** Larger inside its own frame, which scrolls by finger, wheel and arrow keys and is dragged by mouse. */
export const openZoom: Tool = ({ figure, panel, dataset }) => {
  const frame = figure.querySelector<HTMLElement>('.picture');
  if (!frame) return { close: () => undefined };
  let at = 1;
  const level = make('span', { role: 'status' });
  const zoom = (by: number) => {
    at = Math.min(steps.length - 1, Math.max(0, at + by));
    frame.style.setProperty('--zoom', String(steps[at]));
    level.textContent = `${(steps[at] ?? 1) * 100}%`;
    setIdle(smaller, at === 0);
    setIdle(larger, at === steps.length - 1);
  };
  const smaller = button('−', () => zoom(-1));
  const larger = button('+', () => zoom(1));
  smaller.ariaLabel = words.smaller;
  larger.ariaLabel = words.larger;
  panel.setAttribute('aria-label', toolNames.zoom);
  panel.replaceChildren(make('p', { className: 'cluster tool-row' }, smaller, level, larger));

  // The frame keeps its height, so that nothing below it moves.
  frame.style.setProperty('--frame', `${frame.getBoundingClientRect().height}px`);
  frame.dataset.zoomed = '';
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-label', words.zoomed(dataset.name)],
    ['data-prevent-swipe', ''],
  ] as const)
    frame.setAttribute(name, value);
  const stop = dragging(frame, figure);
  zoom(0);
  return {
    close: () => {
      stop();
      delete frame.dataset.zoomed;
      for (const name of ['tabindex', 'role', 'aria-label', 'data-prevent-swipe', 'style']) frame.removeAttribute(name);
    },
  };
};

/** A finger scrolls by itself; a mouse needs help. What was dragged is not also pressed. */
function dragging(frame: HTMLElement, figure: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let from: { x: number; y: number; left: number; top: number } | undefined;
  frame.addEventListener(
    'pointerdown',
    ({ pointerType, clientX: x, clientY: y }) => {
      delete figure.dataset.dragged;
      if (pointerType === 'mouse') from = { x, y, left: frame.scrollLeft, top: frame.scrollTop };
    },
    { signal },
  );
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (!from) return;
      if (Math.hypot(clientX - from.x, clientY - from.y) > 6) figure.dataset.dragged = '';
      frame.scrollTo(from.left - clientX + from.x, from.top - clientY + from.y);
    },
    { signal },
  );
  addEventListener('pointerup', () => (from = undefined), { signal });
  return () => {
    stop.abort();
    delete figure.dataset.dragged;
  };
}
