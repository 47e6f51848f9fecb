import { expect, test } from '@playwright/test';
import type { Level } from '#core/schema/view.ts';
import { type BodyNode, blocksNamed } from '#deck/body.ts';
import type { Problem } from '#deck/problem.ts';
import { readBody } from '#deck/read-body.ts';
import { atLevel, hasPlain, proseOf } from '#deck/sentences.ts';

const slide = `<Face>

A face <Cite claim="a" />.

</Face>

<Read>

The first sentence is long <Cite claim="a" />.

<Plain>

First. <Cite claim="a" />

</Plain>

<Diagram id="d" />

The second is long, too <Cite claim="b" />.

<Outside>

The third comes from elsewhere <Cite claim="c" />.

<Chart id="e" />

<Plain>

Third <Cite claim="c" />.

</Plain>

</Outside>

</Read>

<Read>

Only the article has this.

</Read>
`;

function body(): BodyNode[] {
  const problems: Problem[] = [];
  const pieces = readBody('slide.mdx', slide, problems);
  expect(problems).toEqual([]);
  return pieces;
}

const texts = (level: Level) => proseOf(body(), level).map(({ text }) => text);

test('each level has its own sentences', () => {
  expect(texts('full')).toEqual([
    'The first sentence is long.',
    'The second is long, too.',
    'The third comes from elsewhere.',
    'Only the article has this.',
  ]);
  expect(texts('plain')).toEqual(['First.', 'Third.']);
});

test('both levels have the same pictures and the same face, and neither has the other’s words', () => {
  for (const level of ['full', 'plain'] as const) {
    const shown = atLevel(body(), level);
    expect(blocksNamed(shown, 'Diagram')).toHaveLength(1);
    expect(blocksNamed(shown, 'Outside').flatMap(({ children }) => blocksNamed(children, 'Chart'))).toHaveLength(1);
    expect(blocksNamed(shown, 'Face')).toHaveLength(1);
    expect(blocksNamed(shown, 'Plain')).toEqual([]);
  }
});

test('what has no plain words leaves no empty prose behind', () => {
  expect(blocksNamed(atLevel(body(), 'full'), 'Read')).toHaveLength(2);
  expect(blocksNamed(atLevel(body(), 'plain'), 'Read')).toHaveLength(1);
});

test('a deck has plain words or has none', () => {
  expect(hasPlain([{ body: body() }])).toBe(true);
  expect(hasPlain([{ body: atLevel(body(), 'full') }])).toBe(false);
});
