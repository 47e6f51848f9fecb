import { daysIn, heldMonths, holdDay, monthName, monthsIn, numbersOf } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import type { ClaimEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';

/** Some text, and the claims that it cites. */
type Stated = Pick<Sentence, 'text' | 'line'> & { claims: readonly string[] };

/** Whoever cites claims states no number that none of them holds; `stated` are those of the text that count. */
export function checkHeld(
  sentence: Stated,
  stated: readonly number[],
  { file }: { file: string },
  claims: Record<string, ClaimEntry>,
  problems: Problem[],
): void {
  if (sentence.claims.length === 0) return;
  const held = numbersOf(sentence.claims.flatMap((id) => claims[id] ?? []));
  for (const number of stated) if (!held.has(number)) problems.push(unheld(`"${number}"`, sentence, file));
}

/** Nor a day that none of them holds: the number of another month is no witness. */
export function checkDays(
  sentence: Stated,
  { file }: { file: string },
  { claims, language }: { claims: Record<string, ClaimEntry>; language: string },
  problems: Problem[],
): void {
  if (sentence.claims.length === 0) return;
  const held = sentence.claims.flatMap((id) => claims[id] ?? []);
  const days = daysIn(sentence.text, language);
  for (const day of days)
    if (!holdDay(held, day, language)) problems.push(unheld(`the day "${day.said}"`, sentence, file));
  // Of a month alone many claims say nothing: it is false only beside those that name others.
  const months = heldMonths(held, language);
  for (const month of monthsIn(sentence.text, language))
    if (months.size > 0 && !months.has(month) && !days.some((day) => day.month === month))
      problems.push(unheld(`the month "${monthName(month, language)}"`, sentence, file));
}

const unheld = (what: string, { text, line, claims }: Stated, file: string): Problem => ({
  file,
  line,
  wrong: `No claim of this sentence holds ${what}: ${start(text)}`,
  known: `Its claims: ${claims.join(', ')}.`,
  mend: 'Correct it, or cite the claim that says so.',
});
