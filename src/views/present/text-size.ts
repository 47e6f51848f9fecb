import { textSize } from '../../parts/page/preferences.ts';
import { roomWords } from '../../words/index.ts';

const sizes = [1, 1.1, 1.2, 1.3, 1.4] as const;

const wanted = (): number => sizes.find((size) => size === textSize.get()) ?? 1;

/** Makes the words of every slide larger or smaller by one step, within what there is room for. Says what came of it. */
export function resize(slide: HTMLElement, by: 1 | -1): string {
  const now = sizes.findIndex((size) => size === wanted());
  textSize.set(sizes[Math.min(sizes.length - 1, Math.max(0, now + by))] ?? 1);
  return roomWords.textAt(wanted(), fit(slide));
}

/** Sets the words of a slide as large as is wanted, or as large as they fit without leaving their room. Returns the size. */
export function fit(slide: HTMLElement): number {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  const parts = [...(body?.children ?? [])].filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement && !part.matches('figure, button, .tiles, .try, .model-room'),
  );
  // What is drawn has its size already.
  if (parts.length === 0) return 1;
  const fitting = sizes.toReversed().find((size) => {
    if (size > wanted()) return false;
    for (const part of parts) part.style.setProperty('zoom', size === 1 ? '' : String(size));
    return size === 1 || !spills(slide, body);
  });
  return fitting ?? 1;
}

/** A box that holds more than it shows, or words that reach the slide's foot. */
function spills(slide: HTMLElement, body: HTMLElement | null): boolean {
  if (!body) return false;
  const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const low = [...body.querySelectorAll<HTMLElement>(':is(p, li, tr, .bar)')].some(
    (part) => part.getBoundingClientRect().bottom > foot,
  );
  const full = [body, ...body.querySelectorAll<HTMLElement>('.table-frame, .side, .face')].some(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  );
  return low || full;
}
