import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from '@playwright/test';

/** What `src/README.md` says of the house and no rule of the linter can hold. */

/** What a project's tools and hosts look for at its top: `README.md`, `LICENSE`, `astro.config.mjs`, `netlify.toml` and the like. */
const expectedAtTop =
  /^([A-Z_]+(\.\w+)?|(package|package-lock|tsconfig[\w.]*|vercel)\.json|[\w.]+\.(config\.\w+|ya?ml|toml)|Dockerfile)$/;

// A story of one's own may be a folder beside these.
test('at the top stand only files that tools and hosts look for there: code, words and notes have rooms', () => {
  const found = readdirSync('.', { withFileTypes: true }).filter((one) => one.isFile() && !one.name.startsWith('.'));
  expect(found.map(({ name }) => name).filter((name) => !expectedAtTop.test(name))).toEqual([]);
});

/** The rooms that each room may import, as the linter has them. */
const { overrides } = JSON.parse(readFileSync('.biome.json', 'utf8')) as {
  overrides: { includes: string[]; linter: { rules: { style?: { noRestrictedImports?: Restriction } } } }[];
};
interface Restriction {
  options: { patterns: { group: string[] }[] };
}
const allowed = new Map(
  overrides.flatMap(({ includes: [at = ''], linter: { rules } }) => {
    const group = rules.style?.noRestrictedImports?.options.patterns[0]?.group;
    return group ? [[at.split('/')[1], group.flatMap((name) => /^!#(\w+)/.exec(name)?.[1] ?? [])] as const] : [];
  }),
);

test('src/ has the rooms that the linter knows, and the small story', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
  expect(rooms.toSorted()).toEqual([...allowed.keys(), 'starter'].toSorted());
});

test('every arrow between rooms runs down', () => {
  const order = [...allowed.keys()];
  for (const [room, others] of allowed)
    for (const other of others) expect(order.indexOf(other), `${room} → ${other}`).toBeLessThan(order.indexOf(room));
});

test('the table of rooms is that of the linter', () => {
  const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)` \| [^|]+ \|([^|]*)\|$/gm);
  const told = [...rows].map(([, room, imports = '']) => [room, imports.split(' ').filter(Boolean)]);
  expect(told).toEqual([...allowed].map(([room, others]) => [room, others]));
});

const roomOf = (path: string) => path.split('/')[1];

/** The rooms into which files import by path, with the files. */
const crossings = (files: string) =>
  globSync(files).flatMap((name) => {
    const file = name.replaceAll(sep, '/');
    return [
      ...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\(|<script src=|@import)\s*['"](\.[^'"]+)/g),
    ]
      .map(([, path = '']) => ({ file, into: roomOf(join(dirname(file), path).replaceAll(sep, '/')) }))
      .filter(({ into }) => into !== roomOf(file));
  });

test('code that imports from another room names it, as in #deck/deck.ts', () => {
  expect(crossings('src/*/**/*.{ts,mjs,astro}')).toEqual([]);
});

test('a style sheet imports from the rooms that its own may use', () => {
  const found = crossings('src/*/**/*.css');
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter(({ file, into }) => !allowed.get(roomOf(file))?.includes(into ?? ''))).toEqual([]);
});
