import { quotationMark } from '#core/text/words.ts';
import { unreadable } from '#drawing/figures/draw.ts';
import { type Part, partsOf } from '#drawing/figures/parts.ts';
import { smallest } from '#drawing/figures/type.ts';
import type { Measure } from '#drawing/measure.ts';
import { type DrawnFigure, type FigureFile, figuresOf, headlineLines } from '../figures.ts';
import { numbersIn } from '../numbers.ts';
import { type Problem, start } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import { checkTold } from './hedges.ts';
import { checkHeld } from './numbers.ts';
import { checkSpeakers } from './speakers.ts';

/** Every figure can be read in each layout in which a slide shows it. */
export function checkDrawings(drawn: readonly DrawnFigure[], measure: Measure, problems: Problem[]): void {
  for (const { figure, scene, underOneLine } of drawn) {
    const faults = unreadable(scene);
    const isCrowded = faults.length > 0 && underOneLine && unreadable(underOneLine()).length === 0;
    const crowding = figure.slides.filter((slide) => isCrowded && headlineLines(slide, measure) === 2);
    for (const { file, settings } of crowding)
      problems.push({
        file,
        line: settings.lineOf(['title']),
        message: `This headline takes two lines, and under them the figure "${figure.id}" has no room.`,
        context: 'Under a headline of one line it has.',
        fix: 'Say the headline in fewer words, or put less into the figure.',
      });
    if (isCrowded) continue;
    const shown = scene.layout.name === 'stage' ? 'On the stage' : 'On a phone';
    const { crowded: faultsInUsual = [] } = scene;
    const crowded = faultsInUsual.find(({ words }) => partsWith(words, figure).length > 0) ?? faultsInUsual[0];
    if (crowded)
      problems.push({
        file: figure.file,
        line: Math.max(...linesOf(crowded.words, figure)),
        message: `${shown} the letters of this figure are smaller${scene.layout.smaller?.breaks ? ', and long words are broken' : ''}: in the usual size these words ${crowded.why}: ${start(crowded.words)}`,
        context: `Nothing is set smaller than ${smallest[scene.layout.name]} px.`,
        fix: 'Say it in fewer words, or leave it so.',
        remark: true,
      });
    const told = new Set<string>();
    for (const { words, why } of faults) {
      // Each line of a label that is too long would be told again; a mark goes with words that are told.
      if (told.has(words)) continue;
      told.add(words);
      const lines = linesOf(words, figure);
      problems.push({
        file: figure.file,
        line: Math.max(...lines),
        message: `${shown} these words ${why}: ${start(words)}`,
        ...(lines.length > 1 && { context: `They stand on the lines ${lines.join(', ')}, and any may be meant.` }),
        fix: 'Say it in fewer words, or use another kind of figure.',
      });
    }
  }
}

const partsWith = (words: string, { data }: FigureFile) =>
  partsOf(data).filter((each) => each.words.some((own) => own.includes(words)));

/** Where words that are drawn may stand in the figure's file; its first line where no part has them. */
function linesOf(words: string, figure: FigureFile): number[] {
  const parts = partsWith(words, figure);
  return parts.length > 0 ? parts.map(({ path }) => figure.lineOf(path)) : [figure.lineOf([])];
}

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
      message: `Quotation marks stand in: ${start(text)}`,
      context:
        allowed.length > 0
          ? `Its claims hold these phrases: ${allowed.join(' · ')}.`
          : 'Only phrases of ledger/quotations.yaml may be quoted, with their claim.',
      fix: 'Paraphrase, or quote such a phrase.',
    });
  }
}

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
            message: `A model says "${foretold}": ${start(each)}`,
            context: 'It shows what its own rules do, and nothing that comes.',
            fix: 'Say what happens in the model.',
            remark: true,
          });
        if (/["“”]/.test(each))
          problems.push({
            ...at,
            message: `Quotation marks stand in: ${start(each)}`,
            context: 'A model quotes nobody.',
            fix: 'Paraphrase.',
          });
      }
    }
  }
}
