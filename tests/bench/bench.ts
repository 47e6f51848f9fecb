// `npm run bench`, or `-- class` for phones in the room: measures and prints a table. Timing is read here, never
// asserted in a test.
const measure = async (): Promise<[string, string][]> =>
  process.argv[2] === 'class' ? (await import('./class.ts')).benchClass() : (await import('./site.ts')).rows;

measure().then((rows) => {
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`${name.padEnd(width + 2)}${value}`);
});
