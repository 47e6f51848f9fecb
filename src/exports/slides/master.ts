import type { Picture } from '#deck/deck.ts';
import { wideLayout } from '#drawing/figures/scene.ts';
import { type Rect, slideSize } from '#drawing/geometry.ts';
import { exportWords as words } from '#words/index.ts';
import { document, element, pieces, type Xml } from '../xml.ts';
import { pictureShape } from './shapes.ts';
import { centipoints, emu, frame, type Place, places, slideNumber } from './text.ts';
import type { Colour } from './theme.ts';
import { type Effect, timingXml } from './timing.ts';

// The master, its layouts and the master of the notes: where words stand and how they look, so that a slide need not say it.

export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

/** How words look in a place. Sizes and letters of the serif face are those of every machine's: see `text.ts`. */
interface Look {
  box: Rect;
  /** px. */
  size: number;
  tone: 'ink' | 'muted';
  bold?: boolean;
  serif?: boolean;
  leading?: number;
  align?: 'r';
}

const { x: left, w: wide } = wideLayout(1).room;
const headline = { size: 42, tone: 'ink', serif: true, leading: 1.06 } as const;
const kicker: Look = { box: { x: left, y: 38, w: wide, h: 30 }, size: 24, tone: 'muted', bold: true };
const foot: Look = { box: { x: left, y: 676, w: 820, h: 22 }, size: 18, tone: 'muted' };
const place: Look = { box: { x: left + 820, y: 676, w: wide - 870, h: 22 }, size: 18, tone: 'muted', align: 'r' };
const number: Look = { box: { x: left + wide - 50, y: 676, w: 50, h: 22 }, size: 18, tone: 'muted', align: 'r' };
const body = (box: Rect, size = 28): Look => ({ box, size, tone: 'ink' });

/** A slide's frame: its own title page, or a headline of so many lines. */
export type LayoutName = 'opening' | 'one' | 'two';
export const layoutNames = ['opening', 'one', 'two'] as const satisfies LayoutName[];

export const looks: Readonly<Record<LayoutName, Readonly<Record<Place, Look>>>> = {
  opening: {
    title: { ...headline, box: { x: left - 6, y: 100, w: 580, h: 420 }, size: 132, leading: 0.89 },
    body: { ...body({ x: left, y: 530, w: 580, h: 136 }, 25), serif: true },
    kicker,
    foot,
    place,
    number,
  },
  one: {
    title: { ...headline, box: { x: left, y: 78, w: wide, h: 60 } },
    body: body(wideLayout(1).room),
    kicker,
    foot,
    place,
    number,
  },
  two: {
    title: { ...headline, box: { x: left, y: 78, w: wide, h: 114 } },
    body: body(wideLayout(2).room),
    kicker,
    foot,
    place,
    number,
  },
};

const whole = { x: 0, y: 0, w: slideSize.width, h: slideSize.height };

const tree = (...shapes: Xml[]): Xml =>
  element(
    'p:spTree',
    {},
    element(
      'p:nvGrpSpPr',
      {},
      element('p:cNvPr', { id: 1, name: '' }),
      element('p:cNvGrpSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    pieces(...shapes),
  );

/** One level of text, as a list of styles has it. */
const level = (name: string, { size, tone, bold, serif, leading = 1, align }: Omit<Look, 'box'>, colour: Colour): Xml =>
  element(
    name,
    { marL: 0, indent: 0, algn: align ?? 'l' },
    element('a:lnSpc', {}, element('a:spcPct', { val: Math.round(leading * 100_000) })),
    element('a:buNone', {}),
    element(
      'a:defRPr',
      { sz: centipoints(size), b: bold ? 1 : 0 },
      colour({ tone }),
      element('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' }),
      element('a:ea', { typeface: serif ? '+mj-ea' : '+mn-ea' }),
      element('a:cs', { typeface: serif ? '+mj-cs' : '+mn-cs' }),
    ),
  );

function placeIn(place: Place, look: Look, id: number, colour: Colour): Xml {
  const { type, idx } = places[place];
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: words.parts[place] }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type, idx })),
    ),
    element('p:spPr', {}, frame(look.box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))),
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, element('a:normAutofit', {})),
      element('a:lstStyle', {}, level('a:lvl1pPr', look, colour)),
      element(
        'a:p',
        {},
        place === 'number'
          ? slideNumber()
          : element('a:r', {}, element('a:rPr', { dirty: 0 }), element('a:t', {}, words.parts[place])),
      ),
    ),
  );
}

const allPlaces = (look: Readonly<Record<Place, Look>>, without: readonly Place[], colour: Colour): Xml[] =>
  (Object.keys(look) as Place[])
    .filter((name) => !without.includes(name))
    .map((name, index) => placeIn(name, look[name], index + 2, colour));

/** px of the logo at the foot of a slide, and of the title page. */
const logoRooms = { slide: { w: 120, h: 30 }, opening: { w: 200, h: 40 } } as const;

/** Where the logo stands: in the corner of its room. */
export function logoBox({ width, height }: Picture, on: keyof typeof logoRooms = 'slide'): Rect {
  const room = logoRooms[on];
  const scale = Math.min(room.w / width, room.h / height);
  return { x: left, y: 702 - height * scale, w: width * scale, h: height * scale };
}

const logoShape = (logo: Picture | undefined, on?: keyof typeof logoRooms): Xml[] =>
  logo ? [pictureShape(20, { name: words.parts.logo, alt: undefined }, 'rIdLogo', logoBox(logo, on))] : [];

export const masterXml = (colour: Colour, logo?: Picture): string =>
  document(
    element(
      'p:sldMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        element('p:bg', {}, element('p:bgPr', {}, colour({ tone: 'paper' }), element('a:effectLst', {}))),
        // A master has one body.
        tree(...allPlaces(looks.one, ['kicker'], colour), ...logoShape(logo)),
      ),
      element('p:clrMap', {
        ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
        ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
        ...{ hlink: 'hlink', folHlink: 'folHlink' },
      }),
      element(
        'p:sldLayoutIdLst',
        {},
        ...layoutNames.map((_, index) =>
          element('p:sldLayoutId', { id: 2_147_483_649 + index, 'r:id': `rId${index + 1}` }),
        ),
      ),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level('a:lvl1pPr', looks.one.title, colour)),
        element('p:bodyStyle', {}, level('a:lvl1pPr', looks.one.body, colour)),
        element('p:otherStyle', {}, level('a:lvl1pPr', looks.one.foot, colour)),
      ),
    ),
  );

/** A layout; the title page’s has a larger logo than the master’s, which it hides. */
export function layoutXml(name: LayoutName, colour: Colour, logo?: Picture): string {
  const own = name === 'opening' ? logoShape(logo, 'opening') : [];
  return document(
    element(
      'p:sldLayout',
      { ...namespaces, ...(own.length > 0 && { showMasterSp: 0 }), preserve: 1, userDrawn: 1 },
      element('p:cSld', { name: words.layouts[name] }, tree(...allPlaces(looks[name], [], colour), ...own)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    ),
  );
}

export const slideXml = (shapes: readonly Xml[], effects: readonly Effect[]): string =>
  document(
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, tree(...shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
      timingXml(effects),
    ),
  );

/** px of a sheet of notes, upright. */
export const notesSize = { w: 720, h: 960 } as const;

const notesPlace = (type: 'sldImg' | 'body', id: number, inside: Xml): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: type }),
      element(
        'p:cNvSpPr',
        {},
        element('a:spLocks', { noGrp: 1, ...(type === 'sldImg' && { noRot: 1, noChangeAspect: 1 }) }),
      ),
      element('p:nvPr', {}, element('p:ph', { type, idx: type === 'body' ? 1 : undefined })),
    ),
    inside,
  );

export const notesMasterXml = (colour: Colour): string => {
  const at = (box: Rect) =>
    element('p:spPr', {}, frame(box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})));
  const picture = { x: 72, y: 72, w: 576, h: 324 };
  return document(
    element(
      'p:notesMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' }))),
        tree(
          notesPlace('sldImg', 2, at(picture)),
          notesPlace(
            'body',
            3,
            pieces(
              at({ x: 72, y: 420, w: 576, h: 480 }),
              element(
                'p:txBody',
                {},
                element('a:bodyPr', {}),
                element('a:lstStyle', {}),
                element('a:p', {}, element('a:r', {}, element('a:rPr', { dirty: 0 }), element('a:t', {}, words.notes))),
              ),
            ),
          ),
        ),
      ),
      element('p:clrMap', {
        ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
        ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
        ...{ hlink: 'hlink', folHlink: 'folHlink' },
      }),
      element('p:notesStyle', {}, level('a:lvl1pPr', { size: 16, tone: 'ink' }, colour)),
    ),
  );
};

/** Writes the notes below a slide for whoever speaks, a paragraph each. */
export const notesXml = (lines: readonly string[], language: string): string =>
  document(
    element(
      'p:notes',
      namespaces,
      element(
        'p:cSld',
        {},
        tree(
          notesPlace('sldImg', 2, element('p:spPr', {})),
          notesPlace(
            'body',
            3,
            pieces(
              element('p:spPr', {}),
              element(
                'p:txBody',
                {},
                element('a:bodyPr', {}),
                element('a:lstStyle', {}),
                ...lines.map((text) =>
                  element(
                    'a:p',
                    {},
                    text &&
                      element('a:r', {}, element('a:rPr', { lang: language, dirty: 0 }), element('a:t', {}, text)),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping', {})),
    ),
  );

export const slideExtent = { cx: emu(whole.w), cy: emu(whole.h) };
