import { svg } from '#frame/browser/elements/make.ts';
import { inkWords } from '#words/index.ts';
import { outlineOf } from './outline.ts';
import { sheet } from './sheet.ts';
import type { Stroke } from './stroke.ts';

/** Lays lines over a slide, inside it, so that they go where it goes. `live` ones are still being drawn. */
export function paintInk(slide: Element, strokes: readonly Stroke[], live: readonly Stroke[] = []): void {
  const all = [...strokes, ...live];
  const old = slide.querySelector<SVGSVGElement>(':scope > svg.ink');
  if (all.length === 0) {
    old?.remove();
    return;
  }
  const layer = old ?? sheet('ink');
  layer.setAttribute('role', 'img');
  layer.setAttribute('aria-label', inkWords.drawing(all.length));
  const there = new Map([...layer.querySelectorAll('path')].map((path) => [path.dataset.stroke, path]));
  const paths = all.map((stroke) => {
    const isLive = live.includes(stroke);
    const known = there.get(stroke.id);
    // What is done stays as it was painted.
    if (known && !isLive && known.dataset.live === undefined) return known;
    const path = known ?? svg('path', { 'data-colour': stroke.colour, 'data-stroke': stroke.id });
    path.setAttribute('d', outlineOf(stroke, !isLive));
    path.toggleAttribute('data-live', isLive);
    return path;
  });
  if (paths.length !== layer.childElementCount || paths.some((path, index) => path !== layer.children[index]))
    layer.replaceChildren(...paths);
  if (!old) slide.append(layer);
}
