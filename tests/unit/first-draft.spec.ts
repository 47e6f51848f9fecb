import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { toolsFor } from '#blocks/diagram/tools/tool.ts';
import { known } from '#deck/deck.ts';
import { meaningToFill } from '#deck/read-diagrams.ts';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { withDrawings } from '#site/drawings.ts';
import { expectFile } from './expected-file.ts';
import { fixtures, lazyDeck, messageOf, overlay, readFiles, remarksOn } from './read-fixture.ts';

/** A story as somebody writes it who has never seen this project: mermaid out of a manual, and no file that says what it means. */
const files = overlay(
  await readFiles(join(fixtures, 'bare/slides')),
  await readFiles(join(fixtures, 'first-draft/slides')),
);
const deck = lazyDeck(() => files);

test('a first draft in ordinary mermaid is a deck at once, and its author is told what it still lacks', () => {
  expectFile(join(fixtures, 'first-draft/expected.txt'), remarksOn(files));
});

test('a diagram of which nothing is said has its own title, its labels as text, and the tools that need no more', () => {
  const diagram = known(deck().diagrams, 'how-it-opens');
  expect(diagram.title).toBe('How a window opens');
  expect(diagram.description).toContain('Lesson starts; Is the air bad?; Somebody gets up');
  const { nodes, arrows } = textAlternativeOf(diagram.wide, diagram);
  expect(nodes.map(({ name }) => name)).toContain('Window stays shut');
  expect(arrows.map(({ name, label }) => [name, label])).toContainEqual(['Is the air bad? → Somebody gets up', 'yes']);
  expect(toolsFor(diagram, 2)).toEqual(['zoom', 'copy']);
  expect(known(deck().diagrams, 'who-asks').title).toBe('Who asks');
});

test('the file that is written for it to fill in lists every part, and lacks nothing but claims', async () => {
  const written = files.flatMap((file) => {
    if (!file.path.endsWith('.mmd') || file.liftedFrom || !file.drawn || 'problems' in file.drawn) return [];
    const id = file.path.replace(/^.*\/|\.mmd$/g, '');
    return { path: file.path.replace(/mmd$/, 'yaml'), text: meaningToFill(id, file.drawn) };
  });
  expect(written).toHaveLength(3);
  const before = remarksOn(files).split('\n');
  const told = remarksOn(overlay(files, written)).split('\n');
  expect(told.filter((remark) => !before.includes(remark) && !remark.includes('rests on no claim'))).toEqual([]);
  expect(before.filter((remark) => !told.includes(remark)).every((remark) => remark.includes('Nothing says'))).toBe(
    true,
  );
  const { steps } = parse(written[0]?.text ?? '') as { steps: unknown[] };
  expect(steps).toHaveLength(1);
});

test('a step that names two ends shows every arrow between them, but one that another step names by its number', async () => {
  const shown = async (...steps: string[]) => {
    const text = [
      'title: Two messages',
      'description: The pupil asks twice.',
      'nodes: { a: { says: A pupil., claims: [] }, b: { says: A teacher., claims: [] } }',
      'arrows:',
      '  - { from: a, to: b, says: The pupil asks., claims: [] }',
      '  - { from: a, to: b, says: The pupil asks again., claims: [] }',
      'steps:',
      ...steps.map((show) => `  - { title: A step, show: [${show}] }`),
    ].join('\n');
    const told = [
      { path: 'slides/diagrams/who-asks.mmd', text: 'sequenceDiagram\n  a->>b: May I?\n  a->>b: May I now?' },
      { path: 'slides/diagrams/who-asks.yaml', text },
    ];
    const drawn = await withDrawings(overlay(files, told), []);
    return known(lazyDeck(() => drawn)().diagrams, 'who-asks').steps.map(({ show }) => show);
  };
  expect(await shown('a, b, "a:b"')).toEqual([['a', 'b', 'a:b', 'a:b:2']]);
  expect(await shown('a, b, "a:b"', '"a:b:2"')).toEqual([['a', 'b', 'a:b'], ['a:b:2']]);
});

test('a mermaid fence in a slide is a diagram there, and what is wrong in it is told in its line of the slide', async () => {
  const least = await readFiles(join(fixtures, 'least/slides'));
  const slide = (...source: string[]) => ({
    path: 'slides/20-the-way.mdx',
    text: ['---', 'title: The way of the air', '---', '```mermaid', ...source, '```', '', 'It goes round.'].join('\n'),
  });
  const good = overlay(least, [slide('flowchart LR', '  a["In"] --> b["Out"]')]);
  const { diagrams, slides, remarks } = lazyDeck(await withDrawings(good, []).then((drawn) => () => drawn))();
  expect([...diagrams.keys()]).toEqual(['the-way']);
  expect(slides[1]?.body.map(({ type }) => type)).toContain('block');
  expect(remarks).toEqual([]);
  const bad = await withDrawings(overlay(least, [slide('flowchart LR', '  a["In"] -->')]), []);
  expect(messageOf(bad)).toMatch(/^slides\/20-the-way\.mdx:6 {2}/);
});
