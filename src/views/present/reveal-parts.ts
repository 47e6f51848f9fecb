import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

/**
 * Parts of reveal.js that `reveal-options.ts` switches off, or that no slide has a use for: media, backgrounds, slides that
 * change into one another.
 */
const unused = [
  ...['autoanimate', 'backgrounds', 'controls', 'focus', 'jumptoslide', 'notes', 'overlay', 'overview'],
  ...['playback', 'printview', 'scrollview', 'slidecontent', 'slidenumber'],
];

/** Stands for each of them: it does nothing, and is never active. */
const standIn = 'export default class { constructor() { return new Proxy(this, { get: () => () => undefined }); } }';

/**
 * Builds reveal.js from the source in its package, without the parts that the stage does not use. Its own bundle has them all:
 * 33.8 kB packed, and 16 kB without them.
 */
export function revealParts(): Plugin {
  const source = normalizePath(fileURLToPath(new URL('../js', import.meta.resolve('reveal.js'))));
  return {
    name: 'reveal-parts',
    enforce: 'pre',
    resolveId(name, importer) {
      if (name === 'reveal.js') return `${source}/reveal.js`;
      const part = name.split('/').at(-1) ?? '';
      return importer?.startsWith(source) && unused.includes(part) ? `\0${part}` : undefined;
    },
    load: { filter: { id: new RegExp(`^\\0(?:${unused.join('|')})$`) }, handler: () => standIn },
  };
}
