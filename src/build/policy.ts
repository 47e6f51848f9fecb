import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a page's content security policy says of a script or a style that stands in the page, so that it counts. */
export const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

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
        const root = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: root })) {
          const path = join(root, page);
          const html = readFileSync(path, 'utf8');
          const own = new Set([...html.matchAll(inPage)].flatMap(([, , text]) => (text ? [policyHash(text)] : [])));
          writeFileSync(
            path,
            html.replace(/ '(sha256-[^']+)'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
          );
        }
      },
    },
  };
}
