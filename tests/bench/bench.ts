// `npm run bench`, or `-- class` for phones in the room, `-- scale` for a deck of 300 slides: measures and prints a table. Timing is read here, never
// asserted in a test.
const measures: Record<string, () => Promise<[string, string][]>> = {
  site: async () => (await import('./site.ts')).rows,
  class: async () => (await import('./class.ts')).benchClass(),
  scale: async () => (await import('./scale.ts')).benchScale(),
};

const asked = process.argv[2] ?? 'site';
const measure = measures[asked];
if (!measure) throw new Error(`There is no bench "${asked}". Known are ${Object.keys(measures).join(', ')}.`);
measure().then((rows) => {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width + 2)}${value}`);
});
