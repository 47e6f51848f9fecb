import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync, type Plugin } from 'vite';
import { environment } from '#core/node/environment.ts';

/** Changes every page of the site that has just been built into `dir`: `change` gets its HTML, and gives what it shall be. */
function changePages(dir: URL, change: (html: string) => string): void {
  const root = fileURLToPath(dir);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const path = join(root, page);
    const html = readFileSync(path, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(path, changed);
  }
}

/** What a page's content security policy says of a script or a style that stands in the page, so that it counts. */
export const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy lets this script, which stands in it, run. */
export const allowScript = (html: string, code: string): string =>
  html.replace("script-src 'self'", (policy) => `${policy} ${policyHash(code)}`);

/** Scripts and styles that stand in a page, as Astro writes them. */
const inPage = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/**
 * Leaves in each page's policy only what stands in that page. Astro lists the styles of all pages in every one: more than
 * the page needs to allow, and a kilobyte that no compression makes smaller.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        changePages(dir, (html) => {
          const own = new Set([...html.matchAll(inPage)].flatMap(([, , text]) => (text ? [policyHash(text)] : [])));
          return html.replace(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : ''));
        });
      },
    },
  };
}

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

/** The bundler's stylesheets that follow one another in a page, in files or in the page, as Astro writes them. */
const inARow =
  /(?:(?:<link rel="stylesheet" href="[^"]*\/_astro\/[^"]+">|<style>(?:(?!<\/style>)[\s\S])*<\/style>)\s*){2,}/g;
const each = /href="([^"]+)"|<style>([\s\S]*?)<\/style>/g;

/**
 * Makes one stylesheet of those that a page names in a row. The bundler parts styles by who shares them, so that the article
 * had five: on a school's line each costs the first words a place in the queue, and rules that two kinds of pages share are
 * a few kilobytes that the second one fetches again.
 */
export function joinSheets(): AstroIntegration {
  return {
    name: 'join-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const joined = new Set<string>();
        const pages: string[] = [];
        changePages(dir, (html) => {
          const changed = joinIn(html, root, joined);
          pages.push(changed);
          return changed;
        });
        for (const sheet of joined) if (!pages.some((html) => html.includes(sheet))) rmSync(join(root, sheet));
      },
    },
  };
}

/** Notes in `joined` the sheets that went into others, below the site's root. */
function joinIn(html: string, root: string, joined: Set<string>): string {
  return html.replace(inARow, (links) => {
    const css = [...links.matchAll(each)].map(([, href, text = '']) => {
      const sheet = href?.slice(environment.base.length);
      if (sheet) joined.add(sheet);
      return sheet ? readFileSync(join(root, sheet), 'utf8') : text;
    });
    const name = `_astro/${createHash('sha256').update(css.join('')).digest('hex').slice(0, 8)}.css`;
    writeFileSync(join(root, name), css.join(''));
    return `<link rel="stylesheet" href="${environment.base}${name}">`;
  });
}

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
