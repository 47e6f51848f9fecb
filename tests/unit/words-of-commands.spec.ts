import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

/** What a command has done before it begins: `choose-deck.ts` chooses the language of the site’s words while it does. */
const words = join('src', 'words', 'index.ts');
/** They write files of a deck, and neither draw nor say any of it. */
const drawNothing = ['new.ts', 'pairs.ts'];

/** The modules that a module imports at once, types aside. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?'([#.][^']+\.ts)'/gm,
  );
  return [...found].map(([, name = '']) =>
    name.startsWith('#') ? join('src', name.slice(1)) : join(dirname(file), name),
  );
}

/** The way from a module to the words, if it imports them at once. */
function wayToWords(file: string, seen = new Set<string>()): string[] | undefined {
  if (file === words) return [file];
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const imported of importsOf(file)) {
    const way = wayToWords(imported, seen);
    if (way) return [file, ...way];
  }
  return undefined;
}

test('no command has the site’s words before the language of its deck is known', () => {
  const commands = globSync('src/commands/*.ts').filter((file) =>
    readFileSync(file, 'utf8').includes('await command('),
  );
  expect(commands.length).toBeGreaterThan(8);
  const early = commands
    .filter((file) => !drawNothing.some((name) => file.endsWith(name)))
    .map((file) => wayToWords(file));
  expect(early.filter((way) => way !== undefined)).toEqual([]);
});
