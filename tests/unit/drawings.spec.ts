import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { labelOf, shapeOf } from '#drawing/diagrams/model.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { withDrawings } from '#site/drawings.ts';
import { faults } from './drawing-rules.ts';
import { expectFile } from './expected-file.ts';
import { drawn } from './read-drawing.ts';
import { fixtures, project } from './read-fixture.ts';

const sides = [
  { id: 'sudmark', pattern: 'solid' },
  { id: 'norland', pattern: 'hatched' },
] as const;

/**
 * One folder a feature: a source, and the whole drawing, where it is of a kind that decks use, or the one that stands for
 * its kind. A new case is a new folder, with an empty expected.svg where the drawing is to be kept.
 */
const folder = join(fixtures, 'drawings');

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name, 'expected.svg');
  test(`draws what it should: ${name}`, async () => {
    const shape = name.endsWith('-tall') ? 'tall' : 'wide';
    const scene = await drawn(readFileSync(join(folder, name, 'input.mmd'), 'utf8'), shape);
    const svg = paintDiagram(scene, { sides, prefix: name, title: name, description: '' });
    if (existsSync(file)) expectFile(file, svg);
    expect(faults(scene, shape)).toEqual([]);
  });
}

/** The deck's own diagrams, whatever their topic. */
const own = join(project, 'slides/diagrams');
const sources = readdirSync(own).filter((name) => name.endsWith('.mmd'));
const sceneOf = (name: string) => drawn(readFileSync(join(own, name), 'utf8'), shapeOf(name));

for (const name of sources) {
  test(`${name} is drawn well`, async () => {
    const scene = await sceneOf(name);
    expect(faults(scene, shapeOf(name))).toEqual([]);
    expect(scene.nodes.length).toBeLessThanOrEqual(12);
    const svg = paintDiagram(scene, { sides, prefix: 'p', title: '', description: '' });
    expect(svg.length).toBeLessThan(40_000);
    expect(svg).not.toMatch(/style=|<style|foreignObject|filter=|<image/);
    for (const { id } of scene.nodes) expect(svg).toContain(`data-node="${id}"`);
    for (const { id } of scene.arrows) expect(svg).toContain(`data-edge="${id}"`);
  });
}

for (const name of sources.filter((name) => shapeOf(name) === 'tall')) {
  test(`${name} says the same as the wide drawing`, async () => {
    const said = async (file: string) => {
      const { nodes, arrows } = await sceneOf(file);
      return [...nodes, ...arrows].map((part) => `${part.id}: ${labelOf(part)}`).sort();
    };
    expect(await said(name)).toEqual(await said(name.replace('.tall.mmd', '.mmd')));
  });
}

test('what is kept from build to build is never stale: a word changed in a source stands in the drawing', async () => {
  const source = readFileSync(join(folder, 'flowchart-lines/input.mmd'), 'utf8');
  const [word = ''] = /(?<=\[")\w+/.exec(source) ?? [];
  const kept = async (text: string) => {
    const [file] = await withDrawings([{ path: 'slides/diagrams/x.mmd', text }]);
    return JSON.stringify(file?.drawn);
  };
  const fresh = JSON.stringify({ scene: await drawn(source) });
  expect((await kept(source)).startsWith(fresh.slice(0, -1))).toBe(true);
  expect(await kept(source)).toBe(await kept(source));
  // A word that no run has drawn before.
  const other = `of${Date.now()}`;
  expect(await kept(source.replace(word, other))).toContain(other);
});

test('a loop whose outline needs more room than its words is no ring, where all boxes are of one size', async () => {
  const loopOf = (outline: string) =>
    drawn(`flowchart LR\n  a["Wiped off"] --> b["Both come"]\n  b --> c${outline}\n  c --> d["The choir"]\n  d --> a`);
  const boxOf = async (outline: string) => (await loopOf(outline)).nodes.find(({ id }) => id === 'c')?.box;
  const [rectangle, diamond, circle] = [
    await boxOf('["Who was here first?"]'),
    await boxOf('{"Who was here first?"}'),
    await boxOf('(("Who was here first?"))'),
  ];
  expect(diamond?.w).toBeGreaterThan(rectangle?.w ?? 0);
  expect(circle?.h).toBe(circle?.w);
});
