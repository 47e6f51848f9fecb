import svgpath from 'svgpath';
import type { Deck } from '#deck/deck.ts';
import type { Tile } from '#deck/schema/deck.ts';
import type { Face } from '#drawing/fonts.ts';
import type { Point } from '#drawing/geometry.ts';
import { type Drawn, type Form, type Ink, lettering, type Part } from '#drawing/part.ts';
import {
  meetingLines,
  tileBorder,
  tileFrame,
  tileGrid,
  tileHatch,
  tileMark,
  tileOverlap,
  tilePins,
  tilePlaces,
  tileSize,
  tileWords,
} from '#drawing/tile-pair.ts';
import { clipped } from './outline.ts';

/** The deck's two tiles, as on its title page. */
export function drawnTiles({ settings, smallerOnTiles }: Pick<Deck, 'settings' | 'smallerOnTiles'>): Drawn {
  const { tiles, meeting } = settings;
  const sizeAt = (place: string, usual: number) => smallerOnTiles.get(place) ?? usual;
  const parts = tiles.flatMap((tile, index) => tileAt(tile, tilePlaces[index] ?? tilePlaces[0], index, sizeAt));
  if (meeting) {
    const middle = tileOverlap.x + tileOverlap.w / 2;
    const lines = meetingLines(meeting.about !== undefined);
    const word = (text: string, y: number, face: Face, size: number) =>
      lettering(text, { x: middle, y }, face, size, { tone: 'paper' }, 'middle');
    const { x, y, w, h } = tileOverlap;
    parts.push({ d: `M${x} ${y}h${w}v${h}h${-w}z`, fill: { tone: 'ink' }, width: 0, opacity: 1 });
    if (meeting.about) parts.push(word(meeting.about, lines.about, 'public-sans-400', sizeAt('meeting.about', 27)));
    parts.push(word(meeting.large, lines.large, 'newsreader-500', sizeAt('meeting.large', 58)));
    parts.push(word(meeting.small, lines.small, 'public-sans-400', sizeAt('meeting.small', 27)));
  }
  return { box: { x: 0, y: 0, w: tileFrame, h: tileFrame }, parts };
}

function tileAt(
  { side, shape, mark, symbol, name }: Tile,
  { x, y }: Point,
  index: number,
  sizeAt: (place: string, usual: number) => number,
): Part[] {
  const own: Ink = { tone: 'side', side };
  const moved = (d: string) => svgpath(d).translate(x, y).toString();
  const line = (d: string, width: number, opacity = 1): Form => ({ d: moved(d), stroke: own, width, opacity });
  const square = (inset: number) => {
    const across = tileSize - 2 * inset;
    return `M${inset} ${inset}h${across}v${across}h${-across}z`;
  };
  const at = (place: Point): Point => ({ x: x + place.x, y: y + place.y });
  const { anchor, ...places } = tileWords[index] ?? tileWords[0];
  const isPinned = shape === 'pinned';
  return [
    { d: moved(square(0)), fill: { tone: 'side-tint', side }, width: 0, opacity: 1 },
    isPinned ? line(tileGrid, 1, 0.35) : line(clipped(tileHatch, tileBorder), 2, 0.7),
    ...(isPinned ? [line(tilePins, 5)] : []),
    line(square(3), 6),
    ...(isPinned ? [] : [line(square(13), 2.5)]),
    ...(mark ? [lettering(mark, at(tileMark), 'public-sans-600', 28, own)] : []),
    lettering(
      symbol,
      at(places.symbol),
      'newsreader-500',
      sizeAt(`tiles.${index}.symbol`, isPinned ? 104 : 132),
      own,
      anchor,
    ),
    lettering(name, at(places.name), 'public-sans-600', sizeAt(`tiles.${index}.name`, 28), own, anchor),
  ];
}
