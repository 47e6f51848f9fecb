import QRCode from 'qrcode';

/** A QR code as one SVG path of unit squares. `size` is its width and height in modules, quiet zone included. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Draws the QR code of an address at build time. Error correction M survives a coffee stain on a printed sheet. */
export function qrDrawing(address: string): QrDrawing {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const quiet = 2;
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) squares.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { size: modules.size + 2 * quiet, path: squares.join('') };
}
