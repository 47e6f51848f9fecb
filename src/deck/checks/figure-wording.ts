import { quotationMark } from '#core/text/quotation-marks.ts';
import { type Part, partsOf } from '#drawing/figures/parts.ts';
import { type FigureFile, figuresOf } from '../drawn.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import { checkSpeakers } from './speakers.ts';

/** The words of a figure name their speakers, as those of a slide's face do, and quote only what the ledger quotes. */
export function checkFigureWording(source: DeckSource, problems: Problem[]): void {
  const { ledger } = source;
  const books = { claims: allClaims(ledger), people: ledger.people.data };
  for (const figure of figuresOf(source)) {
    const parts = partsOf(figure.data);
    const titles = figure.slides.map(({ settings }) => settings.data.title);
    const heading = [...titles, ...parts.flatMap(({ words }) => words)].join(' ');
    for (const part of parts) {
      const text = part.words.join(' ');
      const line = figure.lineOf(part.path);
      checkSpeakers({ text, claims: [...(part.claims ?? [])], line }, (name) => name(heading), figure, books, problems);
      checkQuotations(part, figure, Object.values(ledger.quotations.data), problems);
    }
  }
}

function checkQuotations(
  { words, path, claims = [] }: Part,
  { file, lineOf }: FigureFile,
  quotations: readonly { text: string; claim: string }[],
  problems: Problem[],
): void {
  const allowed = quotations.filter(({ claim }) => claims.includes(claim)).map(({ text }) => text);
  for (const text of words) {
    const rest = text.replace(/“([^”]*)”/g, (whole, inner: string) => (allowed.includes(inner) ? '' : whole));
    if (!quotationMark.test(rest)) continue;
    problems.push({
      file,
      line: lineOf(path),
      wrong: `Quotation marks stand in: ${start(text)}`,
      known:
        allowed.length > 0
          ? `Its claims hold these phrases: ${allowed.join(' · ')}.`
          : 'Only phrases of ledger/quotations.yaml may be quoted, with their claim.',
      mend: 'Paraphrase, or quote such a phrase.',
    });
  }
}
