import type { Lessons } from '../../deck/lesson.ts';

export const lessonWords = {
  /** `asked` is what an address names as a length; at most 20 characters of it are repeated. */
  unknown: (asked: string, { stops, lengths }: Lessons): string =>
    `There is no lesson of length “${asked.slice(0, 20)}”, so all ${stops.length} slides are shown. Lengths: ${lengths.map((length) => `${length} minutes`).join(', ')}.`,
};
