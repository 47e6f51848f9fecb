import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';

/** Takes comments and long names out of the scripts of `public/`, which the bundler copies as they are. */
export function shortScripts(): AstroIntegration {
  return {
    name: 'short-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const name of globSync('*.js', { cwd: 'public' })) {
          const path = join(fileURLToPath(dir), name);
          writeFileSync(path, minifySync(name, readFileSync(path, 'utf8')).code);
        }
      },
    },
  };
}
