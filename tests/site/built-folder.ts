import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Links, pictures and fonts of a built site's pages that lead to no file in it, or out of it. `base` is its folder on the
 * host. The one-file deck is no page of it: its PDFs stand beside it once it is packed.
 */
export function deadLinks(folder: string, base = '/'): string[] {
  const missing = new Set<string>();
  for (const file of globSync('**/*.{html,css}', { cwd: folder, exclude: ['offline/**'] })) {
    const text = readFileSync(join(folder, file), 'utf8');
    const here = new URL(base + file.split(sep).join('/'), 'http://site');
    for (const [, link, url] of text.matchAll(/ (?:href|src|data-drawing)="([^"]+)|url\(["']?([^)"']+)/g)) {
      const address = new URL(link ?? url ?? '', here);
      if (address.origin !== here.origin) continue;
      const inside = address.pathname.startsWith(base) ? decodeURI(address.pathname.slice(base.length)) : undefined;
      const path = join(folder, inside ?? '', address.pathname.endsWith('/') ? 'index.html' : '');
      if (inside === undefined || !existsSync(path)) missing.add(`${file}: ${link ?? url}`);
    }
  }
  return [...missing];
}

/** What a page says where something is missing behind it: a number that is none, a part without content. */
export function emptyPlaces(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8').replace(/<(script|style|template)\b.*?<\/\1>/gs, '');
    const said = html.replace(/<[^>]+>/g, ' ').match(/\b(?:NaN|undefined|null)\b|-?Infinity|\[object \w+\]/g) ?? [];
    // The plan on the teacher's desk, and elements of ours that are hidden until their code has filled them.
    const seen = file.startsWith('presenter') ? '' : html.replace(/<(\w+-[\w-]+)\b[^>]* hidden\b.*?<\/\1>/gs, '');
    const empty = seen.match(/<(h[1-6]|tbody|ul|ol|dl)>\s*<\/\1>/g) ?? [];
    return [...said, ...empty].map((what) => `${file}: ${what}`);
  });
}

/** Where one of the words stands in a folder: in the name of a file, or in one that is text. */
export function placesOf(words: readonly string[], folder: string): string[] {
  const word = new RegExp(
    `(?<![\\p{L}\\d])(?:${words.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\d])`,
    'iu',
  );
  return globSync('**/*', { cwd: folder }).flatMap((name) => {
    const path = join(folder, name);
    const text = /\.(?:html|css|js|json|svg|txt|xml|cff|bib|ris|webmanifest)$/.test(name)
      ? readFileSync(path, 'utf8')
      : '';
    const found = word.exec(`${name.split(sep).join(' ')}\n${text}`);
    return found ? [`${name}: ${found[0]}`] : [];
  });
}
