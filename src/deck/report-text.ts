import type { Report, Share, Telling } from './report.ts';

/** The report as lines for a terminal. */
export function reportText({ claims, paragraphs, hedges, full, plain }: Report): string {
  return [
    `Ledger: ${claims.article} claims from ${paragraphs} paragraphs, ${claims.outside} from outside, ${claims.unused} unused with a reason.`,
    `Forbidden quotations: 0. Hedges: ${hedges.claims} claims carry one; unlisted or missing: 0; left out with a reason: ${hedges.leftOut}.`,
    ...told('The article', full),
    ...(plain ? told(`In plain words, ${Math.round((plain.words / full.words) * 100)} % of its length`, plain) : []),
  ].join('\n');
}

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
    'Reading level (Flesch–Kincaid grade, longest sentence):',
    ...grades.map(
      ({ section, grade, longestSentence }) =>
        `  ${section.title.padEnd(titled)}${grade.toFixed(1)}, ${longestSentence} words`,
    ),
  ];
}
