import { partsOf } from '#drawing/figures/parts.ts';
import { numbersIn } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import { checkTold } from './hedges.ts';
import { checkHeld } from './held-numbers.ts';
import { checkSpeakers } from './speakers.ts';

/** Words by which a model would claim to know what comes, or who is right. */
const foretelling = /\b(?:will|predicts?|forecasts?|proves?)\b/i;

/**
 * The sentences of a model that rest on claims keep the rules of the article: their speakers are named, their hedges
 * and numbers are those of the claims. None of its words foretells anything, and none is quoted.
 */
export function checkModelWording({ things, ledger }: DeckSource, problems: Problem[]): void {
  const claims = allClaims(ledger);
  const books = { claims, people: ledger.people.data };
  for (const { file, data, lineOf } of things.find(({ kind }) => kind.one === 'model')?.files ?? []) {
    for (const { words, path, claims: cited = [] } of partsOf(data)) {
      const text = words.join(' ');
      const at = { file, line: lineOf(path) };
      checkSpeakers({ text, claims: [...cited], line: at.line }, (name) => name(text), at, books, problems);
      checkTold({ text, around: text, claims: cited, unhedged: [], ...at }, claims, problems);
      checkHeld({ text, claims: cited, line: at.line }, numbersIn(text), at, claims, problems);
      for (const each of words) {
        const [foretold] = foretelling.exec(each) ?? [];
        if (foretold)
          problems.push({
            ...at,
            wrong: `A model says "${foretold}": ${start(each)}`,
            known: 'It shows what its own rules do, and nothing that comes.',
            mend: 'Say what happens in the model.',
            remark: true,
          });
        if (/["“”]/.test(each))
          problems.push({
            ...at,
            wrong: `Quotation marks stand in: ${start(each)}`,
            known: 'A model quotes nobody.',
            mend: 'Paraphrase.',
          });
      }
    }
  }
}
