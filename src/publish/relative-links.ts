import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { escapeXml } from '#core/text/escape.ts';
import { allowScript, policyHash } from './finish-pages.ts';

/**
 * Makes a built site, whose addresses start with `base`, work in whatever folder of a host it is put: each address leads
 * from the file in which it stands. Scripts find one another anyhow, and what the site says in full about its home stays.
 */
export function makeLinksRelative(folder: string, base: string): void {
  for (const name of globSync('**/*.{html,svg,css,webmanifest}', { cwd: folder })) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const root = '../'.repeat(name.split(sep).length - 1) || './';
    const turned = relativise(text, extname(name), base, root);
    if (turned !== text) writeFileSync(path, renewStyleHashes(turned, text));
  }
}

/** Where an address of the site may stand: an attribute, a page that leads on, a list of pictures, a sheet, a manifest. */
const addressPlaces: Record<string, RegExp[]> = {
  '.html': [
    ...[/ (?:href|src|data-[\w-]+)="/, / content="\d+; ?url=/, / srcset="/, /,\s*(?<= srcset="[^"]*)/],
    /url\(["']?/,
  ],
  '.svg': [/ href="/],
  '.css': [/url\(["']?/],
  '.webmanifest': [/":"/],
};

/** A text with `root`, the way from it to the site's own folder, in place of `base`. */
function relativise(text: string, kind: string, base: string, root: string): string {
  const before = (addressPlaces[kind] ?? []).map(({ source }) => source).join('|');
  return text.replace(new RegExp(`(${before})([^"'\\s,)]+)`, 'g'), (found: string, lead: string, address: string) => {
    // Two slashes lead to another host.
    const isOurs = address.startsWith(base) && address[base.length] !== '/';
    return isOurs ? `${lead}${root}${address.slice(base.length)}` : found;
  });
}

/** Lets the styles that stand in a page count by its policy, now that they name their files otherwise. */
function renewStyleHashes(page: string, before: string): string {
  const hashes = (html: string) =>
    [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => policyHash(css));
  const now = hashes(page);
  return hashes(before).reduce((html, hash, index) => html.replace(hash, now[index] ?? hash), page);
}

/** On a host there is no such file: only here does the link lead anywhere. */
const code = `if(location.protocol==='file:'){const link=document.querySelector('[data-on-disk] a');link.href=link.dataset.deck;link.closest('p').hidden=false}`;

/**
 * Lets the front page of the site in `folder`, which is for a web host, say so when it is opened from a disk: there its
 * links lead to lists of files. `deck` is what runs from a disk, an address as seen from that page.
 */
export async function sayOnDisk(folder: string, deck: string): Promise<void> {
  // Only now: by then Node says them in the deck's language.
  const { coverWords } = await import('#words/index.ts');
  const path = join(folder, 'index.html');
  const note = `<p hidden data-on-disk><strong>${escapeXml(coverWords.forHost)} <a data-deck="${escapeXml(deck)}">${escapeXml(coverWords.oneFile)}</a></strong></p><script>${code}</script>`;
  const html = readFileSync(path, 'utf8').replace(/<main[^>]*>/, (main) => `${main}${note}`);
  writeFileSync(path, allowScript(html, code));
}
