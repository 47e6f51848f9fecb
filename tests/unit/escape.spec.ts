import { expect, test } from '@playwright/test';
import { scriptForPage } from '#core/text/escape.ts';

test('code in a page neither ends its element nor hides what follows, and says what it said', () => {
  const ends = ['</script>', '</SCRIPT >', '<!-- ', '</scripts', '<p>'];
  const code = scriptForPage(`(${JSON.stringify(ends)})`);
  expect(code).not.toMatch(/<\/script|<!--/i);
  expect(new Function(`return ${code}`)()).toEqual(ends);
});
