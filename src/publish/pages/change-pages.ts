import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Changes every page of the site that has just been built into `dir`: `change` gets its HTML, and gives what it shall be. */
export function changePages(dir: URL, change: (html: string) => string): void {
  const root = fileURLToPath(dir);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const path = join(root, page);
    const html = readFileSync(path, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(path, changed);
  }
}
