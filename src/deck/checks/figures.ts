import { unreadable } from '#drawing/figures/draw-figure.ts';
import { partsOf } from '#drawing/figures/parts.ts';
import { smallest } from '#drawing/figures/type.ts';
import type { Measure } from '#drawing/measure.ts';
import { type DrawnFigure, type FigureFile, headlineLines } from '../figures.ts';
import { type Problem, start } from '../problem.ts';

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
    const shown = scene.layout.name === 'wide' ? 'On the stage' : 'On a phone';
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
