import type { Measure } from '#drawing/measure.ts';
import { placeOf, setHeadline } from '../headline.ts';
import type { Problem } from '../problem.ts';
import { type DeckSource, slidesInOrder } from '../read-deck.ts';
import { overBy, tileSize, tileWords } from '../tiles.ts';

/** Of the usual size: nobody sees the difference. */
const hardlySmaller = 0.9;

/** What the title slide sets large has its place, be it in smaller letters: on the tiles, and where they meet. */
export function checkOpening({ settings }: DeckSource, measure: Measure, problems: Problem[]): void {
  for (const words of tileWords(settings.data)) {
    const over = overBy(words, measure);
    const { text, place, path } = words;
    const size = tileSize(words, measure);
    if (over === 0 || (size ?? 0) > hardlySmaller * place.size) continue;
    problems.push({
      file: settings.file,
      line: settings.lineOf(path),
      wrong: size
        ? `"${text}" is set in ${size} px on the tiles, smaller than usual.`
        : `"${text}" is ${over} px too wide for its place on the tiles, however small.`,
      known: `In ${place.size} px there is room for ${place.width} px.`,
      mend: 'Say it in fewer letters.',
      ...(size && { remark: true }),
    });
  }
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
