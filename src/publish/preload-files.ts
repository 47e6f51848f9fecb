import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { environment } from '#core/node/environment.ts';
import { changePages } from './finish-pages.ts';
import { sheetsOf } from './sheets.ts';

/**
 * Tells each page what it needs, in the order in which it needs it: at its top the stylesheets in files, which the first
 * words wait for, since a browser looks no further ahead than the page's content security policy; at its end, so that the first
 * words wait for none of it, its first script, which may bring a drawing, the other scripts and all that they import, of which
 * a browser would else learn a round trip later. What is imported later on demand is left for later.
 */
export function preloadFiles(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  return {
    name: 'preload-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteImports(imports), fetchLate()] } });
      },
      'astro:build:done': ({ dir }) => {
        changePages(dir, (html) => {
          const scripts = scriptsOf(html);
          const first = needed(scripts.slice(0, 1), imports);
          const rest = needed(scripts, imports).difference(first);
          const code = [
            ...[...first].map((file) => modulePreload(file)),
            ...[...rest].map((file) => modulePreload(file, ' fetchpriority="low"')),
            ...html.matchAll(moduleScript).map(([script]) => script),
          ];
          const sheets = sheetsOf(html).map((sheet) => `<link rel="preload" href="${sheet}" as="style">`);
          return html
            .replace(moduleScript, '')
            .replace('</title>', `</title>${sheets.join('')}`)
            .replace(/<\/body>(?!.*<\/body>)/s, `${code.join('')}</body>`);
        });
      },
    },
  };
}

/**
 * Fetches what a page imports on demand together with all that it imports in turn, in our own way: the bundler's cannot ask
 * again for what did not come, and looks after stylesheets, which no script brings here.
 */
function fetchLate(): Plugin {
  const helper = "export { importFiles as __vitePreload } from '/src/frame/browser/lazy/import-files.ts';";
  return {
    name: 'fetch-late',
    enforce: 'pre',
    load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => helper },
  };
}

/** Asks the bundler which chunk of the site imports which others at once. Paths are relative to the site's root. */
function noteImports(imports: Map<string, readonly string[]>): Plugin {
  return {
    name: 'note-imports',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') imports.set(output.fileName, output.imports);
    },
  };
}

const modulePreload = (file: string, priority = '') =>
  `<link rel="modulepreload"${priority} href="${environment.base}${file}">`;

/** A script of the bundler's that a page names, in the one form in which Astro writes it; a parser would take seconds here. */
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(moduleScript)].map(([, src = '']) => src.slice(environment.base.length));

/** Some scripts and everything they import. The pages' own come first: the largest would be found last. */
function needed(scripts: readonly string[], imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const wanted = new Set(scripts);
  for (const script of wanted) for (const file of imports.get(script) ?? []) wanted.add(file);
  return wanted;
}
