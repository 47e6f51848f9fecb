import { expect, test } from '@playwright/test';
import { encode } from 'uqr';
import { bounds } from '#drawing/geometry.ts';
import { qrDrawing } from '#frame/page/qr.ts';
import { followPath } from './follow-path.ts';

test('a QR code is drawn module by module as it was made, in as few runs as there are', () => {
  const address = `https://school.example/${'a-long-way/'.repeat(8)}read/#the-call`;
  const { size, path } = qrDrawing(address);
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const drawn = Array.from({ length: size - 4 }, () => Array<number>(size - 4).fill(0));
  const runs = followPath(path).map(bounds);
  for (const { x, y, w } of runs) drawn[y - 2]?.fill(1, x - 2, x - 2 + w);
  expect(drawn.flat()).toEqual(data.flat().map(Number));
  expect(runs.filter(({ h }) => h !== 1)).toEqual([]);
  expect(runs.length).toBe(drawn.flatMap((row) => row.join('').match(/1+/g) ?? []).length);
});
