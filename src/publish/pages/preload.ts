import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { environment } from '#core/node/environment.ts';
import { changePages } from './change-pages.ts';

/**
 * Tells each page at its top what it needs, in the order in which it needs it: what the first words wait for, its first
 * script, which may bring a drawing, then the other scripts and all that they import. A browser would else learn of them one
 * or two round trips later, since it looks no further ahead than the page's content security policy, and on a school's line a
 * round trip is felt. What is imported later on demand is left for later.
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
          const links = [
            ...sheetsOf(html),
            ...[...first].map((file) => modulePreload(file)),
            ...[...needed(scripts, imports).difference(first)].map((file) =>
              modulePreload(file, ' fetchpriority="low"'),
            ),
          ];
          return html.replace('</title>', `</title>${links.join('')}`);
        });
      },
    },
  };
}

/**
 * Fetches what a page imports on demand together with all that it imports in turn. The bundler's own helper looks after
 * stylesheets too, which no script brings here, and weighs four times as much on the stage.
 */
function fetchLate(): Plugin {
  const helper = `
    const asked = new Set();
    export const __vitePreload = (load, needed, from) => {
      for (const one of needed ?? []) {
        const { href } = new URL(one, from);
        if (asked.has(href)) continue;
        asked.add(href);
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
      }
      return load().catch((error) => {
        dispatchEvent(new Event('vite:preloadError'));
        throw error;
      });
    };`;
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

/** Links to what holds up a page's first words: its stylesheets. */
function sheetsOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const named = head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  return [...named].map(([, sheet]) => `<link rel="preload" href="${sheet}" as="style">`);
}

/** The module scripts that a page names, in the one form in which Astro writes them; a parser would take seconds here. */
function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script type="module" src="([^"]+)"/g)].flatMap(([, src = '']) =>
    src.startsWith(environment.base) ? [src.slice(environment.base.length)] : [],
  );
}

/** Some scripts and everything they import. The pages' own come first: the largest would be found last. */
function needed(scripts: readonly string[], imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const wanted = new Set(scripts);
  for (const script of wanted) for (const file of imports.get(script) ?? []) wanted.add(file);
  return wanted;
}
