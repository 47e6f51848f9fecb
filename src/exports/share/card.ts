import { escapeXml } from '#core/text/escape.ts';
import { lineOf, piecesOf } from '#core/text/words.ts';
import { evenLines } from '#drawing/even-lines.ts';
import type { FlatDrawing } from '#drawing/flat-drawing.ts';
import type { Rect } from '#drawing/geometry.ts';
import type { Measure } from '#drawing/measure.ts';
import { extentOf, smallestIn } from '../drawn/outline.ts';
import { paintParts } from '../drawn/paint.ts';
import { type Palette, typeOf, writtenOut } from './palette.ts';

/** px of a picture for sharing, as networks show it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Matter of a card: what it says and shows. */
export interface Card {
  kicker: string;
  title: string;
  /** The slide's own picture in the forms that it is drawn in; none where it has words alone. */
  drawings: readonly FlatDrawing[];
}

const margin = 48;
const inside = cardSize.width - 2 * margin;
const bottom = cardSize.height - 24;
const gap = 28;

/** Where the headline stands, and in which letters. */
interface Headline {
  size: number;
  leading: number;
  width: number;
  /** The picture stands beside it, not below. */
  beside: boolean;
}

const alone: Headline = { size: 88, leading: 94, width: inside, beside: false };
const below: Headline = { size: 48, leading: 53, width: inside, beside: false };
const beside: Headline = { size: 54, leading: 60, width: 420, beside: true };
/** For a title of few words, in at most two lines. */
const largeBeside: Headline = { ...beside, size: 84, leading: 88 };

/** A headline set in lines, with the drawing that is set below or beside it. */
interface Arranged {
  headline: Headline;
  lines: readonly string[];
  drawing?: { drawn: FlatDrawing; extent: Rect; room: Rect };
  /** px of the smallest words of the drawing. */
  smallest: number;
}

const firstBaseline = ({ size }: Headline) => 92 + size * 0.8;

/** A slide's headline with its picture, in the arrangement in which the words of the picture come out largest. A headline without a picture stands alone and larger. */
export function cardSvg(card: Card, colour: Palette, measure: Measure): string {
  const { width, height } = cardSize;
  const { headline, lines, drawing } = arranged(card, measure);
  const first = firstBaseline(headline);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    `<rect x="${margin}" y="28" width="${inside}" height="5" fill="${colour('ink')}"/>`,
    `<text x="${margin}" y="70" fill="${colour('muted')}" ${typeOf('public-sans-600', 28)}>${escapeXml(card.kicker)}</text>`,
    ...lines.map(
      (line, index) =>
        `<text x="${margin}" y="${first + index * headline.leading}" fill="${colour('ink')}" ${headlineType(headline)}>${escapeXml(line)}</text>`,
    ),
    drawing ? picture(drawing, colour) : '',
    '</svg>',
  ].join('');
}

function arranged(card: Card, measure: Measure): Arranged {
  const set = (headline: Headline) => ({ headline, lines: linesOf(card.title, headline, measure) });
  const [largest] = card.drawings
    .flatMap((drawn) => {
      const extent = extentOf(drawn, measure);
      const large = set(largeBeside);
      return [set(below), large.lines.length > 2 ? set(beside) : large].map((headed) => {
        const room = roomFor(headed);
        const scale = Math.min(room.w / extent.w, room.h / extent.h);
        return { ...headed, drawing: { drawn, extent, room }, smallest: scale * (smallestIn(drawn) ?? extent.w / 40) };
      });
    })
    .toSorted((a, b) => b.smallest - a.smallest);
  return largest ?? { ...set(alone), smallest: alone.size };
}

const spacingOf = ({ size }: Headline) => -size / 50;
const headlineType = (headline: Headline) => typeOf('newsreader-500', headline.size, spacingOf(headline));

const linesOf = (title: string, headline: Headline, measure: Measure): string[] =>
  evenLines(piecesOf(title), headline.width, (line) =>
    measure(lineOf(line), 'newsreader-500', headline.size, spacingOf(headline)),
  ).map(lineOf);

/** All that the headline leaves. */
function roomFor({ headline, lines }: Pick<Arranged, 'headline' | 'lines'>): Rect {
  const x = headline.beside ? margin + headline.width + gap : margin;
  const y = headline.beside ? 92 : firstBaseline(headline) + (lines.length - 1) * headline.leading + gap;
  return { x, y, w: cardSize.width - margin - x, h: bottom - y };
}

function picture({ drawn, extent, room }: NonNullable<Arranged['drawing']>, colour: Palette): string {
  const box = [extent.x, extent.y, extent.w, extent.h].join(' ');
  return (
    `<svg x="${room.x}" y="${room.y}" width="${room.w}" height="${room.h}" ` +
    `viewBox="${box}" preserveAspectRatio="xMidYMid meet">${paintParts(drawn.parts, writtenOut(colour))}</svg>`
  );
}
