import type { Side } from '#deck/schema/deck.ts';
import type { Palette } from '../share/paint-flat.ts';
import { document, element, pieces, type Xml } from '../xml.ts';
import { colourScheme } from './colour.ts';

/**
 * Faces that every machine has. All words name the theme's two, so that who has the deck's own sets them everywhere at once.
 */
const faces = { major: 'Georgia', minor: 'Arial', chinese: 'Microsoft YaHei' } as const;

const font = (name: 'majorFont' | 'minorFont', latin: string): Xml =>
  element(
    `a:${name}`,
    {},
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hans', typeface: faces.chinese }),
  );

const own = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = (one: Xml): Xml => pieces(one, one, one);

/** Colours and faces of the deck. Shapes have no effects: three plain ones of each are what the format asks for. */
export const themeXml = (name: string, sides: readonly Side[], palette: Palette): string =>
  document(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
      element(
        'a:themeElements',
        {},
        colourScheme(name, sides, palette),
        element('a:fontScheme', { name }, font('majorFont', faces.major), font('minorFont', faces.minor)),
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
