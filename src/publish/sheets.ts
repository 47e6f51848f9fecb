import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environment } from '#core/node/environment.ts';
import { allowStyle, changePages } from './finish-pages.ts';

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
        changePages(dir, (html) => joinIn(html, root));
      },
    },
  };
}

function joinIn(html: string, root: string): string {
  return html.replace(inARow, (links) => {
    const css = [...links.matchAll(each)].map(([, href, text = '']) => (href ? read(root, href) : text));
    const name = `_astro/${createHash('sha256').update(css.join('')).digest('hex').slice(0, 8)}.css`;
    writeFileSync(join(root, name), css.join(''));
    return `<link rel="stylesheet" href="${environment.base}${name}">`;
  });
}

/** A sheet that more pages name stays a file: who goes from one to the next has it already. */
const fewPages = 3;

/**
 * Puts the stylesheets of a page into it, with their hashes in its policy: on a school's line one in a file costs the first
 * words a round trip. What waits in the folds of a page names the files still.
 */
export function inlineSheets(): AstroIntegration {
  return {
    name: 'inline-sheets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/index.html', { cwd: root }).map((name) => {
          const path = join(root, name);
          const html = readFileSync(path, 'utf8');
          return { path, html, sheets: sheetsOf(html) };
        });
        const named = pages.flatMap(({ sheets }) => sheets);
        // The deck's own is small, and stands in each page that has the others.
        const isFile = (sheet: string) =>
          basename(sheet) !== 'theme.css' && named.filter((one) => one === sheet).length > fewPages;
        for (const { path, html, sheets } of pages)
          if (!sheets.some(isFile)) writeFileSync(path, sheets.reduce(putInto(root), html));
        removeUnnamed(root);
      },
    },
  };
}

/**
 * Lists the stylesheets that a page's first words wait for, as `joinSheets` leaves them. A late sheet, or one for paper, has
 * a `media`.
 */
export function sheetsOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, sheet = '']) => sheet);
}

const putInto = (root: string) => (html: string, sheet: string) => {
  const css = read(root, sheet);
  return allowStyle(
    html.replace(`<link rel="stylesheet" href="${sheet}">`, () => `<style>${css}</style>`),
    css,
  );
};

const read = (root: string, sheet: string) => readFileSync(join(root, sheet.slice(environment.base.length)), 'utf8');

/** Removes the bundler's sheets that no page names any more. */
function removeUnnamed(root: string): void {
  const pages = globSync('**/*.html', { cwd: root }).map((page) => readFileSync(join(root, page), 'utf8'));
  const bundled = join(root, '_astro');
  for (const sheet of globSync('*.css', { cwd: bundled }))
    if (!pages.some((html) => html.includes(sheet))) rmSync(join(bundled, sheet));
}
