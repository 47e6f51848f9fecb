import svgpath from 'svgpath';
import { type Deck, known } from '#deck/deck.ts';
import type { Draw } from '#deck/exercise.ts';
import type { Chart } from '#deck/schema/charts.ts';
import type { Tile } from '#deck/schema/deck.ts';
import { dashLengths } from '#drawing/figures/paint-figure.ts';
import { type FigureScene, type Shape, seen, type Words } from '#drawing/figures/scene.ts';
import { roles, sizeOf } from '#drawing/figures/type.ts';
import { type FlatDrawing, type Form, type Ink, type Lettering, lettering, type Part } from '#drawing/flat-drawing.ts';
import type { Face } from '#drawing/fonts.ts';
import type { Point, Rect } from '#drawing/geometry.ts';
import { pathOf } from '#drawing/path-data.ts';
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
import { numberIn } from '#words/index.ts';
import { clipped } from './outline.ts';

/**
 * What a class sees of a figure at one of its steps, counted from 1; after the last where none is named. Without source
 * marks. What is still to come stands as on the stage: a shape as a pale outline, words in grey.
 */
export function partsOfScene({ layout, shapes, words }: FigureScene, step = Number.MAX_SAFE_INTEGER): Part[] {
  const stands = (part: Shape | Words) => {
    const [from, until] = seen({ ...part, placeholder: false });
    return from <= step && step < until;
  };
  const isToCome = ({ at, placeholder, hidesAtStep }: Shape | Words) => placeholder && !hidesAtStep && step < at;
  const on = (wanted: Shape['layer']) => shapes.filter(({ layer }) => layer === wanted);
  const drawn = on('normal');
  const standing = (parts: readonly Shape[]) => parts.filter(stands).map(formOf);
  return [
    ...standing(on('background')),
    ...drawn.filter(isToCome).map(outlineOf),
    ...standing(drawn),
    ...words.filter(isToCome).map((label) => letteringOf(label, layout, { tone: 'muted' })),
    ...words.filter(stands).map((label) => letteringOf(label, layout)),
    ...standing(on('overlay')),
  ];
}

/** The words of a label in their own colours, or all in one. */
function letteringOf({ lines }: Words, layout: FigureScene['layout'], ink?: Ink): Lettering {
  const runOf = ({ text, role, tone, side, marked }: Words['lines'][number]['runs'][number]) => {
    const size = sizeOf(role, layout);
    const look = ink ? { ink } : { ink: { tone, side }, marked };
    return { text, face: roles[role].face, size, spacing: roles[role].spacing * size, ...look };
  };
  return { anchor: 'start', lines: lines.map(({ runs, ...line }) => ({ ...line, runs: runs.map(runOf) })) };
}

const outlineOf = ({ outlines }: Shape): Form => ({
  d: pathOf(outlines),
  stroke: { tone: 'ghost' },
  width: 2,
  opacity: 1,
});

const formOf = ({ outlines, fill, stroke, width, dash, side }: Shape): Form => ({
  d: pathOf(outlines),
  fill: fill && { tone: fill, side },
  stroke: stroke && { tone: stroke, side },
  width,
  dash: dash && dashLengths[dash],
  dotted: dash === 'dotted',
  opacity: 1,
});

/** px of the column of names, and of that of numbers. */
const columns = { names: 330, numbers: 150 } as const;

/** A few quantities as bars, each with its name, its number, its scope and its year. */
export function drawnChart({ title, unit, max, note, bars }: Chart, deck: Deck, { x, y, w, h }: Rect): FlatDrawing {
  const row = Math.min(110, (h - 100) / bars.length);
  const room = w - columns.names - columns.numbers;
  const parts = bars.flatMap(({ label, group, value, detail, side }, index): Part[] => {
    const [top, left] = [y + 52 + index * row, x + columns.names];
    const high = Math.min(36, row * 0.4);
    const wide = (room * value) / max;
    const own: Ink = side ? { tone: 'side', side } : { tone: 'ink' };
    const bar = `M${left} ${top}h${wide}v${high}h${-wide}z`;
    const isHatched = side !== undefined && known(deck.sides, side).pattern === 'hatched';
    const number = `${numberIn(deck.settings.language, value)}${unit === '%' ? unit : ` ${unit}`}`;
    return [
      isHatched ? { d: bar, stroke: own, width: 2, opacity: 1 } : { d: bar, fill: own, width: 0, opacity: 1 },
      ...(isHatched ? [hatched(bar, { x: left, y: top, w: wide, h: high }, own)] : []),
      lettering(group ? `${label} (${group})` : label, { x, y: top + high * 0.5 + 9 }, 'public-sans-600', 24),
      lettering(number, { x: left + wide + 14, y: top + high * 0.5 + 9 }, 'public-sans-600', 24),
      ...(detail ? [lettering(detail, { x: left, y: top + high + 26 }, 'public-sans-400', 20, { tone: 'muted' })] : []),
    ];
  });
  return {
    box: { x, y, w, h },
    parts: [
      lettering(title, { x, y: y + 24 }, 'public-sans-600', 24),
      ...parts,
      ...(note
        ? [lettering(note, { x, y: y + 52 + bars.length * row + 24 }, 'public-sans-400', 20, { tone: 'muted' })]
        : []),
    ],
  };
}

function hatched(bar: string, { x, y, w, h }: Rect, ink: Ink): Form {
  const lines = Array.from({ length: Math.ceil((w + h) / 14) }, (_, index) => {
    const at = x + index * 14;
    return `M${at - h} ${y + h}L${at} ${y}`;
  });
  return { d: clipped(lines.join(''), bar), stroke: ink, width: 2, opacity: 1 };
}

/** px of the foot in dashes where a guess is asked for. */
const footOfGuess = 14;
/** px above the bars for what a rule says, and below them for their places. */
const room = { above: 76, below: 44 } as const;

/** The axes of a line to be drawn, with what is known of it; once it is `answered` with the rest. */
export function drawnAxes({ axis, known, points, turn }: Draw, answered: boolean, { x, y, w, h }: Rect): FlatDrawing {
  const own: Ink = axis.side ? { tone: 'side', side: axis.side } : { tone: 'ink' };
  const before = known.flatMap(({ at, value, says, reckoned }) =>
    at.map((place, index) => ({ place, value, says: index === Math.floor((at.length - 1) / 2) ? says : '', reckoned })),
  );
  const after = points.map(({ at, value, reckoned }) => ({ place: at, value, says: String(value), reckoned }));
  const ink: Ink = { tone: 'ink' };
  const all = [...before, ...after];
  const [step, floor] = [w / all.length, y + h - room.below];
  const high = (value: number) => ((h - room.above - room.below) * value) / axis.top;
  const parts = all.flatMap(({ place, value, says, reckoned }, index): Part[] => {
    const left = x + index * step + step * 0.16;
    const isGuess = index >= before.length;
    const isShown = !isGuess || answered;
    const tall = isShown ? high(value) : footOfGuess;
    const bar = `M${left} ${floor - tall}h${step * 0.68}v${tall}h${-step * 0.68}z`;
    const middle = left + step * 0.34;
    return [
      isShown
        ? { d: bar, stroke: own, width: 2, opacity: 1, ...(reckoned ? { dash: [7, 5] } : { fill: own }) }
        : { d: bar, stroke: { tone: 'line' }, dash: [4, 6], width: 1.5, opacity: 1 },
      lettering(isShown ? says : '?', { x: middle, y: floor - tall - 10 }, 'public-sans-600', 24, ink, 'middle'),
      lettering(place, { x: middle, y: floor + 32 }, 'public-sans-400', 22, ink, 'middle'),
    ];
  });
  const turned = x + before.length * step;
  return {
    box: { x, y, w, h },
    parts: [
      lettering(axis.name, { x, y: y + 22 }, 'public-sans-600', 24),
      ...parts,
      { d: `M${x} ${floor}H${x + w}`, stroke: { tone: 'ink' }, width: 2, opacity: 1 },
      ...(turn
        ? [
            { d: `M${turned} ${y + 58}V${floor}`, stroke: { tone: 'ink' }, width: 2, opacity: 1 } as const,
            lettering(turn.says, { x: turned, y: y + 52 }, 'public-sans-400', 22, ink, 'middle'),
          ]
        : []),
    ],
  };
}

/** The deck's two tiles, as on its title page. */
export function drawnTiles({ settings, smallerOnTiles }: Pick<Deck, 'settings' | 'smallerOnTiles'>): FlatDrawing {
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
    if (meeting.about) parts.push(word(meeting.about, lines.about, 'public-sans-400', sizeAt('meeting.about', 26)));
    parts.push(word(meeting.large, lines.large, 'newsreader-500', sizeAt('meeting.large', 52)));
    parts.push(word(meeting.small, lines.small, 'public-sans-400', sizeAt('meeting.small', 26)));
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
    ...(mark ? [lettering(mark, at(tileMark), 'public-sans-600', 26, own)] : []),
    lettering(symbol, at(places.symbol), 'newsreader-500', sizeAt(`tiles.${index}.symbol`, 120), own, anchor),
    lettering(name, at(places.name), 'public-sans-600', sizeAt(`tiles.${index}.name`, 26), own, anchor),
  ];
}
