import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fragmentFile } from '#frame/browser/lazy/fragment-files.ts';

/** What waits in a fold and names a file, in the one form in which `Lazy.astro` writes it. */
const lazyPart = /<noscript data-lazy="([\w-]+)" data-title="([^"]*)"( data-open="true")?>([\s\S]*?)<\/noscript>/g;
/** What a page says of how it looks; sheets that wait for its code stand there once more for who has no JavaScript. */
const headTags =
  /<meta (?:charset|name="(?:viewport|color-scheme)"|http-equiv)[^>]*>|<link rel="(?:stylesheet|icon)"(?! media="not all")[^>]*>|<style>[\s\S]*?<\/style>/g;

/** A link that opens a note where the reader is. */
const noteLink = /(<a [^>]*data-card[^>]* href=")#([^"]+)/g;

/** What a fold holds, as it is written into its file. */
interface Fold {
  /** Its place in its file. It changes with what it holds, so that a page never takes another's for its own. */
  place: string;
  title: string;
  content: string;
}

/**
 * Keeps what waits in the folds of a page in files beside it, which the page fetches once it is shown. A browser without
 * JavaScript finds a link in the fold: the file is a page too. A fold that is open has a page of its own, which stands in it.
 */
export function extractLazyFragments(): AstroIntegration {
  return {
    name: 'lazy-fragments',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        // Only now: by then Node says them in the deck's language.
        const { pageWords } = await import('#words/index.ts');
        const root = fileURLToPath(dir);
        for (const page of globSync('**/index.html', { cwd: root }))
          extractFragments(join(root, page), pageWords.foldApart);
      },
    },
  };
}

function extractFragments(page: string, named: (title: string) => string): void {
  const html = readFileSync(page, 'utf8');
  const files = new Map<string, Fold[]>();
  const alone = new Map<string, Fold[]>();
  const light = html.replace(
    lazyPart,
    (_, name: string, attribute: string, open: string | undefined, content: string) => {
      // In an attribute this sign may stand as it is; in words it may not.
      const title = attribute.replaceAll('<', '&lt;');
      const file = fragmentFile(name);
      const folds = files.get(file) ?? [];
      const known = `${folds.length} ${title} ${content}`;
      const place = `fold-${createHash('sha256').update(known).digest('hex').slice(0, 8)}`;
      files.set(file, [...folds, { place, title, content }]);
      if (open) alone.set(`${place}.html`, [{ place, title, content }]);
      // The page can be asked for what the fold begins with.
      const [begins = ''] = /(?<=^\s*<[a-z][^>]*) id="[^"]*"/.exec(content) ?? [];
      const address = `${file}#${place}`;
      const link = `<p${begins}><a href="${address}">${named(title)}</a></p>`;
      // Without a place in its address: a frame that goes to one takes the page around it there as well.
      const frame = open
        ? `<iframe class="fold-alone" loading="lazy" src="${place}.html" title="${attribute}"></iframe>`
        : '';
      return `<noscript data-lazy="${address}"${open ?? ''}>${link}${frame}</noscript>`;
    },
  );
  if (files.size === 0) return;
  const places = new Map(
    [...files].flatMap(([file, folds]) =>
      folds.flatMap(({ content }) => [...content.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => [id, file] as const)),
    ),
  );
  const leadTo = (html: string) =>
    html.replace(noteLink, (link, start: string, id: string) =>
      places.has(id) ? `${start}${places.get(id)}#${id}` : link,
    );
  writeFileSync(page, leadTo(light));
  for (const [file, folds] of [...files, ...alone])
    writeFileSync(join(dirname(page), file), leadTo(pageOf(html, folds)).replaceAll(' href="#', ' href="./#'));
}

/** Folds as a page that looks like theirs. A link to a place in theirs leads there; they are given the place alone again. */
function pageOf(html: string, folds: readonly Fold[]): string {
  const [start = ''] = /^<!doctype html><html[^>]*>/i.exec(html) ?? [];
  const [, name = ''] = /<title>(.*?)<\/title>/s.exec(html) ?? [];
  const head = html.match(headTags) ?? [];
  const parts = folds.map(
    ({ place, title, content }) =>
      `<section class="fold-apart" id="${place}"><h2>${title}</h2><div>${content}</div></section>`,
  );
  return [
    `${start}<head>${head.join('')}<meta name="robots" content="noindex"><title>${folds[0]?.title ?? ''} · ${name}</title></head>`,
    `<body><main><h1><a href="./">${name}</a></h1>${parts.join('')}</main></body></html>`,
  ].join('\n');
}
