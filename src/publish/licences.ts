import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { environment } from '#core/node/environment.ts';
import { inProject } from '#core/node/project.ts';
import { licenceWords as words } from '#words/index.ts';

/** File of the licences of what is shipped to visitors and is not this project's own, in the site's folder. */
export const licencesFile = 'licences.txt';

/** Where Vite lists the packages in the scripts of the pages; it does not stay in the site. */
const bundledFile = 'bundled-licences.json';

/** Shipped in no script of a page: faces, coasts in drawings, and what the service worker is made of. */
export const besides = [
  ...['@fontsource-variable/newsreader', '@fontsource-variable/public-sans', '@fontsource/noto-sans-math'],
  ...['world-atlas', 'workbox-precaching', 'workbox-routing'],
] as const;

/** A package as Vite lists it. */
interface Licence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** Writes the licences of all that a build ships, as the packages themselves have them. */
export function licences(): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro hands no such setting on to the scripts of pages.
        const listed: Plugin = {
          name: 'list-licences',
          configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: bundledFile } } } : {}),
        };
        updateConfig({ vite: { plugins: [listed] } });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const bundled = JSON.parse(readFileSync(join(folder, bundledFile), 'utf8')) as Licence[];
        rmSync(join(folder, bundledFile));
        writeFileSync(join(folder, licencesFile), licencesText(bundled));
      },
    },
  };
}

/** All in one text, each licence once, with the packages that it is of. */
function licencesText(bundled: readonly Licence[]): string {
  const found = new Map<string, Licence>();
  for (const name of besides) addPackage(inProject('node_modules', name), found);
  for (const one of bundled) found.set(keyOf(one), one);
  const byText = new Map<string, string[]>();
  for (const [name, { identifier, text = words.noText }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1)))
    byText.set(text, [...(byText.get(text) ?? []), `${name} (${identifier ?? words.noText})`]);
  for (const [name, text] of ownFonts()) byText.set(text, [...(byText.get(text) ?? []), name]);
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return [`${words.heading}\n\n${words.coasts}\n`, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

/** The licences that stand beside the fonts of the deck. */
const ownFonts = (): [name: string, text: string][] => {
  const folder = join(environment.slidesDir, 'fonts');
  return globSync('*.txt', { cwd: folder }).map((file) => [
    file.replace(/\.txt$/, ''),
    readFileSync(join(folder, file), 'utf8').trim(),
  ]);
};

const keyOf = ({ name, version }: Licence): string => `${name} ${version}`;

/** Adds what a package says of itself, and of all that it needs to run. */
function addPackage(folder: string, found: Map<string, Licence>): void {
  const { name, version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const key = keyOf({ name, version });
  if (found.has(key)) return;
  const [file] = globSync('{licen[cs]e,LICEN[CS]E,COPYING}*', { cwd: folder });
  found.set(key, {
    ...{ name, version, identifier: license },
    ...(file && { text: readFileSync(join(folder, file), 'utf8').trim() }),
  });
  for (const needed of Object.keys(dependencies).filter((one) => !one.startsWith('@types/'))) {
    const own = join(folder, 'node_modules', needed);
    addPackage(existsSync(own) ? own : inProject('node_modules', needed), found);
  }
}
