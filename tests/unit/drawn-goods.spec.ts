import { expect, test } from '@playwright/test';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { questionIn } from '#drawing/diagrams/question.ts';
import { drawn } from './read-drawing.ts';
import { measure } from './read-fixture.ts';

const sides = [{ id: 'left', pattern: 'hatched' }] as const;
const named = { sides, prefix: 'goods', title: 'Goods', description: 'Two goods.' };
const scene = await drawn(
  [
    'block',
    '  columns 3',
    '  plan["Plan"] space chip["Chip"]',
    '  space:3',
    '  gate["Gate"]:3',
    '  plan --> chip',
    '  gate --> plan',
    '  class plan,chip good',
    '  class plan die-begun',
    '  class chip die',
    '  class gate lever',
  ].join('\n'),
);

test('a die shows what is made and what is only drawn, above its name', () => {
  const parts = paintDiagram(scene, named).split('\n');
  const [plan, chip] = ['plan', 'chip'].map((id) => parts.find((part) => part.includes(`data-node="${id}"`)) ?? '');
  expect(plan).toMatch(/dg-pins.*dg-made.*dg-drawn/);
  expect(chip).toContain('dg-made');
  expect(chip).not.toContain('dg-drawn');
});

test('what is asked at the first step stands clear of it, and goes with the first part that is not in it', () => {
  const first = ['plan', 'chip', 'plan:chip'];
  const question = questionIn(scene, 'Who can stop it?', first, measure);
  if (!question) throw new Error('There was no room for the question');
  const bottom = Math.max(...scene.nodes.filter(({ id }) => first.includes(id)).map(({ box }) => box.y + box.h));
  expect(question.middle - question.size / 2).toBeGreaterThan(bottom);
  expect(question.until).toEqual(['gate', 'gate:plan']);
  expect(paintDiagram({ ...scene, question }, named)).not.toContain('Who can');
  expect(paintDiagram({ ...scene, question }, { ...named, inSteps: true })).toContain('Who can');
});
