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

/** Lines of its source that are left out too. */
const dropped = [
  // The address knows the way of links. In Firefox a screen reader would call each headline clickable.
  "dom.slides.addEventListener( 'click', onSlidesClicked, false );",
  // The headline takes the focus and is read out by that. To gather a slide’s text takes 1 ms of a turn’s 59.
  'announceStatus( getStatusText( currentSlide ) );',
];

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
    transform(code, id) {
      if (id !== `${source}/reveal.js`) return undefined;
      for (const line of dropped)
        if (!code.includes(line))
          this.error(`reveal.js has no such line any more. Look what came in its place: ${line}`);
      return dropped.reduce((rest, line) => rest.replaceAll(line, ''), code);
    },
    load: { filter: { id: new RegExp(`^\\0(?:${unused.join('|')})$`) }, handler: () => standIn },
  };
}
