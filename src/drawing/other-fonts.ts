import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cached, filesBelow, hashOf, hashOfFiles, keysOf } from '#core/node/cache.ts';
import { ownSettings } from '#core/node/editions.ts';
import { environment } from '#core/node/environment.ts';
import { folderOfWords } from '#core/node/language.ts';
import { inProject } from '#core/node/project.ts';
import { type FontRole, fonts, type NamedFont, namedFonts } from '#core/schema/fonts.ts';
import { firstSeen, headlines } from './deck-letters.ts';
import { deckText, english, type Face, faces, marksOfOthers, staticFont } from './fonts.ts';

const require = createRequire(import.meta.url);

/** A face for letters of the deck that the faces of `fonts.ts` lack: nothing depends on the fonts of a machine. */
interface OtherFace {
  id: string;
  family: string;
  /** As CSS writes them. */
  weight: string;
  style: string;
  /** What the deck has it for. */
  role?: FontRole;
  /** Letters of the deck that it is for. */
  letters: string;
}

/** The families of the fonts that a deck brings along, for its words and its headlines, and of the signs that stand between words. */
const deckFamily = 'Deck';
export const headlineFamily = 'Deck display';
const signFamily = 'Signs';

/** Signs of the pages themselves; a deck may use more. */
const ownSigns = '←↑→↓↔↕✓●⊞';

/** Allowed names of an author's font file. */
const fontFile = /^[\w -]+\.(?:ttf|otf|woff2)$/;

/** Where each comes from: the further letters of our own faces, the fonts that `deck.yaml` names, in its order, and signs. */
interface Origin extends Omit<OtherFace, 'letters'> {
  file: string;
  axes?: Record<string, number>;
}

const furtherLetters: Origin[] = Object.entries(faces).map(([name, { family, weight, style, file, axes }]) => ({
  ...{ id: `${name}-more`, family, weight: String(weight), style, axes: { ...axes } },
  file: require.resolve(`@fontsource-variable/${file.replace('latin', 'latin-ext')}`),
}));

const deckFonts = (): Origin[] => {
  const named = namedInDeck();
  const hasStrong = named.some(({ role }) => role === 'strong');
  const weights = { text: hasStrong ? '100 500' : '100 900', strong: '600 900', display: '100 900' };
  return named.map(({ name, role }) => ({
    id: `deck-${name.replace(/\..*$/, '').toLowerCase().replaceAll(/\W+/g, '-')}`,
    family: role === 'display' ? headlineFamily : deckFamily,
    weight: weights[role],
    style: 'normal',
    role,
    file: join(environment.slidesDir, 'fonts', name),
  }));
};

const signs: Origin = {
  ...{ id: 'signs', family: signFamily, weight: '100 900', style: 'normal' },
  file: require.resolve('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2'),
};

/** The fonts that `deck.yaml` names, or the edition that is built; a mistake there is told where the deck is read. */
function namedInDeck(): NamedFont[] {
  const { data } = fonts.safeParse(ownSettings().fonts);
  return data ? namedFonts(data).filter(({ name }) => fontFile.test(name)) : [];
}

const hashes = new Map<string, string>();

/**
 * Another one where a font of the deck is another: what was placed by its letters is placed anew. It is asked for with
 * every drawing, so fonts of some megabytes are read again only once they were written again.
 */
export const deckFontsHash = (): string => {
  const files = deckFonts().flatMap(({ file }) => (existsSync(file) ? [file] : []));
  const written = files.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join('\n');
  const hash = hashes.get(written) ?? hashOfFiles(files);
  hashes.set(written, hash);
  return hash;
};

/** What the site itself says in the deck's language: its letters are lacking as those of the deck are. */
const siteText = filesBelow(inProject('src/words', folderOfWords()))
  .map((file) => readFileSync(file, 'utf8').normalize())
  .join('');

/** Letters of the deck and the site beyond those of the first faces; spaces and signs for machines are none. */
const isShipped = new Set([...english, ...marksOfOthers].filter((letter) => !ownSigns.includes(letter)));
const lettersOf = (words: string): string =>
  [...new Set(words.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/gu) ?? [])]
    .filter((letter) => letter > '\u00ff' && !isShipped.has(letter))
    .sort()
    .join('');
const further = lettersOf(`${ownSigns}${deckText}${siteText}`);

const keyOf = keysOf('fonts', {
  code: ['src/drawing/fonts.ts', 'src/drawing/other-fonts.ts', 'src/drawing/deck-letters.ts'],
  packages: [
    ...['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'],
    ...['@fontsource-variable/newsreader', '@fontsource-variable/public-sans', '@fontsource/noto-sans-math'],
  ],
});

/** Cuts a font to those of some letters that it has; nothing where it has none of them, or is no font. */
async function cut({ file, axes }: Origin, letters: string, format: 'woff2' | 'truetype'): Promise<Buffer> {
  const font = await readFile(file).catch(() => undefined);
  if (!font || letters === '') return Buffer.alloc(0);
  return cached(keyOf([file, hashOf(font.toString('latin1')), format, letters]), async () => {
    const { default: subsetFont } = await import('subset-font');
    try {
      return await subsetFont(font, letters, { targetFormat: format, ...(axes && { variationAxes: axes }) });
    } catch {
      return Buffer.alloc(0);
    }
  });
}

async function lettersIn(origin: Origin, wanted: string): Promise<string> {
  const font = await cut(origin, wanted, 'truetype');
  if (font.length === 0) return '';
  const { Blob, Face: FontFace } = await import('harfbuzzjs');
  const has = new Set(new FontFace(new Blob(new Uint8Array(font))).collectUnicodes());
  return [...wanted].filter((letter) => has.has(letter.codePointAt(0) ?? 0)).join('');
}

let found: Promise<{ faces: (OtherFace & Origin)[]; lacking: string }> | undefined;

const origins = () => {
  found ??= findOrigins();
  return found;
};

/** Each with the letters that it is for; what one has, the next is not asked for. */
async function findOrigins(): Promise<{ faces: (OtherFace & Origin)[]; lacking: string }> {
  const faces: (OtherFace & Origin)[] = [];
  let left = further;
  for (const origin of [...furtherLetters, ...deckFonts(), signs]) {
    const isOurs = furtherLetters.includes(origin);
    const isBeside = origin.role === 'strong' || origin.role === 'display';
    const wanted = origin.role === 'display' ? lettersOf(headlines()) : isOurs || isBeside ? further : left;
    const letters = await lettersIn(origin, wanted);
    if (letters !== '') faces.push({ ...origin, letters });
    if (isBeside) continue;
    // The upright text face decides what is still lacking: nearly all words are set in it.
    if (origin.id === `${'public-sans-400' satisfies Face}-more` || !isOurs)
      left = [...left].filter((letter) => !letters.includes(letter)).join('');
  }
  return { faces, lacking: left };
}

/** Letters of the deck that no face has, of ours or of its own. */
export const lackingLetters = async (): Promise<string> =>
  [...(await origins()).lacking].filter((letter) => deckText.includes(letter) && !/\p{M}/u.test(letter)).join('');

/** The faces that this deck needs besides those of `fonts.ts`. */
export const otherFaces = async (): Promise<OtherFace[]> =>
  (await origins()).faces.map(({ id, family, weight, style, role, letters }) => ({
    ...{ id, family, weight, style, letters },
    ...(role && { role }),
  }));

/** Whether the deck has a face for headlines with all letters of one that ours lack: none is set in two kinds of face. */
export async function hasOwnFace(headline: string): Promise<boolean> {
  const letters = lettersOf(headline);
  const own = (await otherFaces()).find(({ role }) => role === 'display')?.letters;
  return own !== undefined && letters !== '' && [...letters].every((letter) => own.includes(letter));
}

/** One of them as a font file. */
export async function otherFont(id: string, format: 'woff2' | 'truetype' = 'woff2'): Promise<Buffer> {
  const origin = (await origins()).faces.find((each) => each.id === id);
  return origin ? cut(origin, origin.letters, format) : Buffer.alloc(0);
}

/** A face as the site ships it. */
export interface FontFile {
  /** Name of its file, with a hash of the font, so that a browser may keep it for good. */
  file: string;
  family: string;
  /** As CSS writes them. */
  weight: string;
  style: string;
  /** Letters that it is for, where that is not all. */
  letters?: string;
  font: Buffer;
}

let shipped: Promise<FontFile[]> | undefined;

/** All faces that the site ships: those of `fonts.ts`, and the others that this deck needs. */
export const fontFiles = (): Promise<FontFile[]> => {
  shipped ??= cutAll();
  return shipped;
};

async function cutAll(): Promise<FontFile[]> {
  const own = Object.entries(faces).map(async ([id, { family, weight, style }]) => {
    const font = await staticFont(id as Face);
    return { file: fileOf(id, font), family, weight: String(weight), style, font };
  });
  const others = (await origins()).faces.flatMap(({ letters, ...origin }) => {
    const { id, family, weight, style } = origin;
    return partsOf(letters).map(async (part, index) => {
      const font = await cut(origin, part, 'woff2');
      return { file: fileOf(index > 0 ? `${id}-rest` : id, font), family, weight, style, letters: part, font };
    });
  });
  return Promise.all([...own, ...others]);
}

/** A face of so many letters comes in two files: that of the letters seen first need not wait for the rest. */
const many = 400;

function partsOf(letters: string): string[] {
  if (letters.length < many) return [letters];
  const first = new Set(firstSeen());
  const parts = [true, false].map((isFirst) => [...letters].filter((letter) => first.has(letter) === isFirst).join(''));
  return parts.filter((part) => part !== '');
}

const fileOf = (id: string, font: Buffer) => `${id}.${hashOf(font.toString('latin1')).slice(0, 8)}`;
