import { wholeWords } from '#core/text/words.ts';
import { type Problem, start } from '../problem.ts';
import { type ClaimEntry, needsNoSpeaker, type PersonEntry, type QuotationEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';

export interface Books {
  claims: Record<string, ClaimEntry>;
  people: Record<string, PersonEntry>;
  quotations: Record<string, QuotationEntry>;
  /** The deck's, in which its months are named. */
  language: string;
}

/** Whether a text holds one of a speaker's names. */
export type Named = (text: string) => boolean;

/**
 * Whether a sentence is heard as somebody's though it names nobody: who is named at the start of a paragraph speaks until
 * it tells what another says. Given are the sentences before it.
 */
export function carriesOn(
  before: readonly Pick<Sentence, 'text' | 'claims'>[],
  { claims, people }: Pick<Books, 'claims' | 'people'>,
): (name: Named) => boolean {
  const [first] = before;
  const speakers = ({ claims: cited }: Pick<Sentence, 'claims'>) =>
    new Set(
      cited.flatMap((id) => {
        const claim = claims[id];
        return !claim || needsNoSpeaker(claim.kind) ? [] : claim.speaker;
      }),
    );
  const [last, ...others] = before.map(speakers).findLast(({ size }) => size > 0) ?? [];
  if (!first || others.length > 0) return () => false;
  return (name) => name(first.text) && (last === undefined || name(people[last]?.names.join(' · ') ?? ''));
}

/** Checks that a sentence on a claim that is no fact names who makes it; `isNamed` says whether a name stands where it may. */
export function checkSpeakers(
  sentence: Pick<Sentence, 'text' | 'claims' | 'exempt' | 'line'>,
  isNamed: (name: Named) => boolean,
  { file }: { file: string },
  { claims, people }: Pick<Books, 'claims' | 'people'>,
  problems: Problem[],
): void {
  for (const id of sentence.claims) {
    const claim = claims[id];
    const speaker = claim && people[claim.speaker];
    if (!speaker || needsNoSpeaker(claim.kind) || sentence.exempt === 'inference') continue;
    if (isNamed((text) => isNamedIn(speaker, text))) continue;
    problems.push({
      file,
      line: sentence.line,
      message: `The claim "${id}" is ${worded[claim.kind]}, but this sentence does not say whose: ${start(sentence.text)}`,
      context: `The speaker is ${speaker.name}, named by: ${speaker.names.join(', ')}.`,
      fix: 'Name the speaker, there or in the heading above it, or add these words to names: in ledger/people.yaml.',
    });
  }
}

/** A quotation stands beside a mark of the claim that holds it, and is given to its speaker; a fact needs none of its own. */
export function checkQuotes(
  { text, claims: cited, quotes, line }: Pick<Sentence, 'text' | 'claims' | 'quotes' | 'line'>,
  isNamed: (name: Named) => boolean,
  { file }: { file: string },
  { claims, quotations, people }: Books,
  problems: Problem[],
): void {
  for (const id of quotes) {
    const { claim = '', speaker = '' } = quotations[id] ?? {};
    const { kind, speaker: holder } = claims[claim] ?? {};
    if (!cited.includes(claim))
      problems.push({
        ...{ file, line },
        message: `The quotation "${id}" stands in a sentence that does not cite its claim: ${start(text)}`,
        context: `Its claim is "${claim}".`,
        fix: 'Cite it there, or paraphrase.',
      });
    const person = people[speaker];
    if (kind && needsNoSpeaker(kind) && holder === speaker) continue;
    if (person && !isNamed((words) => isNamedIn(person, words)))
      problems.push({
        ...{ file, line },
        message: `The quotation "${id}" is not given to its speaker here: ${start(text)}`,
        context: `The speaker is ${person.name}, named by: ${person.names.join(', ')}.`,
        fix: 'Name the speaker, or add these words to names: in ledger/people.yaml.',
      });
  }
}

/** Whether a text holds one of somebody's names. A possessive or plural ending still counts. */
export const isNamedIn = (person: PersonEntry | undefined, text: string): boolean =>
  person?.names.some((name) => wholeWords(straight(name), "(?:s|'s?)?").test(straight(text))) ?? false;

const straight = (text: string) => text.replaceAll('’', "'");

const worded = {
  official: 'an official position',
  'expert-view': "an expert's view",
  prediction: 'a prediction',
  attribution: "somebody's report or judgement",
} as const;
