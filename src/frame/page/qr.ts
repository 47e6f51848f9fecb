import QRCode from 'qrcode';
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
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const quiet = 2;
  const runs: Outline[] = [];
  for (let row = 0; row < modules.size; row++) {
    const dark = (column: number) => column < modules.size && modules.get(row, column) !== 0;
    for (let from = 0; from < modules.size; from++) {
      if (!dark(from)) continue;
      let to = from + 1;
      while (dark(to)) to++;
      runs.push(rectangle({ x: from + quiet, y: row + quiet, w: to - from, h: 1 }));
      from = to;
    }
  }
  return { size: modules.size + 2 * quiet, path: pathOf(runs) };
}
