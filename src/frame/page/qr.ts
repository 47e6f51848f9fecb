import { encode } from 'uqr';
import { type Outline, rectangle } from '#drawing/geometry.ts';
import { pathOf } from '#drawing/path-data.ts';

/** A QR code as one SVG path of the dark runs of its rows. `size` is its width and height in modules, quiet zone included. */
export interface QrDrawing {
  size: number;
  path: string;
}

/**
 * Draws the QR code of an address, for a page or for the room of a class. Error correction M survives a coffee stain on a
 * printed sheet.
 */
export function qrDrawing(address: string): QrDrawing {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const runs: Outline[] = [];
  for (const [row, modules] of data.entries()) {
    for (let from = 0; from < size; from++) {
      if (!modules[from]) continue;
      let to = from + 1;
      while (modules[to]) to++;
      runs.push(rectangle({ x: from, y: row, w: to - from, h: 1 }));
      from = to;
    }
  }
  return { size, path: pathOf(runs) };
}
