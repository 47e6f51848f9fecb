import { Blob, Buffer, Feature, Font, Face as FontFace, shape } from 'harfbuzzjs';
import { type Face, faces, staticFont } from './fonts.ts';

/** How wide a text stands, in px, with its kerning. `size` and `letterSpacing` (after each letter) are in px. */
export type Measure = (text: string, face: Face, size: number, letterSpacing?: number) => number;

/** Letters as wide as they are high: Chinese, Japanese, Korean, and what stands between them. */
const square = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** Ems that the first letter of a text takes where our faces have no such letter, and a browser sets it in another one. */
const emsOfMissing = (text: string) => (square.test(text) ? 1 : 0.6);

let opened: Promise<Measure> | undefined;

/** Measures with the very faces that the site ships, so that what is placed at build stands there in a browser. */
export function openMeasure(): Promise<Measure> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Measure> {
  const names = Object.keys(faces) as Face[];
  const fonts = new Map(
    await Promise.all(
      names.map(async (name) => {
        const file = await staticFont(name, 'truetype');
        const face = new FontFace(new Blob(new Uint8Array(file)));
        return [name, { font: new Font(face), unitsPerEm: face.upem }] as const;
      }),
    ),
  );
  /** A browser joins no letters that it also sets apart. */
  const unjoined = ['liga', 'clig'].map((tag) => new Feature(tag, 0));
  /** Advance in ems; a drawing asks for the same words many times while it looks for their place. */
  const ems = new Map<string, number>();
  const emsOf = (text: string, name: Face, apart: boolean): number => {
    const key = `${name} ${apart} ${text}`;
    const met = ems.get(key);
    if (met !== undefined) return met;
    const open = fonts.get(name);
    if (!open) throw new Error(`No face is called "${name}"`);
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(open.font, buffer, apart ? unjoined : []);
    const width = buffer
      .getGlyphInfosAndPositions()
      .reduce(
        (sum, { codepoint, cluster, xAdvance = 0 }) =>
          sum + (codepoint === 0 ? emsOfMissing(text.slice(cluster)) : xAdvance / open.unitsPerEm),
        0,
      );
    ems.set(key, width);
    return width;
  };
  return (text, face, size, letterSpacing = 0) =>
    emsOf(text, face, letterSpacing !== 0) * size + [...text].length * letterSpacing;
}
