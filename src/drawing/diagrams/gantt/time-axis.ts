import { scaleUtc } from 'd3-scale';
import { dateFormat, wordsLanguage } from '#words/index.ts';
import type { Measure } from '../../measure.ts';
import type { RawGantt } from '../read/gantt.ts';
import { TYPE } from '../type.ts';

/** A stretch of time laid along a stretch of px. */
export interface TimeAxis {
  /** px of a moment. */
  place(moment: number): number;
  /** Moments that are named, as many as have room. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** px at its ends, for the corners of a milestone and the frame of what is critical. */
const EDGE = 15;
/** px between the names of two moments. */
const APART = 18;

/** The axis of all tasks from `left` to `right`. */
export function timeAxis({ tasks }: RawGantt, left: number, right: number, measure: Measure): TimeAxis {
  const from = Math.min(...tasks.map(({ start }) => start));
  const to = Math.max(...tasks.map(({ end }) => end));
  const scale = scaleUtc([from, Math.max(to, from + HOUR)], [left + EDGE, right - EDGE]);
  for (const count of [12, 8, 6, 4, 3, 2, 1]) {
    const moments = scale.ticks(count).map(Number);
    const named = moments.map((moment) => ({ x: scale(moment), text: nameOf(moment, moments) }));
    const ticks = named.filter(({ x, text }) => x + widthOf(text, measure) <= right);
    if (ticks.every(({ x, text }, i) => x + widthOf(text, measure) + APART <= (ticks[i + 1]?.x ?? Infinity)))
      return { place: scale, ticks };
  }
  return { place: scale, ticks: [] };
}

const widthOf = (text: string, measure: Measure) => measure(text, TYPE.node, TYPE.size);

/** A moment as shortly as those beside it allow: a year, a month with its year where none begins, a day, or a time. */
function nameOf(moment: number, all: readonly number[]): string {
  const said = (options: Intl.DateTimeFormatOptions) => dateFormat(wordsLanguage, options).format(moment);
  const every = (isSo: (date: Date) => boolean) => all.every((each) => isSo(new Date(each)));
  const isNewYear = (date: Date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1 && Number(date) % DAY === 0;
  if (every(isNewYear)) return said({ year: 'numeric' });
  if (every((date) => date.getUTCDate() === 1 && Number(date) % DAY === 0)) {
    if (isNewYear(new Date(moment))) return said({ year: 'numeric' });
    return said({ month: 'short' });
  }
  if (every((date) => Number(date) % DAY === 0)) return said({ day: 'numeric', month: 'short' });
  return said({ hour: '2-digit', minute: '2-digit' });
}

/** When a task is, as a sentence names it: its first day and its last, or its times. */
export function whenIs({ start, end }: { start: number; end: number }, isOneDay: boolean): string {
  const isInDays = start % DAY === 0 && end % DAY === 0 && !isOneDay;
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const format = dateFormat(wordsLanguage, isInDays ? day : isOneDay ? time : { ...day, ...time });
  // of two days as well as of one, since the day is not said
  if (isOneDay) return [...new Set([start, end].map((moment) => format.format(moment)))].join('–');
  return format.formatRange(start, isInDays && end > start ? end - DAY : end);
}
