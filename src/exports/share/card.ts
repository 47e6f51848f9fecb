import { escapeXml } from '#core/text/escape.ts';
import { lineOf, piecesOf } from '#core/text/words.ts';
import { evenLines } from '#drawing/even-lines.ts';
import type { Plate } from '#drawing/figures/plate.ts';
import type { Measure } from '#drawing/measure.ts';
import { type Palette, paintFlat, typeOf } from './paint-flat.ts';

/** px of a picture for sharing, as networks show it. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 60;
const title = { face: 'newsreader-500', size: 60, leading: 64, spacing: -1.2 } as const;

export interface CardWords {
  kicker: string;
  title: string;
}

/** A slide's headline above its drawing; without one the headline stands alone and larger. */
export function cardSvg(
  { kicker, title: words }: CardWords,
  plate: Plate | undefined,
  colour: Palette,
  measure: Measure,
) {
  const { width, height } = cardSize;
  const set = plate ? title : { ...title, size: 88, leading: 94, spacing: -2 };
  const lines = evenLines(piecesOf(words), width - 2 * margin, (line) =>
    measure(lineOf(line), set.face, set.size, set.spacing),
  ).map(lineOf);
  const first = margin + 54 + set.size * 0.8;
  const headline = lines.map(
    (line, index) =>
      `<text x="${margin}" y="${first + index * set.leading}" fill="${colour('ink')}" ${typeOf(set.face, set.size, set.spacing)}>${escapeXml(line)}</text>`,
  );
  const top = first + (lines.length - 1) * set.leading + 36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    `<rect x="${margin}" y="36" width="${width - 2 * margin}" height="5" fill="${colour('ink')}"/>`,
    `<text x="${margin}" y="76" fill="${colour('muted')}" ${typeOf('public-sans-600', 24)}>${escapeXml(kicker)}</text>`,
    ...headline,
    plate ? picture(plate, { top, bottom: height - 30 }, colour) : '',
    '</svg>',
  ].join('');
}

/** The drawing between the headline and the lower edge, as large as it can be. */
function picture(plate: Plate, { top, bottom }: { top: number; bottom: number }, colour: Palette): string {
  const { room } = plate.layout;
  const box = [room.x - 12, room.y, room.w + 24, room.h + 4].join(' ');
  return (
    `<svg x="${margin - 12}" y="${top}" width="${cardSize.width - 2 * margin + 24}" height="${bottom - top}" ` +
    `viewBox="${box}" preserveAspectRatio="xMidYMid meet">${paintFlat(plate, colour)}</svg>`
  );
}
