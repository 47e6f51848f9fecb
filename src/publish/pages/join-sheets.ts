import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environment } from '#core/node/environment.ts';
import { changePages } from './change-pages.ts';

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
