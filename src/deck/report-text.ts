import type { Report, Share } from './report.ts';

/** The report as lines for a terminal. */
export function reportText({ claims, paragraphs, sentences, sides, rooms, experts, levels }: Report): string {
  const share = ({ name, claims, slides, words }: Share) =>
    `  ${name.padEnd(14)}${claims} claims, ${slides} slides, ${words} words`;
  return [
    `Ledger: ${claims.article} claims from ${paragraphs} paragraphs, ${claims.outside} from outside, ${claims.unused} unused with a reason.`,
    `Sentences: ${sentences.cited} cited, ${sentences.uncited} uncited; exempt: ${sentences.questions} questions, ${sentences.signposts} signposts, ${sentences.inferences} inferences.`,
    'Balance:',
    ...[...sides, ...experts].map(share),
    'Each side’s positions, by section:',
    ...rooms.map(
      ({ section, sides }) =>
        `  ${section.title.padEnd(26)}${sides.map(({ name, claims, words }) => `${name} ${claims} claims, ${words} words`).join('; ')}`,
    ),
    'Reading level (Flesch–Kincaid grade, longest sentence):',
    ...levels.map(
      ({ section, grade, longestSentence }) =>
        `  ${section.title.padEnd(26)}${grade.toFixed(1)}, ${longestSentence} words`,
    ),
  ].join('\n');
}
