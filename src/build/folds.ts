import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commonWords } from '../words/index.ts';

/** What waits in a fold and names a file, in the one form in which `Asleep.astro` writes it. */
const waiting = /<noscript data-asleep="([\w-]+)" data-title="([^"]*)">([\s\S]*?)<\/noscript>/g;
/** What a page's head says of how it looks. */
const looks =
  /<meta (?:charset|name="(?:viewport|color-scheme)"|http-equiv)[^>]*>|<link rel="stylesheet"[^>]*>|<style>[\s\S]*?<\/style>/g;

/** As HTML. */
interface Fold {
  title: string;
  content: string;
}

/**
 * Keeps what waits in the folds of a page in files beside it, which the page fetches once it is shown. A browser without
 * JavaScript finds a link in the fold: the file is a page too.
 */
export function foldsApart(): AstroIntegration {
  return {
    name: 'folds-apart',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const page of globSync('**/index.html', { cwd: root })) takeApart(join(root, page));
      },
    },
  };
}

function takeApart(page: string): void {
  const html = readFileSync(page, 'utf8');
  const files = new Map<string, Fold[]>();
  const light = html.replace(waiting, (_, name: string, attribute: string, content: string) => {
    // In an attribute this sign may stand as it is; in words it may not.
    const title = attribute.replaceAll('<', '&lt;');
    const file = `folds-${name}.html`;
    const place = (files.get(file) ?? files.set(file, []).get(file))?.push({ title, content });
    const address = `${file}#fold-${place}`;
    return `<noscript data-asleep="${address}"><p><a href="${address}">${commonWords.foldApart(title)}</a></p></noscript>`;
  });
  if (files.size === 0) return;
  writeFileSync(page, light);
  for (const [file, folds] of files) writeFileSync(join(dirname(page), file), pageOf(html, folds));
}

/** Folds as a page that looks like theirs. A link to a place in theirs leads there; they are given the place alone again. */
function pageOf(html: string, folds: readonly Fold[]): string {
  const [start = ''] = /^<!doctype html><html[^>]*>/i.exec(html) ?? [];
  const [, name = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  const head = html.slice(0, html.indexOf('</head>')).match(looks) ?? [];
  const parts = folds.map(({ title, content }, index) =>
    [
      `<section class="fold-apart" id="fold-${index + 1}"><h2>${title}</h2>`,
      `<div>${content.replaceAll(' href="#', ' href="./#')}</div></section>`,
    ].join(''),
  );
  return [
    `${start}<head>${head.join('')}<meta name="robots" content="noindex"><title>${name}</title></head>`,
    `<body><main><p><a href="./">${name}</a></p>${parts.join('')}</main></body></html>`,
  ].join('\n');
}
