import { svg } from '#frame/browser/elements/make.ts';

/** px of a disc, and of its middle from the line beside which it stands. */
const RADIUS = 17;
const ASIDE = 26;

/**
 * Numbers the arrows of a walk in its order, in each arrangement that has come; without any the discs go. Those that stand
 * stay, and all new places are found before the first disc is set: a browser lays a long article out anew for each question
 * about a line that is asked after a change.
 */
export function number(figure: Element, arrows: readonly string[]): void {
  const standing = new Set<number>();
  for (const disc of figure.querySelectorAll<SVGElement>('.dg-disc')) {
    const place = Number(disc.textContent);
    if (arrows[place - 1] === disc.dataset.along) standing.add(place);
    else disc.remove();
  }
  const discs = arrows.flatMap((id, index) => (standing.has(index + 1) ? [] : discsOf(figure, id, String(index + 1))));
  for (const { picture, disc } of discs) picture.append(disc);
}

function discsOf(figure: Element, id: string, number: string): { picture: SVGSVGElement; disc: SVGElement }[] {
  const lines = figure.querySelectorAll<SVGPathElement>(`.picture .dg-arrow[data-edge="${CSS.escape(id)}"] > .dg-line`);
  return [...lines].flatMap((line) => {
    const picture = line.ownerSVGElement;
    if (!picture) return [];
    const words = picture.querySelector(`.dg-label[data-edge="${CSS.escape(id)}"]`);
    const { x, y } = placeBeside(line, words);
    const text = svg('text', { x, y, dy: '0.36em', 'text-anchor': 'middle', stroke: 'none' }, new Text(number));
    const circle = svg('circle', { cx: x, cy: y, r: RADIUS });
    return [{ picture, disc: svg('g', { class: 'dg-disc', 'data-along': id, 'aria-hidden': 'true' }, circle, text) }];
  });
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
