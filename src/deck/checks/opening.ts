import { evenLines } from '#drawing/even-lines.ts';
import type { Face } from '#drawing/fonts.ts';
import type { Measure } from '#drawing/measure.ts';
import { blocksNamed } from '../piece.ts';
import type { Problem } from '../problem.ts';
import type { DeckSource } from '../read-deck.ts';

/** The headline beside the two tiles, as the stage sets it: px, and the lines above its face. */
const headline = { face: 'newsreader-500', size: 150, spacing: -0.033 * 150, width: 560, lines: 3 } as const;

interface Label {
  face: Face;
  size: number;
  spacing?: number;
  width: number;
}

/** Words of a tile and of the field in which the two overlap, in px of their picture; the field covers a third of each. */
const labels = {
  framed: { face: 'newsreader-500', size: 132, spacing: -0.02 * 132, width: 258 },
  pinned: { face: 'newsreader-500', size: 104, spacing: -0.02 * 104, width: 258 },
  name: { face: 'public-sans-600', size: 28, width: 254 },
  large: { face: 'newsreader-500', size: 64, width: 110 },
  small: { face: 'public-sans-400', size: 24, width: 110 },
} as const satisfies Record<string, Label>;

/** What the title slide sets large has its place: beside the tiles, on them, and where they meet. */
export function checkOpening({ settings, slides }: DeckSource, measure: Measure, problems: Problem[]): void {
  const { tiles, meeting } = settings.data;
  const room = (path: PropertyKey[], text: string | undefined, { face, size, spacing, width }: Label) => {
    const over = text === undefined ? 0 : Math.ceil(measure(text, face, size, spacing) - width);
    if (over > 0)
      problems.push({
        file: settings.file,
        line: settings.lineOf(path),
        wrong: `"${text}" is ${over} px too wide for its place on the tiles.`,
        known: `There is room for ${width} px.`,
        mend: 'Say it in fewer letters.',
      });
  };
  for (const [at, { shape, symbol, name }] of tiles.entries()) {
    room(['tiles', at, 'symbol'], symbol, labels[shape]);
    room(['tiles', at, 'name'], name, labels.name);
  }
  for (const key of ['about', 'small'] as const) room(['meeting', key], meeting?.[key], labels.small);
  room(['meeting', 'large'], meeting?.large, labels.large);
  for (const slide of slides) {
    if (blocksNamed(slide.body, 'Tiles').length === 0) continue;
    const { title } = slide.settings.data;
    const lines = linesOf(title, measure);
    if (lines <= headline.lines) continue;
    problems.push({
      file: slide.file,
      line: slide.settings.lineOf(['title']),
      wrong:
        lines === Number.POSITIVE_INFINITY
          ? 'A word of this headline is wider than the room beside the tiles.'
          : `This headline takes ${lines} lines beside the tiles.`,
      known: `There is room for ${headline.lines} lines of ${headline.width} px, set in ${headline.size} px.`,
      mend: 'Say it in fewer letters, or take <Tiles /> out.',
    });
  }
}

/** Lines that a browser breaks a headline into; more than any where a single word has no room. */
function linesOf(title: string, measure: Measure): number {
  const { face, size, spacing, width } = headline;
  const widthOf = (words: readonly string[]) => measure(words.join(' '), face, size, spacing);
  const words = title.split(' ');
  if (words.some((word) => widthOf([word]) > width)) return Number.POSITIVE_INFINITY;
  return evenLines(words, width, widthOf).length;
}
