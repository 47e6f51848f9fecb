import { lineOf, piecesOf, wordsTouch } from '#core/text/words.ts';
import { evenLines } from '#drawing/even-lines.ts';
import { headline } from '#drawing/figures/scene.ts';
import { smallest } from '#drawing/figures/type.ts';
import type { Face } from '#drawing/fonts.ts';
import type { Measure } from '#drawing/measure.ts';
import { type BodyNode, blocksNamed } from './body.ts';
import type { DeckSettings } from './schema/deck.ts';

/** Where a headline stands on the stage, and the sizes in which it may, in px. */
export interface HeadlinePlace {
  sizes: readonly [number, ...number[]];
  width: number;
  height: number;
  /** Of one line, in parts of the size. */
  leading: number;
  /** The same where words touch, if it is not the same. */
  touchingLeading?: number;
  spacing: number;
}

/** Nothing is smaller than what the back row reads. */
const least = smallest.wide;
export const overPicture: HeadlinePlace = {
  sizes: [headline.size, 46, 42, 38, 34, 30, 27, least],
  width: headline.width,
  height: 106,
  leading: 1.06,
  spacing: headline.spacing / headline.size,
};
const besideTiles: HeadlinePlace = {
  sizes: [150, 130, 112, 96, 82, 70, 60, 50, 42, 36, 30, least],
  width: 604,
  height: 402,
  leading: 134 / 150,
  touchingLeading: 1.25,
  spacing: -0.033,
};

/** On a title page without tiles, the subtitle and the author stand below it, and a picture beside it. */
export const titleAlone: HeadlinePlace = {
  ...besideTiles,
  sizes: [112, 96, 82, 70, 60, 50, 42, 36, 30, least],
  width: 1136,
  height: 300,
};
export const titleBesidePicture: HeadlinePlace = { ...titleAlone, width: 560, height: 270 };

/** The words by which people may be named, where no line breaks; it may at the dot between the parts of a foreign name. */
export const namesIn = (people: Iterable<{ names: readonly string[] }>): string[] =>
  [...people].flatMap(({ names }) => names.flatMap((name) => name.split('·')));

/** How a headline is set on the stage. */
interface Setting {
  size: number;
  /** Undefined for the size that every other has. */
  smaller: number | undefined;
  lines: number;
  /** px of all its lines. */
  height: number;
}

/** Sets a headline as large as its place allows, its `names` unparted; undefined where it has no room in any size. */
export function setHeadline(
  title: string,
  place: HeadlinePlace,
  measure: Measure,
  names: readonly string[] = [],
): Setting | undefined {
  const words = piecesOf(title, names);
  const { leading, touchingLeading = leading } = place;
  const touches = wordsTouch(title);
  // Letters that touch are set without any.
  const spacing = touches ? 0 : place.spacing;
  for (const size of place.sizes) {
    const widthOf = (line: readonly string[]) => measure(lineOf(line), headline.face, size, spacing * size);
    if (words.some((word) => widthOf([word]) > place.width)) continue;
    const lines = evenLines(words, place.width, widthOf).length;
    const height = lines * (touches ? touchingLeading : leading) * size;
    if (Math.round(height) <= place.height)
      return { size, lines, height, smaller: size === place.sizes[0] ? undefined : size };
  }
  return undefined;
}

/** The first slide stands beside the deck's tiles where it has them, any other over what it shows. */
export const placeOf = (body: readonly BodyNode[], isFirst: boolean): HeadlinePlace =>
  isFirst && blocksNamed(body, 'Tiles').length > 0 ? besideTiles : overPicture;

/** How words are set on the tiles, and the px that they have there. */
interface TilePlace {
  face: Face;
  size: number;
  /** In parts of the size. */
  spacing?: number;
  width: number;
}

/** Words of a tile and of the field in which the two overlap, in px of their picture; the field covers a third of each. */
const places = {
  symbol: { face: 'newsreader-500', size: 120, spacing: -0.02, width: 258 },
  name: { face: 'public-sans-600', size: 26, width: 254 },
  large: { face: 'newsreader-500', size: 52, width: 110 },
  small: { face: 'public-sans-400', size: 26, width: 110 },
} as const satisfies Record<string, TilePlace>;

/** One of the words that stand on the tiles. */
interface TileWords {
  /** In `deck.yaml`. */
  path: PropertyKey[];
  text: string;
  place: TilePlace;
}

/** All words that have a place of their own on the tiles and where they meet. */
export function tileWords({ tiles, meeting }: Pick<DeckSettings, 'tiles' | 'meeting'>): TileWords[] {
  const small = (['about', 'small'] as const).map((key) => ({ key, text: meeting?.[key], place: places.small }));
  return [
    ...tiles.flatMap(({ symbol, name }, at): TileWords[] => [
      { path: ['tiles', at, 'symbol'], text: symbol, place: places.symbol },
      { path: ['tiles', at, 'name'], text: name, place: places.name },
    ]),
    ...[...small, { key: 'large', text: meeting?.large, place: places.large }].flatMap(({ key, text, place }) =>
      text === undefined ? [] : [{ path: ['meeting', key], text, place }],
    ),
  ];
}

/** Gives the px by which words are too wide for their place. */
export const overBy = ({ text, place: { face, size, spacing = 0, width } }: TileWords, measure: Measure): number =>
  Math.max(0, Math.ceil(measure(text, face, size, spacing * size) - width));

/** The largest size in which words have room on the tiles; undefined where they have none that the back row reads. */
export function tileSize({ text, place }: TileWords, measure: Measure): number | undefined {
  const fits = (size: number) => overBy({ path: [], text, place: { ...place, size } }, measure) === 0;
  for (let size = place.size; size >= smallest.wide; size -= 2) if (fits(size)) return size;
  return undefined;
}

/** The sizes of words on the tiles that are smaller than usual, by their place in the settings: `tiles.0.symbol`. */
export const smallerOnTiles = (settings: DeckSettings, measure: Measure): ReadonlyMap<string, number> =>
  new Map(
    tileWords(settings).flatMap((words): [string, number][] => {
      const size = tileSize(words, measure);
      return size === undefined || size === words.place.size ? [] : [[words.path.join('.'), size]];
    }),
  );
