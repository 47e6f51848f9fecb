import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { nameOfKind } from '#deck/edition.ts';
import { claim } from '#deck/schema/ledger.ts';
import { plan } from '#deck/schema/teach.ts';
import { edition } from '#edition/edition.ts';
import { ownFiles } from './own-deck.ts';
import { messageOf, project } from './read-fixture.ts';

const guide = readFileSync(join(project, 'slides/README.md'), 'utf8');
const [, path = '', slide = ''] = /Add `(slides\/[^`]+\.mdx)`.*?```mdx\n(.*?)```/s.exec(guide) ?? [];
const [, exercise = ''] = /```yaml\n(kind: choice\n.*?)```/s.exec(guide) ?? [];

test('the slide that the guide for authors shows builds as it is printed', () => {
  expect(slide).toContain('<Face>');
  expect(messageOf([...ownFiles, { path, text: slide }])).toBe('');
});

test('the exercise that the guide for authors shows builds as it is printed', () => {
  expect(exercise).toContain('answer:');
  const asking = { path, text: `${slide}\n<Exercise id="sample" />\n` };
  expect(messageOf([...ownFiles, asking, { path: 'slides/exercises/sample.yaml', text: exercise }])).toBe('');
});

test('every kind of drawing is named once where drawings are explained', () => {
  const [, drawings = ''] = /## Add a drawing\n(.*?)\n## /s.exec(guide) ?? [];
  const named = [...drawings.matchAll(/(?<=^ {3}\|.*)`([a-z-]+)`/gm)].map(([, kind = '']) => kind);
  expect(named.toSorted()).toEqual(edition.figures.map(nameOfKind).toSorted());
});

test('the claim that it shows has every field there is, and none else', () => {
  const [, shown = ''] = /## Add a claim\n.*?```yaml\n(.*?)```/s.exec(guide) ?? [];
  const [fields = {}] = Object.values<object>(parse(shown, { schema: 'failsafe' }));
  expect(Object.keys(fields).toSorted()).toEqual(Object.keys(claim.shape).toSorted());
});

test('the lesson plan that the guide for authors shows is valid', () => {
  const [, shown = ''] = /## Plan a lesson\n.*?```yaml\n(.*?)```/s.exec(guide) ?? [];
  const [lesson] = parse(shown) as unknown[];
  expect(plan.safeParse(lesson).error?.issues).toBeUndefined();
});
