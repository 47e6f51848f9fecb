import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { project } from './read-fixture.ts';

/** What holds of all guides. What each shows is tried in `readme.spec.ts`, `blocks.spec.ts` and `house.spec.ts`. */
const guides = ['README.md', 'slides/README.md', 'slides/drawings.md', 'src/README.md'];
const textOf = (guide: string) => readFileSync(join(project, guide), 'utf8');
const entries = (folder: string) => readdirSync(join(project, folder));

/** Stands for any name, is one that an author is asked to make, or is what a command writes. */
const isExample = (path: string) => /[<>*…]|my-slide|^dist\//.test(path);

for (const guide of guides)
  test(`every path that ${guide} names is there`, () => {
    const home = dirname(guide);
    const quoted = [...textOf(guide).matchAll(/`([^`\s]+\/[^`\s]*|[\w.-]+\.(?:md|mjs|json|yaml|ts))`/g)];
    const linked = [...textOf(guide).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, to = '']) => join(home, to));
    // Of the project's folders, or of those beside the guide: an author's are named from the deck's.
    const isOurs = (path: string) => ['.', home].some((root) => entries(root).includes(path.split('/')[0] ?? ''));
    const paths = quoted.map(([, path = '']) => path).filter((path) => isOurs(path) && !isExample(path));
    const isThere = (path: string) => [path, join(home, path)].some((one) => existsSync(join(project, one)));
    expect(paths.length + linked.length).toBeGreaterThan(5);
    expect([...paths, ...linked].filter((path) => !isThere(path))).toEqual([]);
  });

test('README is short enough to be read', () => {
  expect(textOf('README.md').split(/\s+/).length).toBeLessThanOrEqual(700);
});

test('every command that a guide names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = guides.flatMap((guide) => [...textOf(guide).matchAll(/`(?:[A-Z_]+=\S+ )*npm (?:run )?([a-z:]+)\b/g)]);
  const known = [...Object.keys(scripts), 'run'];
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named.map(([, name = '']) => name))].filter((name) => !known.includes(name))).toEqual([]);
});

test('each step from a slide to its drawing stands in the file that is named for it', () => {
  const steps = [...textOf('src/README.md').matchAll(/^\| `(src\/\S+)` \| `(\w+)` \|/gm)];
  expect(steps.length).toBeGreaterThan(10);
  for (const [, file = '', does = ''] of steps)
    expect(readFileSync(join(project, file), 'utf8'), `${does} in ${file}`).toMatch(new RegExp(`\\b${does}\\b`));
});
