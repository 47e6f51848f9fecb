import { type Course, coursesOf, stoppedOn, weekdayOf, weekOf, worstDay } from '#edition/models/permit/rules.ts';
import { type PermitSettings, type PermitState, permitOf } from '#edition/models/permit/state.ts';
import { permitWords } from '#words/index.ts';

/** A state in numbers and words, the same when it is built as when it is played. */
interface RunSummary {
  courses: readonly Course[];
  /** The large number: how many stand still on the day, or stood still at once at worst when all is over. */
  count: number;
  of: string;
  day: string;
  /** One sentence. */
  says: string;
}

/** A state of the permit in words. */
export function summariseRun(state: PermitState, settings: PermitSettings): RunSummary {
  const courses = coursesOf(permitOf(state, settings));
  const { many = '', by = '' } = settings.users[state.hand] ?? {};
  const worst = worstDay(courses);
  const isOver = state.day >= settings.horizon;
  const stopped = stoppedOn(courses, state.day);
  const users = courses.length;
  return {
    courses,
    count: isOver ? worst.stopped : stopped,
    of: isOver ? permitWords.stoodStill(users, many) : permitWords.standStill(users, many),
    day: isOver ? permitWords.worst(worst) : permitWords.dayOf(state.day, weekdayOf(state.day), weekOf(state.day)),
    says: isOver
      ? permitWords.run({ dial: state.dial, worst, users, many, by })
      : permitWords.today(state.day, stopped, users, many),
  };
}

/** The longest words of a state by any hand: play may begin with each. */
export function longestOf(state: PermitState, settings: PermitSettings): Pick<RunSummary, 'of' | 'day' | 'says'> {
  const byHand = settings.hands.map((hand) => summariseRun({ ...state, hand }, settings));
  const longest = (name: 'of' | 'day' | 'says') =>
    byHand.reduce((most, { [name]: words }) => (words.length > most.length ? words : most), '');
  return { of: longest('of'), day: longest('day'), says: longest('says') };
}

/** A stretch of days in per cent of the plot’s width, as the drawing’s attributes say it. */
export interface Bar {
  x: string;
  width: string;
}

interface Flag {
  pole: { x1: string; x2: string; y1: string };
  words: { x: string; dx: string; 'text-anchor': 'start' | 'middle' | 'end' };
}

interface Row {
  /** The whole stock, known from the start. */
  ghost: Bar;
  stock: Bar;
  stopped: Bar;
  supplied: Bar;
}

/** A day as a place along the picture, whose whole breadth is `horizon` days. */
export const percent = (day: number, horizon: number): string => `${Math.round((1e4 * day) / horizon) / 100}%`;

/** A label, be it two thirds of the picture long, and its line: a flag on its pole where there is room beside it, else over the line's end. */
export function flagAt(day: number, horizon: number): Flag {
  const x = percent(day, horizon);
  const side = day <= horizon / 3 ? 'start' : day >= (2 * horizon) / 3 ? 'end' : 'middle';
  const apart = { start: '8', end: '-8', middle: '0' }[side];
  return {
    pole: { x1: x, x2: x, y1: side === 'middle' ? '100%' : '1.4em' },
    words: { x, dx: apart, 'text-anchor': side },
  };
}

/** The visible part of a user’s course up to the evening of a day. */
export function rowOf({ stock, delivered }: Course, day: number, horizon: number): Row {
  const bar = (from: number, to: number): Bar => ({
    x: percent(from, horizon),
    width: percent(Math.max(0, Math.min(to, horizon) - from), horizon),
  });
  const onStock = Math.min(stock, delivered);
  return {
    ghost: bar(0, onStock),
    stock: bar(0, Math.min(day, onStock)),
    stopped: bar(onStock, Math.min(day, delivered)),
    supplied: bar(delivered, day),
  };
}
