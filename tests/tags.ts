/** What only `npm run test:all` runs: the same once more in another size, theme, paper or build. */
export const inAll = { tag: '@all' };

/** Of a list that is tried one by one, all but the first few are tried by `npm run test:all` alone. */
export const restInAll = (index: number, first = 1) => (index < first ? {} : inAll);
