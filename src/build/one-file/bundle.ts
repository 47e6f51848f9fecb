import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { BuiltPage } from './read-page.ts';

const start = 'virtual:start';

/** Joins modules, and whatever they load later, to one classic script: a file opened from disk may load no module. */
export async function bundle(code: string, folder: string, base: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'built-site',
        enforce: 'pre',
        resolveId(id) {
          if (id === start) return `\0${start}`;
          return id.startsWith(base) && !id.startsWith(resolve(folder)) && id.endsWith('.js')
            ? resolve(folder, id.slice(base.length))
            : null;
        },
        load(id) {
          if (id === `\0${start}`) return code;
          return /\/preload-helper\.[^/]*\.js$/.test(id) ? withoutPreload(readFileSync(id, 'utf8')) : null;
        },
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: start, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The code of a page could not be joined');
  // Inside an HTML script element these two would end or hide it.
  return chunk.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

/** What fetches a module’s own modules ahead of it has nothing to fetch here. Keeps the name under which it is known. */
function withoutPreload(helper: string): string {
  const name = /export\s*\{\s*[\w$]+ as ([\w$]+)/.exec(helper)?.[1];
  if (!name) throw new Error('The helper that loads modules ahead has another shape than expected');
  return `export const ${name} = (load) => load();`;
}

/** The code of a page, to be bundled. */
export const codeOf = ({ scripts }: BuiltPage, folder: string): string =>
  scripts
    .map((script) => ('file' in script ? `import ${JSON.stringify(resolve(folder, script.file))};` : script.code))
    .join('\n');
