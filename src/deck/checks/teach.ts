import { listKnown, type Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import type { Located } from '../read-yaml.ts';
import { checkNamesAt, type Names } from './references.ts';

/** The teacher's files name known slides, claims and lesson lengths; both cases of a controversy get the same room. */
export function checkTeach({ teach, slides, settings }: DeckSource, names: Names, problems: Problem[]): void {
  const { plans, questions, controversies, substitute, guide } = teach;
  const ids = new Set(slides.map(({ id }) => id));
  const checkSlides = (wanted: readonly string[], book: Located<unknown>, path: PropertyKey[]) => {
    for (const [index, id] of wanted.entries()) {
      if (ids.has(id)) continue;
      problems.push({
        file: book.file,
        line: book.lineOf([...path, index]),
        wrong: `Unknown slide "${id}".`,
        known: listKnown('slides', ids, id),
        mend: 'Correct its spelling.',
      });
    }
  };
  const checkClaims = (claims: readonly string[], book: Located<unknown>, path: PropertyKey[]) =>
    checkNamesAt('claim', claims, names, book, path, problems);

  for (const [index, { minutes, moves }] of plans?.data.entries() ?? []) {
    if (!plans) break;
    checkNamesAt('lesson', String(minutes), names, plans, [index, 'minutes'], problems);
    for (const id of Object.keys(moves)) {
      const slide = slides.find((candidate) => candidate.id === id);
      if (!slide) checkSlides([id], plans, [index, 'moves', id]);
      else if (!slide.settings.data.lessons.includes(minutes))
        problems.push({
          file: plans.file,
          line: plans.lineOf([index, 'moves', id]),
          wrong: `The slide "${id}" takes no part in the ${minutes}-minute lesson.`,
          mend: 'Move this to another slide, or add the length to that one.',
        });
    }
  }
  for (const { minutes } of plans ? settings.data.lessons : []) {
    if (plans && !plans.data.some((plan) => plan.minutes === minutes))
      problems.push({
        file: plans.file,
        line: 1,
        wrong: `The ${minutes}-minute lesson has no plan.`,
        mend: 'Add one.',
      });
  }
  for (const [index, { slides: about, claims }] of questions?.data.entries() ?? []) {
    if (!questions) break;
    checkSlides(about, questions, [index, 'slides']);
    checkClaims(claims, questions, [index, 'claims']);
  }
  for (const [index, { cases }] of controversies?.data.entries() ?? []) {
    if (!controversies) break;
    for (const [at, { side, lines }] of cases.entries()) {
      if (side) checkNamesAt('side', side, names, controversies, [index, 'cases', at, 'side'], problems);
      for (const [line, { claims }] of lines.entries())
        checkClaims(claims, controversies, [index, 'cases', at, 'lines', line, 'claims']);
    }
    if (cases[0].lines.length !== cases[1].lines.length)
      problems.push({
        file: controversies.file,
        line: controversies.lineOf([index, 'cases']),
        wrong: `One case has ${cases[0].lines.length} lines, the other ${cases[1].lines.length}.`,
        mend: 'Give both the same number.',
      });
  }
  for (const part of ['story', 'answers'] as const)
    for (const [index, { claims }] of substitute?.data[part].entries() ?? [])
      if (substitute) checkClaims(claims, substitute, [part, index, 'claims']);
  for (const part of ['skills', 'standards'] as const)
    for (const [index, { slides: about }] of guide?.data[part].entries() ?? [])
      if (guide) checkSlides(about, guide, [part, index, 'slides']);
}
