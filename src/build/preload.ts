import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** `import … from"./chunk.js"` and `import"./chunk.js"`; dynamic imports have a parenthesis and are left for later. */
const staticImport = /(?:from|import)\s*"(\.\/[^"]+\.js)"/g;

/**
 * Tells each page at its top about its scripts and all that they import. A browser would else learn of them one or two
 * round trips later, and on a school's line a round trip is felt.
 */
export function preloadScripts(): AstroIntegration {
  return {
    name: 'preload-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const path = join(root, page);
          const html = readFileSync(path, 'utf8');
          const entries = [...html.matchAll(/<script type="module" src="([^"]*\/)(_astro\/[^"]+)"/g)];
          const [base = '/'] = entries.map(([, found]) => found);
          // The pages' own scripts first: the largest stands at the end of its page and would be found last.
          const wanted = new Set(entries.map(([, , entry = '']) => entry));
          for (const entry of [...wanted]) importsOf(root, entry, wanted);
          const links = [...wanted].map((script) => `<link rel="modulepreload" href="${base}${script}">`).join('');
          if (links) writeFileSync(path, html.replace('</title>', `</title>${links}`));
        }
      },
    },
  };
}

/** Adds the scripts that one imports, and those that they import, to `found`. Paths are relative to the site's root. */
function importsOf(root: string, script: string, found: Set<string>): void {
  for (const [, name = ''] of readFileSync(join(root, script), 'utf8').matchAll(staticImport)) {
    const path = join(dirname(script), name).replaceAll('\\', '/');
    if (found.has(path)) continue;
    found.add(path);
    importsOf(root, path, found);
  }
}
