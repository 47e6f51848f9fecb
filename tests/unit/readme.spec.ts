import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { nameOfKind } from '#deck/edition.ts';
import { claim } from '#deck/schema/ledger.ts';
import { plan } from '#deck/schema/teach.ts';
import { edition } from '#edition/edition.ts';
import { withDrawings } from '#site/drawings.ts';
import { fieldsOf } from './kind-fields.ts';
import { ownFiles } from './own-deck.ts';
import { messageOf, project, readFiles, remarksOn } from './read-fixture.ts';

const guide = readFileSync(join(project, 'slides/README.md'), 'utf8');
/** Lists what can be drawn, asked and played with. */
const file = join(project, 'slides/drawings.md');
const catalogue = readFileSync(file, 'utf8');
const [, path = '', slide = ''] = /Add `(slides\/[^`]+\.mdx)`.*?```mdx\n(.*?)```/s.exec(guide) ?? [];
const [, exercise = ''] = /```yaml\n(kind: choice\n.*?)```/s.exec(catalogue) ?? [];

test('the ten lines that the guide begins with are a deck, and nothing is to be said of it', async () => {
  const [, settings = '', slide = ''] = /```yaml\n(title: .*?)```.*?````md\n(.*?)````/s.exec(guide) ?? [];
  const files = [
    { path: 'slides/deck.yaml', text: settings },
    { path: 'slides/10-fresh-air.mdx', text: slide },
  ];
  const drawn = await withDrawings(files, []);
  expect(messageOf(drawn)).toBe('');
  expect(remarksOn(drawn)).toBe('');
});

test('the slide that the guide for authors shows builds as it is printed', () => {
  expect(slide).toContain('<Face>');
  expect(messageOf([...ownFiles, { path, text: slide }])).toBe('');
});

test('the exercise that the guide for authors shows builds as it is printed', () => {
  expect(exercise).toContain('answer:');
  const asking = { path, text: `${slide}\n<Exercise id="sample" />\n` };
  expect(messageOf([...ownFiles, asking, { path: 'slides/exercises/sample.yaml', text: exercise }])).toBe('');
});

test('the line to be drawn that the guide shows builds as it is printed', () => {
  const [, line = ''] = /```yaml\n(kind: draw\n.*?)```/s.exec(catalogue) ?? [];
  expect(line).toContain('hero: true');
  const isDrawn = ({ path, text }: { path: string; text: string }) =>
    path.startsWith('slides/exercises/') && text.includes('kind: draw');
  expect(ownFiles.filter(isDrawn)).toHaveLength(1);
  expect(messageOf(ownFiles.map((file) => (isDrawn(file) ? { ...file, text: line } : file)))).toBe('');
});

/** What stands of the kinds of drawings; a new picture is drawn by `node tests/gallery/guide.ts`. */
const rowOfKind = /^\| !\[\]\(\.\.\/(\S+)\) \| `([a-z-]+)` (.+) \| `(.+)` \|$/gm;
const takes = new Map(edition.figures.map((kind) => [nameOfKind(kind), fieldsOf(kind.schema)]));

test('every kind of drawing stands there once, with its picture and what it takes', () => {
  const isAsked = ['all', 'changed'].includes(test.info().config.updateSnapshots);
  if (isAsked)
    writeFileSync(
      file,
      catalogue.replace(
        rowOfKind,
        (_, picture, kind, is) => `| ![](../${picture}) | \`${kind}\` ${is} | \`${takes.get(kind)}\` |`,
      ),
    );
  const rows = [...readFileSync(file, 'utf8').matchAll(rowOfKind)];
  expect(rows.map(([, picture, kind, , fields]) => [kind, picture, fields]).toSorted()).toEqual(
    [...takes].map(([kind, fields]) => [kind, `tests/gallery/guide/${kind}.png`, fields]).toSorted(),
  );
});

test('the drawing that it shows is drawn in the story that authors begin with', async () => {
  const [, shown = ''] = /```yaml\n( {3}kind: ledger\n.*?)```/s.exec(catalogue) ?? [];
  const figure = { path: 'slides/figures/each-says.yaml', text: shown.replaceAll(/^ {3}/gm, '') };
  const front = '---\ntitle: Each has its reason\nclaims: [upper-says]\nminutes: 1\n---\n';
  const asking = { path: 'slides/2-the-mill/30-lists.mdx', text: `${front}\n<Figure id="each-says" />\n` };
  const starter = await readFiles(join(project, 'src/starter/en'));
  expect(messageOf([...starter, figure, asking])).toBe('');
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
