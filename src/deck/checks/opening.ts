import type { Face } from '#drawing/fonts.ts';
import type { Measure } from '#drawing/measure.ts';
import { placeOf, setHeadline } from '../headline.ts';
import type { Problem } from '../problem.ts';
import { type DeckSource, slidesInOrder } from '../read-deck.ts';

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

/** What the title slide sets large has its place: on the tiles, and where they meet. */
export function checkOpening({ settings }: DeckSource, measure: Measure, problems: Problem[]): void {
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
}

/** Every headline has room on the stage, be it in smaller letters. */
export function checkHeadlines(source: DeckSource, measure: Measure, problems: Problem[]): void {
  const inOrder = slidesInOrder(source);
  for (const [index, slide] of inOrder.entries()) {
    const set = setHeadline(slide.settings.data.title, placeOf(slide.body, index === 0), measure);
    if (set && set.smaller === undefined) continue;
    problems.push({
      file: slide.file,
      line: slide.settings.lineOf(['title']),
      wrong: set
        ? `This headline is set in ${set.size} px on the stage, smaller than others.`
        : 'This headline has no room on the stage, however small.',
      known: 'A shorter one is read sooner.',
      mend: 'Say it in fewer letters.',
      ...(set && { remark: true }),
    });
  }
}
