import { wholeWords } from '#core/text/words.ts';
import { type Finding, start } from '../problem.ts';
import { needsNoSpeaker, type PersonEntry } from '../schema/ledger.ts';
import type { Sentence } from '../sentences.ts';
import type { Books, HoldsName, Statement } from './statement.ts';

/**
 * Whether a sentence is heard as somebody's though it names nobody: who is named at the start of a paragraph speaks until
 * it tells what another says. Given are the sentences before it.
 */
export function carriesOn(
  before: readonly Pick<Sentence, 'text' | 'claims'>[],
  { claims, people }: Pick<Books, 'claims' | 'people'>,
): (name: HoldsName) => boolean {
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
  return (holdsName) =>
    holdsName(first.text) && (last === undefined || holdsName(people[last]?.names.join(' · ') ?? ''));
}

/** Asks that a statement on a claim that is no fact names who makes it, where a name may stand. */
export function* namesSpeakers({ text, claims, sentences, isNamed }: Statement, books: Books): Generator<Finding> {
  if (sentences[0]?.exempt === 'inference') return;
  for (const id of claims) {
    const claim = books.claims[id];
    const speaker = claim && books.people[claim.speaker];
    if (!speaker || needsNoSpeaker(claim.kind) || isNamed((words) => isNamedIn(speaker, words))) continue;
    yield {
      message: `The claim "${id}" is ${worded[claim.kind]}, but this sentence does not say whose: ${start(text)}`,
      context: `The speaker is ${speaker.name}, named by: ${speaker.names.join(', ')}.`,
      fix: 'Name the speaker, there or in the heading above it, or add these words to names: in ledger/people.yaml.',
    };
  }
}

/** Asks that a quotation stands beside a mark of its claim and is given to its speaker; a fact needs none of its own. */
export function* attributesQuotations(
  { text, claims, sentences, isNamed }: Statement,
  books: Books,
): Generator<Finding> {
  for (const id of sentences.flatMap(({ quotes }) => quotes)) {
    const { claim = '', speaker = '' } = books.quotations[id] ?? {};
    const { kind, speaker: holder } = books.claims[claim] ?? {};
    if (!claims.includes(claim))
      yield {
        message: `The quotation "${id}" stands in a sentence that does not cite its claim: ${start(text)}`,
        context: `Its claim is "${claim}".`,
        fix: 'Cite it there, or paraphrase.',
      };
    const person = books.people[speaker];
    if (kind && needsNoSpeaker(kind) && holder === speaker) continue;
    if (person && !isNamed((words) => isNamedIn(person, words)))
      yield {
        message: `The quotation "${id}" is not given to its speaker here: ${start(text)}`,
        context: `The speaker is ${person.name}, named by: ${person.names.join(', ')}.`,
        fix: 'Name the speaker, or add these words to names: in ledger/people.yaml.',
      };
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
