import { formatProblem, type Problem } from './problem.ts';
import type { Report, Share, Telling } from './report.ts';

/** The report as lines for a terminal. */
export function reportText({ claims, paragraphs, hedges, full, plain }: Report): string {
  return [
    `Ledger: ${claims.article} claims from ${paragraphs} paragraphs, ${claims.outside} from outside, ${claims.unused} unused with a reason.`,
    `Hedges: ${hedges.claims} claims list one; left out with a reason: ${hedges.leftOut}.`,
    ...told('The article', full),
    ...(plain ? told(`In plain words, ${Math.round((plain.words / full.words) * 100)} % of its length`, plain) : []),
  ].join('\n');
}

/** The remarks on a deck, counted, each with file and line. */
export const remarksText = (remarks: readonly Problem[]): string =>
  [
    `${remarks.length} ${remarks.length === 1 ? 'remark' : 'remarks'}; with strict: true in deck.yaml they would stop the build.`,
    ...remarks.map(formatProblem),
  ].join('\n');

function told(name: string, { words, sentences, sides, rooms, experts, grades }: Telling): string[] {
  const inColumn = (names: readonly string[]) => Math.max(...names.map(({ length }) => length)) + 2;
  const [called, titled] = [
    inColumn([...sides, ...experts].map(({ name }) => name)),
    inColumn(grades.map(({ section }) => section.title)),
  ];
  const share = ({ name, claims, slides, words }: Share) =>
    `  ${name.padEnd(called)}${claims} claims, ${slides} slides, ${words} words`;
  return [
    `${name}: ${words} words. Sentences: ${sentences.cited} cited, ${sentences.uncited} uncited; exempt: ${sentences.questions} questions, ${sentences.signposts} signposts, ${sentences.inferences} inferences.`,
    ...(sides.length + experts.length > 0 ? ['Balance:'] : []),
    ...[...sides, ...experts].map(share),
    ...(sides.length > 0 ? ['Each side’s positions, by section:'] : []),
    ...(sides.length > 0 ? rooms : []).map(
      ({ section, sides }) =>
        `  ${section.title.padEnd(titled)}${sides.map(({ name, claims, words }) => `${name} ${claims} claims, ${words} words`).join('; ')}`,
    ),
    `${grades.some(({ grade }) => grade !== undefined) ? 'Reading level (Flesch–Kincaid grade, longest sentence)' : 'Longest sentence'}:`,
    ...grades.map(
      ({ section, grade, longestSentence }) =>
        `  ${section.title.padEnd(titled)}${grade === undefined ? '' : `${grade.toFixed(1)}, `}${longestSentence} words`,
    ),
  ];
}
