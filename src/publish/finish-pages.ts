import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { environment } from '#core/node/environment.ts';
import { inProject } from '#core/node/project.ts';

/** Changes every page of the site that has just been built into `dir`: `change` gets its HTML, and gives what it shall be. */
export function changePages(dir: URL, change: (html: string) => string): void {
  const root = fileURLToPath(dir);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const path = join(root, page);
    const html = readFileSync(path, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(path, changed);
  }
}

/** Hashes a script or a style that stands in a page, as its content security policy names it. */
export const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy lets this script, which stands in it, run. */
export const allowScript = (html: string, code: string): string =>
  html.replace("script-src 'self'", (policy) => `${policy} ${policyHash(code)}`);

/** A page whose policy lets these styles, which stand in it, count. */
export const allowStyle = (html: string, css: string): string =>
  html.replace("style-src 'self'", (policy) => `${policy} ${policyHash(css)}`);

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
        const scripts = globSync('*.js', { cwd: inProject('public') }).map((name) => {
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
