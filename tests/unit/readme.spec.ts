import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ownFiles } from './own-deck.ts';
import { messageOf, project } from './read-fixture.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const [, path = '', slide = ''] = /Add `(slides\/[^`]+\.mdx)`.*?```mdx\n(.*?)```/s.exec(readme) ?? [];
const [, exercise = ''] = /```yaml\n(kind: choice\n.*?)```/s.exec(readme) ?? [];

test('the slide that the README shows builds as it is printed', () => {
  expect(slide).toContain('<Face>');
  expect(messageOf([...ownFiles, { path, text: slide }])).toBe('');
});

test('so does the exercise', () => {
  expect(exercise).toContain('answer:');
  const asking = { path, text: `${slide}\n<Exercise id="sample" />\n` };
  expect(messageOf([...ownFiles, asking, { path: 'slides/exercises/sample.yaml', text: exercise }])).toBe('');
});
