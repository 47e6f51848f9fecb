import type { Rect } from '#drawing/geometry.ts';
import { round } from '#drawing/geometry.ts';
import type { Drawn } from '#drawing/part.ts';
import { paintParts } from '../drawn/paint.ts';
import { element, type Xml } from '../xml.ts';
import type { BookDress } from './dress.ts';

/** Room that stays round a drawing, px. */
const white = 10;

/** A drawing on a ground of its own: whatever a reader's page is coloured, its words can be read. */
export function drawing({ box, parts }: Drawn, alt: string, dress: BookDress): Xml {
  const { x, y, w, h }: Rect = { x: box.x - white, y: box.y - white, w: box.w + 2 * white, h: box.h + 2 * white };
  const ground = `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" ${dress.paint({ fill: { tone: 'paper' } })}/>`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, w, h].map(round).join(' '),
      role: 'img',
      'aria-label': alt,
      // As wide as its words want it to be, and never wider than the page.
      style: `width:${Math.round(w / 15)}em`,
    },
    { xml: ground + paintParts(parts, dress) },
  );
}
