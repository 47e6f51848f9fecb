import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { scriptForPage } from '#core/text/escape.ts';
import type { BuiltPage } from './read-page.ts';

const start = 'virtual:start';
const inPage = 'virtual:in-page/';
/** The code that speaks with a broker, and the codes that lead phones there: from a disk nothing asks for them. */
const needsServer = /\/(host|qr)\.[\w-]+\.js$/;

/**
 * Joins the code of all pages, and whatever it loads later, to one classic script: a file opened from disk may load no
 * module. What several pages use is there once, and only the code of the view that is opened runs.
 */
export async function bundle(pages: readonly BuiltPage[], folder: string, base: string): Promise<string> {
  const texts: string[] = [];
  const imports = ({ scripts }: BuiltPage) =>
    scripts.map((script) => {
      const from = 'file' in script ? resolve(folder, script.file) : `${inPage}${texts.push(script.text) - 1}`;
      return `await import(${JSON.stringify(from)});`;
    });
  const starts = pages.map((page) => `${JSON.stringify(page.name)}: async () => {${imports(page).join('')}}`);
  const opener = join(import.meta.dirname, 'open-view.ts');
  const code = `import { openView } from ${JSON.stringify(opener)};\nopenView({${starts.join(',')}});`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [builtSite(folder, base, { code, texts }), withoutPreload],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: start, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The code of the pages could not be joined');
  return scriptForPage(chunk.code);
}

/** Finds the modules of a site whose addresses start with `base`, and those that stand in its pages. */
function builtSite(folder: string, base: string, { code, texts }: { code: string; texts: string[] }): Plugin {
  return {
    name: 'built-site',
    enforce: 'pre',
    resolveId(id) {
      if (id === start || id.startsWith(inPage)) return `\0${id}`;
      return id.startsWith(base) && !id.startsWith(resolve(folder)) && id.endsWith('.js')
        ? resolve(folder, id.slice(base.length))
        : null;
    },
    load(id) {
      if (id === `\0${start}`) return code;
      if (needsServer.test(id)) return 'export {};';
      return id.startsWith(`\0${inPage}`) ? (texts[Number(id.slice(inPage.length + 1))] ?? null) : null;
    },
  };
}

/** What fetches a module’s own modules ahead of it has nothing to fetch here. It keeps the names under which it is known. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/preload-helper\.[\w-]+\.js$/.test(id)) return null;
    const names = this.parse(code).body.flatMap((line) =>
      line.type === 'ExportNamedDeclaration'
        ? line.specifiers.map(({ exported }) => ('name' in exported ? exported.name : exported.value))
        : [],
    );
    return { code: names.map((name) => `export const ${name} = (load) => load();`).join('\n'), map: null };
  },
};
