import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '#core/text/escape.ts';
import { allowScript } from './policy.ts';

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
