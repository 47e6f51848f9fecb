import type { Side } from '#deck/schema/deck.ts';
import type { Ink } from '#drawing/flat-drawing.ts';
import { officeFaces } from '../office.ts';
import type { Palette } from '../share/palette.ts';
import { document, element, pieces, type Xml } from '../xml.ts';

/** All words name the theme's two faces, so that who has the deck's own sets them everywhere at once. */
const font = (name: 'majorFont' | 'minorFont', latin: string, language: string): Xml =>
  element(
    `a:${name}`,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: /^zh\b/.test(language) ? officeFaces.chinese : '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: officeFaces.chinese }),
  );

const own = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = (one: Xml): Xml => pieces(one, one, one);

/** A face for code that every machine has. */
export const codeFace = 'Courier New';

/** Colours and faces of the deck. Shapes have no effects: three plain ones of each are what the format asks for. */
export const themeXml = (name: string, language: string, sides: readonly Side[], palette: Palette): string =>
  document(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      element(
        'a:themeElements',
        {},
        colourScheme(name, sides, palette),
        element(
          'a:fontScheme',
          { name },
          font('majorFont', officeFaces.major, language),
          font('minorFont', officeFaces.minor, language),
        ),
        element(
          'a:fmtScheme',
          { name },
          element('a:fillStyleLst', {}, three(own)),
          element('a:lnStyleLst', {}, three(element('a:ln', { w: 9525 }, own))),
          element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst', {})))),
          element('a:bgFillStyleLst', {}, three(own)),
        ),
      ),
    ),
  );

/** Writes the colour that fills a shape, draws a line or colours a word. A tint of 1 is not seen through. */
export type Colour = (ink: Ink, opacity?: number) => Xml;

/** Tones that are colours of the theme: who changes the theme changes all that is drawn in them. */
const slots: Readonly<Record<string, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  muted: 'tx2',
  card: 'bg2',
  'on-side': 'bg2',
  expert: 'accent5',
  line: 'accent6',
};

const slotOf = ({ tone, side }: Ink, sides: readonly Side[]): string | undefined => {
  const place = sides.findIndex(({ id }) => id === side);
  if (tone === 'side') return `accent${place + 1}`;
  return tone === 'side-tint' ? `accent${place + 3}` : slots[tone];
};

/** `#1b1d1f` as the format writes it. */
const hex = (colour: string) => colour.slice(1).toUpperCase();

export const coloursOf =
  (sides: readonly Side[], palette: Palette): Colour =>
  (ink, opacity = 1) => {
    const slot = slotOf(ink, sides);
    const seen = opacity < 1 ? element('a:alpha', { val: Math.round(opacity * 100_000) }) : undefined;
    const named = slot
      ? element('a:schemeClr', { val: slot }, seen)
      : element('a:srgbClr', { val: hex(palette(ink.tone, ink.side)) }, seen);
    return element('a:solidFill', {}, named);
  };

/** The colours of the theme, in the order that the format fixes. A deck without sides has grey in their place. */
function colourScheme(name: string, sides: readonly Side[], palette: Palette): Xml {
  const [first, second] = sides;
  const own: Record<string, string> = {
    dk1: palette('ink'),
    lt1: palette('paper'),
    dk2: palette('muted'),
    lt2: palette('card'),
    accent1: first?.colour ?? palette('ink'),
    accent2: second?.colour ?? palette('muted'),
    accent3: first?.tint ?? palette('land'),
    accent4: second?.tint ?? palette('ghost'),
    accent5: palette('expert'),
    accent6: palette('line'),
    hlink: first?.colour ?? palette('ink'),
    folHlink: palette('muted'),
  };
  const entries = Object.entries(own).map(([slot, colour]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val: hex(colour) })),
  );
  return element('a:clrScheme', { name }, pieces(...entries));
}
