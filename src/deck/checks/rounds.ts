import { checkThings } from '../data-files.ts';
import { isError, type Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import { checkOutcomes } from './account-claims.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkExercises } from './exercises.ts';
import { checkLedger } from './ledger.ts';
import { checkOrder } from './numbering.ts';
import { checkLessons, checkPlans } from './plans.ts';
import { checkReferences, namesOf } from './references.ts';
import { checkStatements } from './rules.ts';
import { checkLook, checkSettings, checkWords } from './settings.ts';
import { checkSlides } from './slides.ts';
import { checkTeach, checkWorksheet } from './teach.ts';

/**
 * Checks what could be read, so that an author hears in one list all that one reading can tell. `problems` holds what could
 * not be read.
 */
export function checkParts(source: DeckSource, problems: Problem[]): void {
  const names = namesOf(source);
  const isWhole = !problems.some(isError);
  besides(problems, (found) => {
    checkReferences(source, names, found);
    checkSettings(source, found);
    checkLook(source, found);
    checkLedger(source, found);
    checkOutcomes(source, found);
    checkDiagrams(source, found);
    checkThings(source.things, found);
    checkExercises(source, found);
    checkSlides(source, names, found);
    // Slides that could not be read are missed by what counts and orders all of them.
    if (!isWhole) return;
    checkWords(source, found);
    checkOrder(source, found);
    checkLessons(source, found);
    checkPlans(source, names, found);
    checkTeach(source, found);
    checkWorksheet(source, found);
  });
  // All statements rest on the settings and the ledger.
  const isShaken = problems.some((problem) => isError(problem) && /\/(?:deck\.yaml|ledger\/[^/]*)$/.test(problem.file));
  if (problems.some(isError) && !isShaken) besides(problems, (found) => checkStatements(source, found));
}

/** Adds what checks find, but of files in which something was wrong before: they would tell that again, less plainly. */
function besides(problems: Problem[], check: (found: Problem[]) => void): void {
  const atFault = new Set(problems.filter(isError).map(({ file }) => file));
  const found: Problem[] = [];
  check(found);
  const isNew = (problem: Problem) => atFault.size === 0 || (isError(problem) && !atFault.has(problem.file));
  problems.push(...found.filter(isNew));
}
