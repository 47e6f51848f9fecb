import { type PermitState, permitOf } from '#edition/models/permit/link.ts';
import { type Course, coursesOf, stoppedOn, weekdayOf, weekOf, worstDay } from '#edition/models/permit/rules.ts';
import type { PermitSettings } from '#edition/models/permit/settings.ts';
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
