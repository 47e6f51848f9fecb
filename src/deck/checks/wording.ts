import { quotationMark } from '#core/text/words.ts';
import { blockNamed } from '../blocks.ts';
import { paragraphsIn, walk } from '../body.ts';
import { figuresIn } from '../numbers.ts';
import { type Finding, type Problem, start } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';
import { wordsIn } from '../report.ts';
import { isQuestion, type Sentence, sentencesOf } from '../sentences.ts';
import { isNamedIn } from './speakers.ts';
import type { Books, Statement } from './statement.ts';

/** Asks that a headline, and what is said of each part of a diagram, rests on a claim; a question and the deck's own title need none. */
export function* restsOnClaim({ place, text, claims }: Statement, { title }: Books): Generator<Finding> {
  if (claims.length > 0 || text === '' || text === title || isQuestion(text)) return;
  yield {
    message: `${place === 'headline' ? 'The headline' : 'This'} rests on no claim: ${start(text)}`,
    context: "Only a question and the deck's own title need none.",
    fix: 'Add the ids of its claims.',
    remark: true,
  };
}

/**
 * Asks that what has a figure, a name or a quotation cites a claim, unless it asks a question or stands in a Signpost or
 * an Inference: a sentence of the article, and a paragraph, list item or table row of the slide's face.
 */
export function* citesClaim({ place, claims, sentences }: Statement, books: Books): Generator<Finding> {
  const [first] = sentences;
  if (!first || claims.length > 0 || !sentences.some((sentence) => states(sentence, books))) return;
  const inProse = place === 'sentence';
  const cites = { row: 'This row of a table cites', face: "These words on the slide's face cite" };
  yield {
    message: `${place === 'row' || place === 'face' ? cites[place] : 'This sentence cites'} no claim: ${start(first.text)}`,
    context: `What has a figure, a name or a quotation rests on one, unless it asks${inProse ? ' or stands in <Inference>' : ''}.`,
    fix: inProse ? 'Put <Cite claim="…" /> before its full stop.' : 'Add <Cite claim="…" />.',
    remark: true,
  };
}

/** Whether a sentence says something that can be looked up: a figure, a name or a quotation, in no question and no guidance. */
function states({ text, stated, quotes, exempt }: Sentence, { people, sides, language }: Books): boolean {
  if (exempt) return false;
  const [, ...words] = stated.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return (
    quotes.length > 0 ||
    figuresIn(stated, language).length > 0 ||
    words.some((word) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)) ||
    sides.some((side) => text.includes(side)) ||
    Object.values(people).some((person) => isNamedIn(person, text))
  );
}

/** Asks that only phrases of the ledger stand in quotation marks: in a slide through <Quote>, in a drawing beside their claim. */
export function* quotesLedger({ place, words, claims }: Statement, { quotations }: Books): Generator<Finding> {
  const inSlide = place === 'words' || place === 'headline';
  const allowed = Object.values(quotations).filter(({ claim }) => place === 'figure' && claims.includes(claim));
  const phrases = allowed.map(({ text }) => text);
  const context =
    place === 'model'
      ? 'A model quotes nobody.'
      : phrases.length > 0
        ? `Its claims hold these phrases: ${phrases.join(' · ')}.`
        : `Only phrases of ledger/quotations.yaml may be quoted${inSlide ? '' : ', with their claim'}.`;
  for (const text of words) {
    const rest = text.replace(/“([^”]*)”/g, (whole, inner: string) => (phrases.includes(inner) ? '' : whole));
    if (quotationMark.test(rest))
      yield {
        message: `Quotation marks stand in: ${start(text.trim())}`,
        context,
        fix: `Paraphrase, or ${inSlide ? 'write <Quote id="…" />' : 'quote such a phrase'}.`,
      };
  }
}

/** Words by which a model would claim to know what comes, or who is right. */
const foretelling = /\b(?:will|predicts?|forecasts?|proves?)\b/i;

/** Asks that no words of a model foretell anything. */
export function* foretellsNothing({ words }: Statement): Generator<Finding> {
  for (const each of words) {
    const [foretold] = foretelling.exec(each) ?? [];
    if (foretold)
      yield {
        message: `A model says "${foretold}": ${start(each)}`,
        context: 'It shows what its own rules do, and nothing that comes.',
        fix: 'Say what happens in the model.',
        remark: true,
      };
  }
}

/** More words a sentence than this are hard to follow over a paragraph; a block may say less. */
const meanSentence = 25;

/** Checks how long the sentences of each paragraph are: one long sentence reads well among short ones, many in a row do not. */
export function checkLengths({ slides }: DeckSource, problems: Problem[]): void {
  for (const { file, body } of slides)
    for (const block of walk(body)) {
      if (block.type !== 'block') continue;
      const { cited, meanSentence: most = meanSentence } = blockNamed(block.name);
      for (const paragraph of cited === 'sentence' ? paragraphsIn(block) : []) {
        const sentences = sentencesOf(paragraph);
        const [first, ...rest] = sentences;
        const mean = Math.round(wordsIn(sentences) / sentences.length);
        if (!first || rest.length === 0 || mean <= most) continue;
        problems.push({
          file,
          line: first.line,
          message: `The sentences of this paragraph have ${mean} words each: ${start(first.text)}`,
          context: `Up to ${most} are easy to follow.`,
          fix: 'Split one or two.',
          remark: true,
        });
      }
    }
}
