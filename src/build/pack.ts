// `npm run pack`: everything a teacher needs in one zip, made anew: site, one-file deck, PDFs, a letter, checksums.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { command } from './command.ts';
import { environment } from './environment.ts';
import { writeOneFile } from './one-file/write.ts';
import { printPdfs } from './print-pdfs.ts';
import { printedFiles, sourcesHash } from './printed.ts';
import { buildSite, serveSite } from './site.ts';

await command(async () => {
  await buildSite({ withPdfs: true });
  const site = await serveSite(0);
  try {
    await printPdfs(site.home);
  } finally {
    await site.stop();
  }
  const { file: deck } = await writeOneFile();

  const now = new Set(
    Object.entries(printedFiles())
      .filter(([, { of }]) => of === sourcesHash())
      .map(([file]) => file),
  );
  const files = new Map<string, Uint8Array>();
  const name = basename(deck, '.html');
  files.set(basename(deck), await readFile(deck));
  for await (const path of glob('**/*', { cwd: 'dist', exclude: ['offline', '*.zip'] })) {
    const inside = path.split(sep).join('/');
    // Of what was printed, only what shows the deck as it is.
    if (inside.startsWith('pdf/') && !now.has(inside.slice('pdf/'.length))) continue;
    const bytes = await readFile(`dist/${path}`).catch(() => undefined);
    if (!bytes) continue;
    files.set(`site/${inside}`, bytes);
    if (/^(pdf|quiz)\//.test(inside)) files.set(inside, bytes);
  }
  const letter = `${environment.slidesDir}/teach/read-me.txt`;
  if (existsSync(letter)) files.set('README.txt', await readFile(letter));
  const paths = [...files.keys()].sort();
  const sums = paths.map(
    (path) =>
      `${createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex')}  ${path}\n`,
  );
  files.set('SHA256SUMS', new TextEncoder().encode(sums.join('')));

  const zip: Zippable = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  await writeFile(`dist/${name}.zip`, zipSync(zip));
  console.log(`dist/${name}.zip  ${files.size} files`);
});
