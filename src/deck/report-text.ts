import type { Report, Share } from './report.ts';

/** The report as lines for a terminal. */
export function reportText({ claims, paragraphs, sentences, sides, experts, levels }: Report): string {
  const share = ({ name, claims, slides, words }: Share) =>
    `  ${name.padEnd(14)}${claims} claims, ${slides} slides, ${words} words`;
  return [
    `Ledger: ${claims.article} claims from ${paragraphs} paragraphs, ${claims.outside} from outside, ${claims.unused} unused with a reason.`,
    `Sentences: ${sentences.cited} cited, ${sentences.uncited} uncited; exempt: ${sentences.questions} questions, ${sentences.signposts} signposts, ${sentences.inferences} inferences.`,
    'Balance:',
    ...[...sides, ...experts].map(share),
    'Reading level (Flesch–Kincaid grade, longest sentence):',
    ...levels.map(
      ({ section, grade, longestSentence }) =>
        `  ${section.title.padEnd(26)}${grade.toFixed(1)}, ${longestSentence} words`,
    ),
  ].join('\n');
}
