import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { Located } from '../read-yaml.ts';
import type { Substitute } from '../schema/teach.ts';
import { checkOnce } from './once.ts';
import { checkName, type Names } from './references.ts';

/** Every lesson length has one plan, whose moves are made on its slides; both cases of a controversy get the same room. */
export function checkTeach({ teach, slides, settings }: DeckSource, names: Names, problems: Problem[]): void {
  const { plans, controversies } = teach;
  for (const [index, { minutes, moves, extras }] of plans?.data.entries() ?? []) {
    if (!plans) break;
    const at = (...path: PropertyKey[]) => ({ file: plans.file, line: plans.lineOf([index, ...path]) });
    checkName('lesson', String(minutes), names, at('minutes'), problems);
    const isIn = (id: string) => slides.find((slide) => slide.id === id)?.settings.data.lessons.includes(minutes);
    for (const id of Object.keys(extras).filter(isIn))
      problems.push({
        ...at('extras', id),
        wrong: `The slide "${id}" is no extra: it takes part in the ${minutes}-minute lesson.`,
        mend: 'Move this to moves.',
      });
    for (const id of Object.keys(moves)) {
      if (isIn(id) ?? true) continue;
      problems.push({
        ...at('moves', id),
        wrong: `The slide "${id}" takes no part in the ${minutes}-minute lesson.`,
        mend: 'Move this to another slide, or add the length to that one.',
      });
    }
  }
  for (const { minutes } of plans ? settings.data.lessons : []) {
    if (!plans || plans.data.some((plan) => plan.minutes === minutes)) continue;
    problems.push({
      file: plans.file,
      line: 1,
      wrong: `The ${minutes}-minute lesson has no plan.`,
      mend: 'Add one.',
    });
  }
  for (const [index, { cases }] of controversies?.data.entries() ?? []) {
    if (!controversies || cases[0].lines.length === cases[1].lines.length) continue;
    problems.push({
      file: controversies.file,
      line: controversies.lineOf([index, 'cases']),
      wrong: `One case has ${cases[0].lines.length} lines, the other ${cases[1].lines.length}.`,
      mend: 'Give both the same number.',
    });
  }
  for (const [book, what] of [
    [teach.questions, 'questions'],
    [controversies, 'controversies'],
  ] as const) {
    const ids = book?.data.map(({ id }) => id) ?? [];
    if (book)
      checkOnce(
        ids,
        book,
        (at) => [at, 'id'],
        (id) => `Two ${what} have the id "${id}".`,
        problems,
      );
  }
  if (plans) {
    const lengths = plans.data.map(({ minutes }) => String(minutes));
    checkOnce(
      lengths,
      plans,
      (at) => [at, 'minutes'],
      (value) => `Two plans are for ${value} minutes.`,
      problems,
    );
  }
  if (teach.substitute) checkMinutes(teach.substitute, problems);
}

/** The steps of the substitute's sheet fill its lesson: none over, and at most a tenth to spare. */
function checkMinutes({ file, data, lineOf }: Located<Substitute>, problems: Problem[]): void {
  const planned = data.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  if (planned <= data.minutes && planned >= data.minutes * 0.9) return;
  problems.push({
    file,
    line: lineOf(['steps']),
    wrong: `The steps take ${planned} minutes.`,
    known: `The lesson has ${data.minutes}, of which at most a tenth may be left over.`,
    mend: 'Change the minutes of a step, or of the lesson.',
  });
}
