import type { DeckSettings } from '#deck/schema/deck.ts';
import type { FlatDrawing, Ink } from '#drawing/flat-drawing.ts';
import { type Face, faces } from '#drawing/fonts.ts';
import { type Rect, round } from '#drawing/geometry.ts';
import { type Dress, paintParts } from '../drawn/paint.ts';
import { type Palette, paletteOf } from '../share/palette.ts';
import { element, type Xml } from '../xml.ts';

const nameOf = ({ tone, side }: Ink) => (side === undefined || !tone.startsWith('side') ? tone : `${tone}-${side}`);

/**
 * Drawings of a book: light colours stand in the drawing itself, and each has a class by which a dark page gives it
 * another. What was painted is noted, so that the stylesheet says no more.
 */
export class BookDress implements Dress {
  readonly #settings: DeckSettings;
  readonly #used = new Map<string, Ink>();

  constructor(settings: DeckSettings) {
    this.#settings = settings;
  }

  paint(inks: { fill?: Ink | undefined; stroke?: Ink | undefined }): string {
    const light = paletteOf(this.#settings);
    const given = Object.entries(inks).flatMap(([what, ink]) => (ink ? [{ what, ink }] : []));
    const names = given.map(({ what, ink }) => {
      const name = `${what}-${nameOf(ink)}`;
      this.#used.set(name, ink);
      return name;
    });
    const colours = given.map(({ what, ink }) => `${what}="${light(ink.tone, ink.side)}"`);
    return [...colours, ...(names.length > 0 ? [`class="${names.join(' ')}"`] : [])].join(' ');
  }

  type({ face, size, spacing }: { face: Face; size: number; spacing: number }): string {
    const { family, weight, style } = faces[face];
    const slant = style === 'italic' ? ' font-style="italic"' : '';
    return `font-family="${family}" font-weight="${weight}"${slant} font-size="${round(size)}"${spacing ? ` letter-spacing="${round(spacing)}"` : ''}`;
  }

  /** The colours of code on a light page. */
  codeRules(): string {
    return codeRules(paletteOf(this.#settings));
  }

  /** The rules of a dark page. */
  darkRules(): string {
    const dark = paletteOf(this.#settings, 'dark');
    const drawn = [...this.#used]
      .map(([name, { tone, side }]) => `.${name}{${name.startsWith('fill') ? 'fill' : 'stroke'}:${dark(tone, side)}}`)
      .join('\n');
    return `${drawn}\n${codeRules(dark)}`;
  }
}

const faceRules = (Object.keys(faces) as Face[])
  .map((face) => {
    const { family, weight, style } = faces[face];
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(fonts/${face}.woff2)}`;
  })
  .join('\n');

/** How a book looks where its reader does not choose: letters of its own are for drawings alone. */
const rules = `
body{line-height:1.5;margin:0 5%}
h1,h2,h3{line-height:1.2;text-align:left;hyphens:none}
h2{margin-top:2em}
figure{margin:1.5em 0;break-inside:avoid}
figcaption{font-weight:bold;margin-bottom:.5em}
svg{display:block;max-width:100%;height:auto;max-height:95vh}
img{max-width:100%}
.cover{text-align:center}
.cover img{max-height:95vh}
a{color:inherit}
a.mark{font-size:.8em;vertical-align:super;line-height:0;text-decoration:none;padding:.6em .5em;margin:0 -.3em 0 -.2em}
.outside{border-left:4px double;padding-left:1em}
.label,.caption,.back{font-size:.85em}
.label{font-weight:bold}
.pull b{font-size:1.6em}
.apart{border-top:1px solid;margin-top:2em}
.options{list-style:none;padding-left:1em}
pre,code{font-family:monospace}
pre{white-space:pre-wrap;overflow-wrap:anywhere;text-align:left}
mark{color:inherit}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold}
th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid}
.notes{border-top:1px solid;margin-top:3em;font-size:.9em}
dt{font-weight:bold;margin-top:.8em}
dfn{font-style:normal}
`;

/** The colours of code. */
const codeRules = (colour: Palette): string =>
  `.keyword{color:${colour('expert')}}.string{color:${colour('string')}}.comment{color:${colour('muted')}}mark{background:${colour('land')}}\n`;

/** The book’s one stylesheet; on a dark page drawings have the colours of the dark stage. */
export const styleSheet = (dress: BookDress): string =>
  `${faceRules}${rules}${dress.codeRules()}@media (prefers-color-scheme:dark){\n${dress.darkRules()}\n}\n`;

/** Room that stays round a drawing, px. */
const white = 10;

/** A drawing on a ground of its own: whatever a reader's page is coloured, its words can be read. */
export function drawing({ box, parts }: FlatDrawing, alt: string, dress: BookDress): Xml {
  const { x, y, w, h }: Rect = { x: box.x - white, y: box.y - white, w: box.w + 2 * white, h: box.h + 2 * white };
  const ground = `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" ${dress.paint({ fill: { tone: 'paper' } })}/>`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, w, h].map(round).join(' '),
      role: 'img',
      'aria-label': alt,
      // As wide as its words want it to be, and never wider than the page.
      style: `width:${Math.round(w / 15)}em`,
    },
    { xml: ground + paintParts(parts, dress) },
  );
}
