import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { bundle, codeOf } from './bundle.ts';
import { readPage } from './read-page.ts';
import { relink } from './relink.ts';
import { styleWithFonts } from './styles.ts';

/** Teachers' pages stay out of a file that is handed to pupils; the stage's own notes are the presenter's. */
const leftOut = /^(teach|print\/answers)(\/|$)/;
/** What a browser without JavaScript shows. */
const plainView = 'read';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Puts a built site into one HTML document that asks for nothing else, not even from a disk. */
export async function oneFile(folder: string, base: string): Promise<string> {
  const names: string[] = [];
  for await (const path of glob('**/index.html', { cwd: folder })) names.push(path.split(sep).slice(0, -1).join('/'));
  const pages = await Promise.all(
    names
      .filter((name) => !leftOut.test(name))
      .sort()
      .map((name) => readPage(folder, name, base)),
  );
  const styleFiles = [...new Set(pages.flatMap(({ styles }) => styles))];
  const styles = new Map<string, string>();
  for (const file of styleFiles) styles.set(file, await styleWithFonts(folder, file, base));
  const scripts = new Map<string, string>();
  for (const page of pages) scripts.set(page.name, await bundle(codeOf(page, folder), folder, base));
  const boot = await bundle(`import ${JSON.stringify(join(import.meta.dirname, 'open-view.ts'))};`, folder, base);
  const icon = `data:image/svg+xml;base64,${(await readFile(join(folder, 'favicon.svg'))).toString('base64')}`;
  const first = pages.find(({ name }) => name === plainView);
  const language = /<html lang="([^"]+)"/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1] ?? 'en';
  const known = pages.map(({ name }) => name);
  const number = (file: string) => styleFiles.indexOf(file);
  const style = (file: string) => `<style>${styles.get(file)}</style>`;
  const policy = [
    "default-src 'none'",
    `script-src ${[...new Set([boot, ...scripts.values()])].map(hash).join(' ')}`,
    `style-src ${[...styles.values()].map(hash).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

  const store = pages.map(({ name, title, view, body, styles }) => {
    const settings = `data-title="${title}" data-view="${view}" data-styles="${styles.map(number).join(' ')}"`;
    const content = relink(body, known, base);
    return name === plainView
      ? `<noscript data-name="${name}" ${settings}>${styles.map(style).join('')}${content.replace(/<\/?noscript[^>]*>/g, '')}</noscript>`
      : `<template id="view:${name}" ${settings}>${content}</template>`;
  });
  return [
    `<!doctype html><html lang="${language}" data-views="${attribute(JSON.stringify(known))}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${first?.title ?? ''}</title><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<link rel="icon" href="${icon}"></head><body>`,
    ...styleFiles.map((file) => `<template id="style:${number(file)}">${style(file)}</template>`),
    ...store,
    ...[...scripts].map(([name, code]) => `<script type="text/plain" data-name="${name}">${code}</script>`),
    `<script>${boot}</script></body></html>`,
  ].join('\n');
}
