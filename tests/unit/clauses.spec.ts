import { expect, test } from '@playwright/test';
import { clausesOf } from '#core/text/clauses.ts';

test('a headline breaks between its clauses, and a short one stays with its neighbour', () => {
  expect(clausesOf('Software was freed as magnets returned; the best chips stayed out of it')).toEqual([
    'Software was freed as magnets returned;',
    'the best chips stayed out of it',
  ]);
  expect(clausesOf('The call bought time but settled nothing deeper, CNN judges')).toHaveLength(1);
  expect(clausesOf('Who needs whom?')).toEqual(['Who needs whom?']);
});
