import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { environment } from '#core/node/environment.ts';
import { changePages } from './change-pages.ts';
import { allowScript } from './policy.ts';

/**
 * Puts the scripts of `public/` into the pages that name them, without comments and long names: they run before the first
 * words, and on a school's line a page that waits for a file of its own reads no further for two round trips.
 */
export function inlineScripts(): AstroIntegration {
  return {
    name: 'inline-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = globSync('*.js', { cwd: 'public' }).map((name) => {
          const code = minifySync(name, readFileSync(join(root, name), 'utf8')).code.trim();
          rmSync(join(root, name));
          return { element: `<script src="${environment.base}${name}"></script>`, code };
        });
        changePages(dir, (html) => scripts.reduce(putInto, html));
      },
    },
  };
}

/** With the script's hash in the page's policy. */
function putInto(html: string, { element, code }: { element: string; code: string }): string {
  if (!html.includes(element)) return html;
  return allowScript(
    html.replace(element, () => `<script>${code}</script>`),
    code,
  );
}
