import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A built page, taken apart. */
export interface BuiltPage {
  /** Its path without the closing slash; the cover's is empty. */
  name: string;
  title: string;
  view: string;
  body: string;
  /** Files of its stylesheets, below the site's folder. */
  styles: string[];
  /** Its code in order: a file below the site's folder, or the code itself. */
  scripts: ({ file: string } | { code: string })[];
}

const moduleScript = /<script type="module"(?: src="([^"]+)")?[^>]*>([\s\S]*?)<\/script>/g;

/** Reads `<folder>/<name>/index.html`, as Astro wrote it for a site whose pages start with `base`. */
export async function readPage(folder: string, name: string, base: string): Promise<BuiltPage> {
  const html = await readFile(join(folder, name, 'index.html'), 'utf8');
  const below = (address: string) => address.slice(base.length);
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  return {
    name,
    title: /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '',
    view: /<html[^>]* data-view="([^"]*)"/.exec(html)?.[1] ?? '',
    body: body.replace(moduleScript, ''),
    styles: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => below(href)),
    scripts: [...html.matchAll(moduleScript)].map(([, src, code = '']) => (src ? { file: below(src) } : { code })),
  };
}
