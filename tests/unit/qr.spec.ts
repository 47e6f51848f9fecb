import { expect, test } from '@playwright/test';
import QRCode from 'qrcode';
import { qrDrawing } from '../../src/parts/page/qr.ts';

test('a QR code is drawn module by module as it was made, in as few runs as there are', () => {
  const address = `https://school.example/${'a-long-way/'.repeat(8)}read/#the-call`;
  const { size, path } = qrDrawing(address);
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const drawn = Array.from({ length: size - 4 }, () => Array<number>(size - 4).fill(0));
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  for (const [, x, y, wide] of runs) drawn[Number(y) - 2]?.fill(1, Number(x) - 2, Number(x) - 2 + Number(wide));
  expect(drawn.flat()).toEqual([...modules.data].map(Number));
  expect(runs.map(([run]) => run).join('')).toBe(path);
  expect(runs.length).toBe(drawn.flatMap((row) => row.join('').match(/1+/g) ?? []).length);
});
