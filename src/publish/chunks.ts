/** What pages load at once, where several do. */
const shared = { tags: ['$initial' as const], minShareCount: 2 };

/** Bytes below which a file is small, before it is minified. */
const small = 2048;

/** Files of `src/` that go together, whatever else would part them; a test holds them to be there. */
export const together = {
  page: [
    ...['frame/browser/elements/find', 'frame/browser/elements/make', 'frame/browser/links', 'frame/browser/page-data'],
    ...['frame/browser/storage/guards', 'frame/browser/storage/stored-value', 'frame/browser/storage/preferences'],
    ...['frame/browser/lazy/late-part', 'frame/page/edition-links', 'frame/page/theme'],
    ...['words/en/common', 'words/en/page'],
    // Few lines: with what windows tell one another, a game in the article would bring all that.
    'classroom/session/scope',
  ],
  // Each is much to say, of which the pages that would share it say nothing at first.
  exercises: ['words/en/exercise'],
  report: ['words/en/report'],
  article: ['words/en/read'],
  reader: ['words/en/reader'],
  presenter: ['words/en/presenter'],
  ink: ['words/en/ink'],
  // With these two the stage shows its first drawing; the article needs only the first of them.
  drawings: [
    'frame/browser/lazy/fetch-text',
    'frame/browser/lazy/drawings',
    'blocks/diagram/parts',
    'blocks/figure/show-step',
  ],
  steps: [...['views/present/address', 'views/present/steps'], ...['blocks/diagram/marked-sentences']],
  // The stage loads no fragment before it is ready: these are in no file that it loads at once.
  // Nor does it load what lists and clears classes: small as that is, it would stand with the days that the stage writes.
  // What brings in a model would stand with the article's words, for the page that plays it.
  later: [
    ...['frame/browser/lazy/placeholders', 'frame/browser/preserve-scroll', 'classroom/session/stored-classes'],
    ...['blocks/model/load-models'],
  ],
} as const;

const named = (name: keyof typeof together) => new RegExp(`/src/(?:${together[name].join('|')})\\.ts$`);

/**
 * How the bundler parts what several pages share. By itself it makes a file for every few lines that the same pages load, and
 * each costs a school's line a round trip. So what every page loads is one file, and a small part goes with a larger one that
 * nearly the same pages load. Tests hold what a page weighs, see `budget.spec.ts`.
 */
export const chunks = {
  groups: [
    // What stands for Vite's own helper; the one-file deck does without it.
    { name: 'preload-helper', test: /preload-helper|\/lazy\/import-files\.ts$/, priority: 3 },
    ...(['page', 'drawings', 'steps'] as const).map((name) => ({ name, test: named(name), ...shared, priority: 2 })),
    ...(['exercises', 'report', 'article', 'reader', 'presenter', 'ink'] as const).map((name) => ({
      name,
      test: named(name),
      priority: 1,
    })),
    {
      name: 'shared',
      // The stage's own code is in none of them: it shares only with what it loads later.
      test: new RegExp(`(?<!/src/views/present/.*|/src/(?:${together.later.join('|')}))\\.ts$`),
      ...shared,
      entriesAware: true,
      entriesAwareMergeThreshold: small,
    },
  ],
};

/** Names a file of code. The bundler names a shared one after all that share it, and each of them would send that name. */
export const chunkFile = ({ name }: { name: string }): string =>
  `_astro/${name.replace(/^shared~.*\.astro_.*/, 'shared').replaceAll('~', '_')}.[hash].js`;
