import type { Loader } from 'astro/loaders';
import type { Deck } from '#deck/deck.ts';

/**
 * What one part of a build leaves for another. Node reads Astro's settings, Vite the collections, and the pages are
 * bundled once more: the three share nothing but what is global.
 */
interface BuildState {
  /** Loads the deck's files. Left by the settings for the collections. */
  loader?: Loader;
  /** The deck of this build, left by the loader for the pages; none while writing, when files and code change under way. */
  deck?: Deck;
  /** The caller of this build prints the PDFs right afterwards: the pages link to them. */
  withPdfs?: boolean;
  /** PDFs and files for Word will stand elsewhere than beside the pages, which lead to what can be printed instead. */
  sheetsApart?: boolean;
  /** The caller of this build writes the one-file deck right afterwards, and the course with it: the pages link to them. */
  withOneFile?: boolean;
  /** Files for PowerPoint have a slide for each step. */
  stepsAsSlides?: boolean;
  /** The edition will stand by itself, and leads to no other. */
  alone?: boolean;
  /** Where the site will stand. Pages link to what was printed beside it, not beside another. */
  siteFolder?: string;
}

const name = Symbol.for('state of this build');
const shared = globalThis as { [name]?: BuildState };
shared[name] ??= {};

export const buildState: BuildState = shared[name];
