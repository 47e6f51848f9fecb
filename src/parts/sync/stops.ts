import { pathOf, type Stop } from '../../deck/lesson.ts';

const numbers = (text = '') => text.split(' ').filter(Boolean).map(Number);

/** The page's slides as stops of a lesson, in the deck's order. */
export const stopsOf = (slides: readonly HTMLElement[]): Stop[] =>
  slides.map((slide) => ({
    id: slide.dataset.slide ?? '',
    title: slide.querySelector('h2')?.textContent ?? '',
    minutes: Number(slide.dataset.minutes),
    lessons: numbers(slide.dataset.lessons),
  }));

export interface Asked {
  lesson?: number;
  path: string[];
  /** What the address asks for that there is not. */
  notice?: string;
}

/** The path that the address asks for with `?lesson=`. An unknown length shows every slide and says so. */
export function askedPath(
  stops: readonly Stop[],
  lengths = numbers(document.querySelector('main')?.dataset.lengths),
): Asked {
  const asked = new URLSearchParams(location.search).get('lesson');
  const all = stops.map(({ id }) => id);
  if (asked === null) return { path: all };
  const lesson = Number(asked);
  if (lengths.includes(lesson)) return { lesson, path: pathOf(stops, lesson).map(({ id }) => id) };
  const known = lengths.map((length) => `${length} minutes`).join(', ');
  return {
    path: all,
    notice: `There is no lesson of length “${asked.slice(0, 20)}”, so all ${all.length} slides are shown. Lengths: ${known}.`,
  };
}
