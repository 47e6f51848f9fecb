/** What pages load at once, where several do. */
const shared = { tags: ['$initial' as const], minShareCount: 2 };

/** In bytes, before they are made shorter. */
const small = 2048;

/**
 * How the bundler parts what several pages share. By itself it makes a file for every few lines that the same pages load, and
 * each costs a school's line a round trip. So what every page loads is one file, and a small part goes with a larger one that
 * nearly the same pages load. Tests hold what a page weighs, see `budget.spec.ts`.
 */
export const chunks = {
  groups: [
    // Vite's own; the one-file deck does without it.
    { name: 'preload-helper', test: /preload-helper/, priority: 3 },
    {
      name: 'page',
      test: /\/parts\/page\/(?:find|guards|links|make|memory|page-data|preferences)\.ts$/,
      ...shared,
      priority: 2,
    },
    // With these two the stage shows its first drawing; the article needs only the first of them.
    { name: 'drawings', test: /\/(?:apart\/(?:ask|fill)|diagram\/parts|figure\/ink)\.ts$/, ...shared, priority: 2 },
    {
      name: 'steps',
      test: /\/(?:countdown\/find|present\/(?:address|steps)|diagram\/(?:model\/steps|words))\.ts$/,
      ...shared,
      priority: 2,
    },
    {
      name: 'shared',
      // The stage wakes nothing before it is ready.
      test: /(?<!\/(?:asleep|hold-window))\.ts$/,
      ...shared,
      entriesAware: true,
      entriesAwareMergeThreshold: small,
    },
  ],
};
