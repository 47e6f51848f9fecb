import { expect, test } from '@playwright/test';
import { asDecoration, readContent } from '#publish/pdf/finish-pdf/content.ts';

const page = `q
0 0 10 10 re
W* n
1 0 0 rg
0 0 5 5 re
f
/P <</MCID 0 >>BDC
BT
/F4 12 Tf
<0042> Tj
ET
EMC
BT
(a \\) EMC \\( f) Tj
ET
/Table <</MCID 1 >>BDC
0 0 m
9 9 l
S
EMC
/X1 Do
/X2 Do
Q`;

test('what no tag holds is found: shapes, words and whole drawings, and no path that only cuts', () => {
  const { pieces, loose } = readContent(page, (called) => called === 'X2');
  expect(loose.map(({ from, to }) => page.slice(from, to).trim())).toEqual([
    '0 0 5 5 re\nf',
    'BT\n(a \\) EMC \\( f) Tj\nET',
    '/X2 Do',
  ]);
  expect(pieces.map(({ id, hasText }) => [id, hasText])).toEqual([
    [0, true],
    [1, false],
  ]);
});

test('decoration is marked as such, and all else stays as it was', () => {
  const { pieces, loose } = readContent(page, (called) => called === 'X2');
  const marked = asDecoration(
    page,
    loose,
    pieces.filter(({ hasText }) => !hasText),
  );
  expect(marked.match(/\/Artifact BMC/g)).toHaveLength(4);
  expect(marked.match(/\bEMC$/gm)).toHaveLength(5);
  expect(marked).not.toContain('MCID 1');
  expect(marked.replace(/\n\/Artifact BMC|\nEMC/g, '')).toBe(
    page.replace(/\nEMC/g, '').replace('\n/Table <</MCID 1 >>BDC', ''),
  );
  expect(readContent(marked, () => true).loose.map(({ from, to }) => marked.slice(from, to).trim())).toEqual([
    '/X1 Do',
  ]);
});
