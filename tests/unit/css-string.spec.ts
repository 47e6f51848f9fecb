import { expect, test } from '@playwright/test';
import { cssString } from '#core/text/escape.ts';

test('no title ends the string or the style in which it stands', () => {
  expect(cssString('Who needs whom?')).toBe('"Who needs whom?"');
  expect(cssString('a "b" \\ </style>')).toBe('"a \\22 b\\22  \\5c  \\3c /style\\3e "');
});
