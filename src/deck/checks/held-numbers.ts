import { daysIn, holdDay, numbersOf } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import type { ClaimEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';

/** Whoever cites claims states no number that none of them holds; `stated` are those of the text that count. */
export function checkHeld(
  { text, claims: cited, line }: Pick<Sentence, 'text' | 'line'> & { claims: readonly string[] },
  stated: readonly number[],
  { file }: { file: string },
  claims: Record<string, ClaimEntry>,
  problems: Problem[],
): void {
  if (cited.length === 0) return;
  const held = numbersOf(cited.flatMap((id) => claims[id] ?? []));
  for (const number of stated)
    if (!held.has(number))
      problems.push({
        file,
        line,
        wrong: `No claim of this sentence holds "${number}": ${start(text)}`,
        known: `Its claims: ${cited.join(', ')}.`,
        mend: 'Correct it, or cite the claim that says so.',
      });
}

/** Nor a day that none of them holds: the number of another month is no witness. */
export function checkDays(
  { text, claims: cited, line }: Pick<Sentence, 'text' | 'line'> & { claims: readonly string[] },
  { file }: { file: string },
  { claims, language }: { claims: Record<string, ClaimEntry>; language: string },
  problems: Problem[],
): void {
  if (cited.length === 0) return;
  const held = cited.flatMap((id) => claims[id] ?? []);
  for (const day of daysIn(text, language))
    if (!holdDay(held, day, language))
      problems.push({
        file,
        line,
        wrong: `No claim of this sentence holds the day "${day.said}": ${start(text)}`,
        known: `Its claims: ${cited.join(', ')}.`,
        mend: 'Correct it, or cite the claim that says so.',
      });
}
