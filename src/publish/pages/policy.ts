import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';

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
