import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * What each folder of `src/` builds on. A view may use everything, a part only what knows no page; the deck reads the
 * descriptors of the blocks. What a build does with all of them none of them knows.
 */
const mayNotImport = {
  'src/{cache,environment,escape,fonts,printed}': [
    ...['src/build', 'src/deck', 'src/drawing', 'src/diagrams', 'src/figures'],
    ...['src/parts', 'src/blocks', 'src/views', 'src/pages', 'src/words'],
  ],
  'src/drawing': [
    'src/build',
    'src/deck',
    'src/diagrams',
    'src/figures',
    'src/parts',
    'src/blocks',
    'src/views',
    'src/pages',
  ],
  'src/diagrams': ['src/build', 'src/deck', 'src/figures', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/figures': ['src/build', 'src/diagrams', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/quiz': ['src/build', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/models': ['src/build', 'src/deck', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/deck': ['src/build', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/parts': ['src/build', 'src/blocks', 'src/views', 'src/pages'],
  'src/class': ['src/build', 'src/deck', 'src/diagrams', 'src/figures', 'src/blocks', 'src/views', 'src/pages'],
  'src/citations': ['src/build', 'src/figures', 'src/parts', 'src/blocks', 'src/views', 'src/pages'],
  'src/share': ['src/build', 'src/blocks', 'src/views', 'src/pages'],
  'src/words': ['src/build', 'src/pages'],
  'src/blocks': ['src/build', 'src/views', 'src/pages'],
  'src/views': ['src/pages'],
} as const;

/** What `deck/` may read of the blocks: what each is, without its component. */
const pure = ['src/blocks/blocks.ts', 'src/blocks/block.ts'];

const importLine =
  /(?:from|import|import\()\s*['"](\.[^'"]+)['"]|<script src="(\.[^"]+)"|@import\s+['"](\.[^'"]+)['"]/g;

/** The files that a file imports, as paths from the project's root. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map(([, from, script, style]) =>
    join(dirname(file), from ?? script ?? style ?? '').replaceAll(sep, '/'),
  );

for (const [folder, forbidden] of Object.entries(mayNotImport)) {
  test(`${folder} imports nothing of ${forbidden.join(', ')}`, () => {
    const files = globSync(`${folder}/**/*.{ts,astro,css}`);
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => forbidden.some((other) => path.startsWith(`${other}/`)) && !pure.includes(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });
}

// A story of one's own may be a folder beside these.
test('at the top stand no files but those that a stranger is told of', () => {
  const found = readdirSync('.', { withFileTypes: true }).filter((one) => one.isFile() && !one.name.startsWith('.'));
  const known = ['README.md', 'astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];
  expect(found.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
});
