import type { Deck, Slide } from './deck.ts';
import { pathOf, rowsOn, timed, wordsOfTask } from './lesson.ts';
import type { Plan } from './schema/teach.ts';

/** A row of a run sheet: some minutes of a lesson, with a slide before the class. */
export interface RunRow {
  slide: Slide;
  /** The slide's place in the lesson; only its first row has it. */
  number?: number;
  /** In minutes from the beginning. */
  from: number;
  to: number;
  /** The lesson keeps its point without the slide. */
  mayGo: boolean;
  /** The slide's, or that of the task with which it goes on. */
  title: string | undefined;
  /** What the plan says of it; a lesson without a plan has its slides alone. */
  says?: Pick<Plan['rows'][number], 'form' | 'does' | 'gives'> | undefined;
}

/** The rows of a lesson, with times counted from the slides. */
export function runRows(deck: Deck, minutes: number): RunRow[] {
  const plan = deck.teach.plans.find((one) => one.minutes === minutes);
  let from = 0;
  return pathOf(deck.slides, minutes).flatMap((slide, index) =>
    (plan?.rows.filter((row) => row.slide === slide.id) ?? [undefined]).map((says, at): RunRow => {
      const start = from;
      from += says?.minutes ?? slide.minutes;
      const goesOn = at > 0;
      return {
        slide,
        ...(goesOn ? {} : { number: index + 1 }),
        from: start,
        to: from,
        mayGo: !slide.core,
        title: goesOn ? says && wordsOfTask(says, deck)?.title : slide.title,
        says,
      };
    }),
  );
}

/** Rows of the slides that the lesson does not have, should a teacher add them: as another lesson does them. */
export const otherRows = (deck: Deck, minutes: number): RunRow[] =>
  timed(deck.slides, minutes)
    .filter(({ lessons }) => !lessons.includes(minutes))
    .map((slide) => ({
      slide,
      from: 0,
      to: slide.minutes,
      mayGo: false,
      title: slide.title,
      says: rowsOn(slide.id, deck.teach.plans)[0]?.rows[0],
    }));
