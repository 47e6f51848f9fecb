import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cached, deckFiles, keysOf } from '#core/node/cache.ts';
import { isOfOtherEdition } from '#core/node/editions.ts';

const require = createRequire(import.meta.url);

/**
 * The faces the deck is set in. Variable fonts become Type 3 in a PDF, so each face is cut from the variable file as a
 * static one: the display face at the optical size of a headline. `named` is what the file calls itself, after its first
 * instance, for tools that know a face by that alone.
 */
export const faces = {
  'newsreader-500': {
    family: 'Newsreader',
    named: 'Newsreader 16pt',
    weight: 500,
    style: 'normal',
    file: 'newsreader/files/newsreader-latin-standard-normal.woff2',
    axes: { wght: 500, opsz: 60 },
  },
  'newsreader-500-italic': {
    family: 'Newsreader',
    named: 'Newsreader 16pt',
    weight: 500,
    style: 'italic',
    file: 'newsreader/files/newsreader-latin-standard-italic.woff2',
    axes: { wght: 500, opsz: 40 },
  },
  'public-sans-400': {
    family: 'Public Sans',
    named: 'Public Sans Thin',
    weight: 400,
    style: 'normal',
    file: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: 400 },
  },
  'public-sans-400-italic': {
    family: 'Public Sans',
    named: 'Public Sans Thin',
    weight: 400,
    style: 'italic',
    file: 'public-sans/files/public-sans-latin-wght-italic.woff2',
    axes: { wght: 400 },
  },
  'public-sans-600': {
    family: 'Public Sans',
    named: 'Public Sans Thin',
    weight: 600,
    style: 'normal',
    file: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: 600 },
  },
} as const;

export type Face = keyof typeof faces;

/** Reach of a family's letters above and below their line, in per cent of their size. */
const reach = { 'Public Sans': { above: 95, below: 22.5 }, Newsreader: { above: 73.5, below: 26.5 } } as const;

/**
 * Faces of machines, in whose letters the words stand until the faces of the page have come, and where a school or a reader
 * forbids those: as high, and on the whole as wide, so that nothing moves when they change and words of drawings keep to
 * their room. The usual one, and wide ones of machines that lack it. Sizes in per cent: how wide the words of this deck are in
 * the face, by how wide they are in the other.
 */
export const standIns = [
  { of: 'Public Sans', weight: 400, local: ['Arial', 'Liberation Sans'], size: 102.5 },
  { of: 'Public Sans', weight: 600, local: ['Arial Bold', 'Liberation Sans Bold'], size: 97.9 },
  { of: 'Newsreader', weight: 500, local: ['Times New Roman', 'Liberation Serif'], size: 110.6 },
  { of: 'Public Sans', kind: 'wide ', weight: 400, local: ['DejaVu Sans'], size: 87 },
  { of: 'Public Sans', kind: 'wide ', weight: 600, local: ['DejaVu Sans Bold'], size: 79 },
  { of: 'Newsreader', kind: 'wide ', weight: 500, local: ['DejaVu Serif'], size: 80 },
].map(({ of, kind = '', size, ...face }) => {
  const { above, below } = reach[of as keyof typeof reach];
  return { ...face, family: `${of} ${kind}stand-in`, size, above: (100 * above) / size, below: (100 * below) / size };
});

/** Letters that English prose, names and figures need. */
export const english = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}\u00A0£°·×éèüöäçñ–—‘’“”…•−→←↑↓≤≥`;

/** Marks of other languages that these faces have too, and get where the deck writes them. */
export const marksOfOthers = '€„‚‹›';

/** All that the deck says in the edition that is built, and what the others are called. */
export const deckText = deckFiles()
  .filter((file) => /\.(mdx|yaml|mmd|csv)$/.test(file) && !isOfOtherEdition(file))
  .map((file) => readFileSync(file, 'utf8').normalize())
  .join('');
/** And every other letter of the deck, as far as the faces have it: nothing else is shipped. */
const letters = [
  ...new Set([...english, ...(deckText.match(new RegExp(`[\\u00a1-\\u017f${marksOfOthers}]`, 'g')) ?? []).sort()]),
].join('');

/** The OpenType features to keep: those that our styles set, and those that browsers turn on by themselves. Not fractions, whose numerals nothing here uses. */
const features = ['kern', 'liga', 'calt', 'tnum'];

type Format = 'woff2' | 'truetype';

/** Settings of a cut besides its face. */
const keyOf = keysOf('fonts', {
  code: ['src/drawing/fonts.ts'],
  packages: [
    ...['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'],
    ...['@fontsource-variable/newsreader', '@fontsource-variable/public-sans'],
  ],
});

/** A face as a static font file: `woff2` for the web, `truetype` where a tool cannot unpack it. What was cut before is not cut again. */
export const staticFont = (name: Face, format: Format = 'woff2'): Promise<Buffer> =>
  cached(keyOf([name, format, letters]), () => cut(name, format));

async function cut(name: Face, targetFormat: Format): Promise<Buffer> {
  // Loaded only now: most builds cut nothing.
  const { default: subsetFont } = await import('subset-font');
  const { file, axes } = faces[name];
  const variable = await readFile(require.resolve(`@fontsource-variable/${file}`));
  // Its types do not know `keepFeatures`, so they are not asked about this.
  const options = { targetFormat, variationAxes: { ...axes }, keepFeatures: features };
  return subsetFont(variable, letters, options);
}
