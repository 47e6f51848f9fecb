import { Blob, Buffer, Feature, Font, Face as FontFace, shape } from 'harfbuzzjs';
import { type Face, faces, staticFont } from './fonts.ts';
import { lackingLetters, otherFaces, otherFont } from './other-fonts.ts';

/** Measures the width of a text in px, with its kerning. `size` and `letterSpacing` (after each letter) are in px. */
export interface Measure {
  (text: string, face: Face, size: number, letterSpacing?: number): number;
  /** Letters of the deck that no shipped face has. */
  lacking?: string;
}

/** Letters as wide as they are high: Chinese, Japanese, Korean, and what stands between them. */
const square = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Ems of a letter that no shipped face has, and a browser sets in one of its machine. */
const emsOfMissing = (letter: string) => (square.test(letter) ? 1 : 0.6);

let opened: Promise<Measure> | undefined;

/** Measures with the very faces that the site ships, so that what is placed at build stands there in a browser. */
export function openMeasure(): Promise<Measure> {
  opened ??= open();
  return opened;
}

interface OpenFont {
  font: Font;
  unitsPerEm: number;
}

function openFont(file: Uint8Array): OpenFont {
  const face = new FontFace(new Blob(new Uint8Array(file)));
  return { font: new Font(face), unitsPerEm: face.upem };
}

const shaped = (text: string, font: Font, features: Feature[]) => {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  return buffer.getGlyphInfosAndPositions();
};

/** Letter-spacing turns ligatures off, as browsers do. */
const unjoined = ['liga', 'clig'].map((tag) => new Feature(tag, 0));

async function open(): Promise<Measure> {
  const names = Object.keys(faces) as Face[];
  const fonts = new Map(
    await Promise.all(names.map(async (name) => [name, openFont(await staticFont(name, 'truetype'))] as const)),
  );
  const others = await Promise.all(
    (await otherFaces()).map(async ({ id, role, letters }) => ({
      id,
      role,
      letters,
      ...openFont(await otherFont(id, 'truetype')),
    })),
  );
  /** A letter that the face itself lacks: from its own further letters, else from whichever other face has it. */
  const emsElsewhere = (letter: string, name: Face): number => {
    const having = others.filter(({ letters }) => letters.includes(letter));
    const found =
      having.find(({ id }) => id === `${name}-more`) ??
      (name === 'public-sans-600' ? having.find(({ role }) => role === 'strong') : undefined) ??
      having.find(({ id, role }) => !id.endsWith('-more') && (role ?? 'text') === 'text');
    const [glyph] = found ? shaped(letter, found.font, []) : [];
    return found && glyph ? (glyph.xAdvance ?? 0) / found.unitsPerEm : emsOfMissing(letter);
  };
  /** Advance in ems; a drawing asks for the same words many times while it looks for their place. */
  const ems = new Map<string, number>();
  const emsOf = (text: string, name: Face, apart: boolean): number => {
    const key = `${name} ${apart} ${text}`;
    const met = ems.get(key);
    if (met !== undefined) return met;
    const open = fonts.get(name);
    if (!open) throw new Error(`No face is called "${name}"`);
    const width = shaped(text, open.font, apart ? unjoined : []).reduce(
      (sum, { codepoint, cluster, xAdvance = 0 }) =>
        sum +
        (codepoint === 0
          ? emsElsewhere(String.fromCodePoint(text.codePointAt(cluster) ?? 0), name)
          : xAdvance / open.unitsPerEm),
      0,
    );
    ems.set(key, width);
    return width;
  };
  const measure: Measure = (text, face, size, letterSpacing = 0) =>
    emsOf(text, face, letterSpacing !== 0) * size + [...text].length * letterSpacing;
  return Object.assign(measure, { lacking: await lackingLetters() });
}
