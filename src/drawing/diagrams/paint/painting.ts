import { escapeXml } from '#core/text/escape.ts';
import { type Rect, round } from '../../geometry.ts';
import type { Side } from '../model.ts';
import { faceLine, heightOf, isNamed, TYPE } from '../type.ts';

/** Context in which every part of one drawing is painted. */
export interface Painting {
  /** The deck's sides: a hatched one has a second line. */
  readonly sides: readonly Side[];
  /** Put before every id, so that one drawing may stand twice on a page. */
  readonly prefix: string;
  /** Nodes and arrows whose words give way to numbered blanks, in this order. */
  readonly blank: readonly string[];
  /** Names a part for those who hear it; no name where words are blank. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The ink of a file that is opened alone; on a page, diagram.css gives the colours. */
export const INK = '#1b1d1f';

/** px between a sample of a key and what it means. */
export const KEY = 20;

/** Attributes of a tag; what is undefined is left out. */
export const attributes = (pairs: Record<string, string | number | undefined>): string =>
  Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');

/** A path of one class; nothing where there is nothing to draw. */
export const path = (name: string, d: string | undefined): string => (d ? `<path class="${name}" d="${d}"/>` : '');

/** A line about parts, which stands once one of them does. */
export const pathOf = (name: string, d: string, parts: readonly string[]): string =>
  `<path${attributes({ class: name, 'data-of': parts.join(' '), d })}/>`;

/** Whether a side is told from the other by lines; without a side, no. */
export const isHatched = (side: string | undefined, { sides }: Painting): boolean =>
  sides.find(({ id }) => id === side)?.pattern === 'hatched';

/** A side shows by its colour and by its pattern. */
export const coat = (side: string | undefined, { sides }: Painting) => ({
  'data-side': side,
  'data-pattern': sides.find(({ id }) => id === side)?.pattern,
});

interface Words {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Half-way down the block of lines. */
  readonly middle: number;
  readonly anchor: string;
  /** Where a blank stands instead of the words. */
  readonly plate: Rect;
  readonly size?: number | undefined;
  readonly first?: number | undefined;
  readonly turned?: 'up' | 'down' | undefined;
}

/** Lines of words, or the blank in their place: hidden words leave no trace, so that no answer stands in a page's source. */
export function paintWords(words: Words, { blank }: Painting): string {
  const { id, lines, x, middle, anchor, plate, turned, size = TYPE.size, first } = words;
  const [left, top, width, height] = [plate.x, plate.y, plate.w, plate.h].map(round);
  const number = blank.indexOf(id) + 1;
  if (number > 0)
    return (
      `<rect class="dg-blank" x="${left}" y="${top}" width="${width}" height="${height}" rx="3"/>` +
      `<text class="dg-number" text-anchor="middle" x="${round(plate.x + plate.w / 2)}" y="${round(plate.y + plate.h / 2 + 8)}">${number}</text>`
    );
  const line = faceLine(size);
  const named = isNamed({ size });
  // half of what a line has above its capitals and below its baseline
  const head = middle - heightOf(lines.length, size, first) / 2;
  const onLine = (i: number) => head + heightOf(i, size, first) + line / 2 + size * 0.313;
  const spans = lines.map((text, i) =>
    first && i === 0
      ? `<tspan class="dg-name" font-size="${first}" x="${round(x)}" y="${round(head + first * 0.863)}">${escapeXml(text)}</tspan>`
      : `<tspan x="${round(x)}" y="${round(onLine(i))}">${escapeXml(text)}</tspan>`,
  );
  const at = attributes({
    class: named ? 'dg-text dg-name' : 'dg-text',
    'text-anchor': anchor,
    'font-size': size === TYPE.size ? undefined : size,
    transform: turned && `rotate(${turned === 'up' ? -90 : 90} ${round(x)} ${round(middle)})`,
    'data-plate': [left, top, width, height].join(' '),
  });
  return `<text${at} fill="${INK}" stroke="none">${spans.join('')}</text>`;
}
