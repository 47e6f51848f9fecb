import { overlaps, type Rect } from '#drawing/geometry.ts';
import { textSize } from '#frame/browser/storage/preferences.ts';
import { roomWords } from '#words/index.ts';

const sizes = [1, 1.1, 1.2, 1.3, 1.4] as const;

/** All but the size that slides are drawn in. */
const larger = sizes.filter((size) => size > 1);

const wantedSize = (): number => sizes.find((size) => size === textSize.get()) ?? 1;

/** Makes the words of every slide larger or smaller by one step, within what there is room for. Says what came of it. */
export function resize(slide: HTMLElement, by: 1 | -1): string {
  const now = sizes.findIndex((size) => size === wantedSize());
  textSize.set(sizes[Math.min(sizes.length - 1, Math.max(0, now + by))] ?? 1);
  return sizeInWords(slide);
}

/** How large the words of a slide stand now, in words. */
export const sizeInWords = (slide: HTMLElement): string => roomWords.textAt(wantedSize(), fitText(slide));

/**
 * Sets the words of a slide as large as is wanted, or as large as they fit without leaving their room. Returns the size;
 * undefined where all words are drawn.
 */
export function fitText(slide: HTMLElement): number | undefined {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  const parts = [...(body?.children ?? [])].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && !part.matches('figure, button, .tiles, .model-room'),
  );
  // What is drawn has its size already.
  if (parts.length === 0) return undefined;
  for (const part of parts) part.removeAttribute('style');
  if (wantedSize() === 1) return 1;
  const widths = parts.map(({ offsetWidth }) => offsetWidth);
  const fitting = larger.toReversed().find((size) => {
    if (size > wantedSize()) return false;
    for (const [index, part] of parts.entries()) {
      part.style.setProperty('zoom', String(size));
      // As wide as before: larger words take more lines, and not the room of the picture beside them.
      part.style.width = `${(widths[index] ?? 0) / size}px`;
    }
    return !overflows(slide, body);
  });
  if (fitting === undefined) for (const part of parts) part.removeAttribute('style');
  return fitting ?? 1;
}

/** A box that holds more than it shows, or words that reach the slide's foot or run behind a tile. */
function overflows(slide: HTMLElement, body: HTMLElement | null): boolean {
  if (!body) return false;
  const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const low = [...body.querySelectorAll<HTMLElement>(':is(p, li, tr, .bar)')].some(
    (part) => part.getBoundingClientRect().bottom > foot,
  );
  const full = [body, ...body.querySelectorAll<HTMLElement>('.table-frame, .side, .face')].some(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  );
  const tiles = [...body.querySelectorAll('.tile-ground')].map((tile) => rectOf(tile.getBoundingClientRect()));
  const behind = tiles.length > 0 && linesIn(body).some((line) => tiles.some((tile) => overlaps(line, tile)));
  return low || full || behind;
}

/** Boxes of the lines of a face on the screen. */
const linesIn = (body: HTMLElement): Rect[] =>
  [...body.querySelectorAll('.face p')].flatMap((words) => {
    const range = document.createRange();
    range.selectNodeContents(words);
    return [...range.getClientRects()].map(rectOf);
  });

const rectOf = ({ x, y, width: w, height: h }: DOMRect): Rect => ({ x, y, w, h });
