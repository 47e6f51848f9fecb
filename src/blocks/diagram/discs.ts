import { svg } from '#frame/browser/elements/make.ts';

/** px of a disc, and of its middle from the line beside which it stands. */
const RADIUS = 17;
const ASIDE = 26;

/** Numbers the arrows of a walk in its order, in each arrangement that has come; without any the discs go. */
export function number(figure: Element, arrows: readonly string[]): void {
  for (const disc of figure.querySelectorAll('.dg-disc')) disc.remove();
  for (const [index, id] of arrows.entries())
    for (const line of figure.querySelectorAll<SVGPathElement>(
      `.picture .dg-arrow[data-edge="${CSS.escape(id)}"] > .dg-line`,
    ))
      place(line, id, String(index + 1));
}

function place(line: SVGPathElement, id: string, number: string): void {
  const picture = line.ownerSVGElement;
  const words = picture?.querySelector(`.dg-label[data-edge="${CSS.escape(id)}"]`);
  const { x, y } = placeBeside(line, words);
  const text = svg('text', { x, y, dy: '0.36em', 'text-anchor': 'middle', stroke: 'none' }, new Text(number));
  const disc = svg('circle', { cx: x, cy: y, r: RADIUS });
  picture?.append(svg('g', { class: 'dg-disc', 'aria-hidden': 'true' }, disc, text));
}

/** Half-way along a line, on the side where its words do not stand; on the line where they stand on it, before them. */
function placeBeside(line: SVGPathElement, words: Element | null | undefined): { x: number; y: number } {
  const long = line.getTotalLength();
  if (words?.querySelector('.dg-pill')) return line.getPointAtLength(Math.min(long / 2, 2 * RADIUS));
  const middle = line.getPointAtLength(long / 2);
  const next = line.getPointAtLength(Math.min(long, long / 2 + 1));
  const text = words?.querySelector('text');
  if (Math.abs(next.x - middle.x) < Math.abs(next.y - middle.y))
    return { x: middle.x + (text?.getAttribute('text-anchor') === 'start' ? -ASIDE : ASIDE), y: middle.y };
  const below = Number(text?.querySelector('tspan')?.getAttribute('y') ?? 0) > middle.y;
  return { x: middle.x, y: middle.y + (!text || below ? -ASIDE : ASIDE) };
}
