import type { Poll } from '#classroom/phones/poll.ts';
import type { TimedRow } from '#classroom/session/rows.ts';
import { asAddressAsks } from '#classroom/session/variant.ts';
import type { SlideData, SlidesData } from '#classroom/slides-data.ts';
import { type PageData, pageData } from '#frame/browser/page-data.ts';

/** Data of the deck for the code of the teacher's window. */
export interface PresenterData extends SlidesData {
  /** The slides that each discussion question is about, in the order of the list. */
  questions: readonly (readonly string[])[];
  /** Questions for phones, by slide. */
  polls: Readonly<Record<string, readonly Poll[]>>;
  /** Rows of the plans of lessons, by slide. */
  rows: Readonly<Record<string, readonly RowsOfPlan[]>>;
}

/** The rows that the plan of one lesson has on a slide. */
interface RowsOfPlan {
  /** The lesson's length in minutes. */
  lesson: number;
  rows: readonly TimedRow[];
  /** True where one of them asks something that phones can answer. */
  asks: boolean;
}

export const presenterData = (): PageData & PresenterData => asAddressAsks(pageData<PageData & PresenterData>());

/** Data of a slide. */
export const slideDataOf = (id: string): SlideData | undefined => presenterData().stops.find((stop) => stop.id === id);

/** The rows that the plan of a lesson has on a slide; undefined where it has none. */
export const rowsAt = (slide: string, lesson: number | undefined): RowsOfPlan | undefined =>
  presenterData().rows[slide]?.find((rows) => rows.lesson === lesson);

/** The title of a slide; nothing where there is no such slide. */
export const titleOf = (id: string | undefined): string => slideDataOf(id ?? '')?.title ?? '';

const drawn = new Map<string, string>();

/** Tells whether a part of the window must be drawn anew: it shows something else than at the last call. */
export function hasChanged(part: string, shows: unknown): boolean {
  const text = JSON.stringify(shows);
  if (drawn.get(part) === text) return false;
  drawn.set(part, text);
  return true;
}
