import type { Ink } from '#drawing/flat-drawing.ts';
import type { Rect } from '#drawing/geometry.ts';
import { element, pieces, type Xml } from '../xml.ts';
import { type Colour, codeFace } from './theme.ts';

/** px of the stage in the format's own units, of which an inch has 914,400 and 96 px. */
export const emu = (px: number): number => Math.round(px * 9525);

/** px in hundredths of a point. */
export const centipoints = (px: number): number => Math.round(px * 75);

/** Words of one look. What is not said comes from where they stand. */
export interface Words {
  text: string;
  /** px. */
  size?: number;
  /** px between letters. */
  spacing?: number;
  ink?: Ink;
  /** What lies behind it. */
  marker?: Ink | undefined;
  bold?: boolean;
  italic?: boolean;
  /** In the face of headlines. */
  serif?: boolean;
  struck?: boolean;
  /** In a face for code. */
  mono?: boolean;
  link?: string;
  /** The number of the slide stands for it. */
  isSlideNumber?: boolean;
}

export interface Paragraph {
  /** Broken into lines where its author, or a drawing, breaks it. */
  lines: readonly (readonly Words[])[];
  align?: 'l' | 'ctr' | 'r';
  /** px from one line to the next, as a multiple of the size. */
  leading?: number;
  /** px above it. */
  before?: number;
  /** It stands in a list: begun by a sign, or below what has one. */
  bullet?: 'dash' | 'number' | 'none';
  /** Of that list: how deep it stands in others, and the number of its first item. */
  level?: number;
  start?: number;
}

/** The deck's own faces are on few machines. Those of every machine run wider: set smaller they keep to the same room. */
const share = { serif: 0.88, bold: 0.96, plain: 1 } as const;

export interface Setting {
  colour: Colour;
  language: string;
  /** Notes the address of a link, and gives the name by which the slide knows it. */
  linkTo(address: string): string;
}

/** Paragraphs as the format writes them; it asks for one at least. */
export function paragraphs(all: readonly Paragraph[], setting: Setting): Xml {
  return pieces(...(all.length > 0 ? all : [{ lines: [[]] }]).map((each) => paragraph(each, setting)));
}

function paragraph({ lines, align, leading, before, bullet, level = 0, start }: Paragraph, setting: Setting): Xml {
  const indent = bullet ? emu(36) : undefined;
  return element(
    'a:p',
    {},
    element(
      'a:pPr',
      {
        marL: indent && indent * (level + 1),
        lvl: level || undefined,
        indent: indent && (bullet === 'none' ? 0 : -indent),
        algn: align,
      },
      leading === undefined
        ? undefined
        : element('a:lnSpc', {}, element('a:spcPct', { val: Math.round(leading * 100_000) })),
      before === undefined ? undefined : element('a:spcBef', {}, element('a:spcPts', { val: centipoints(before) })),
      bullet === 'number' ? element('a:buAutoNum', { type: 'arabicPeriod', startAt: start }) : undefined,
      bullet === 'dash' ? element('a:buChar', { char: '–' }) : undefined,
      bullet && bullet !== 'none' ? undefined : element('a:buNone', {}),
    ),
    ...lines.flatMap((line, index) => [
      ...(index > 0 ? [element('a:br', {})] : []),
      ...line.filter(({ text }) => text !== '').map((words) => run(words, setting)),
    ]),
  );
}

function run(words: Words, { colour, language, linkTo }: Setting): Xml {
  if (words.isSlideNumber) return slideNumber(language, words.text);
  const { text, size, spacing, ink, marker, bold, italic, serif, struck, mono, link } = words;
  const by = share[serif ? 'serif' : bold ? 'bold' : 'plain'];
  return element(
    'a:r',
    {},
    element(
      'a:rPr',
      {
        lang: language,
        sz: size && centipoints(size * by),
        b: bold ? 1 : undefined,
        i: italic ? 1 : undefined,
        strike: struck ? 'sngStrike' : undefined,
        spc: spacing ? centipoints(spacing) : undefined,
        dirty: 0,
      },
      ink && colour(ink),
      marker && { xml: colour(marker).xml.replaceAll('a:solidFill', 'a:highlight') },
      serif || mono ? element('a:latin', { typeface: mono ? codeFace : '+mj-lt' }) : undefined,
      link === undefined ? undefined : element('a:hlinkClick', { 'r:id': linkTo(link) }),
    ),
    element('a:t', {}, text),
  );
}

/** Room that words keep to the sides of their box. */
const insets = (px: number) => ({ lIns: emu(px), tIns: 0, rIns: emu(px), bIns: 0 });

/** Writes the words of a shape. It shrinks where they grow too many, but where it does not wrap. */
export function textBody(
  all: readonly Paragraph[],
  {
    anchor = 't',
    wrap = true,
    columns,
    inset = 0,
  }: { anchor?: 't' | 'ctr' | 'b'; wrap?: boolean; columns?: number | undefined; inset?: number | undefined },
  setting: Setting,
): Xml {
  return element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      {
        wrap: wrap ? 'square' : 'none',
        ...insets(inset),
        ...(columns !== undefined && columns > 1 && { numCol: columns, spcCol: emu(40) }),
        rtlCol: 0,
        anchor,
      },
      wrap ? element('a:normAutofit', {}) : element('a:noAutofit', {}),
    ),
    element('a:lstStyle', {}),
    paragraphs(all, setting),
  );
}

/** Writes the place of a shape; `by` turns it, in degrees. */
export const frame = ({ x, y, w, h }: Rect, look: { by?: number | undefined; flipV?: boolean } = {}): Xml =>
  element(
    'a:xfrm',
    { rot: look.by ? Math.round(look.by * 60_000) : undefined, flipV: look.flipV ? 1 : undefined },
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(w), cy: emu(h) }),
  );

/** Placeholders that every slide has besides its drawings, each in a place that its layout knows; `idx` joins the two. */
export const places = {
  title: { type: 'title', idx: undefined },
  body: { type: 'body', idx: 1 },
  place: { type: 'dt', idx: 10 },
  foot: { type: 'ftr', idx: 11 },
  number: { type: 'sldNum', idx: 12 },
  kicker: { type: 'body', idx: 13 },
} as const;
export type Place = keyof typeof places;

/** The number of the slide on which it stands; the program keeps it. */
export const slideNumber = (language?: string, unknown = '‹#›'): Xml =>
  element(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    element('a:rPr', { lang: language, dirty: 0 }),
    element('a:t', {}, unknown),
  );

/** Words in one of the places. Without a box they stand where the layout has them. */
export function placeholder(
  place: Place,
  {
    id,
    name,
    box,
    anchor = 't',
    columns,
  }: { id: number; name: string; box?: Rect; anchor?: 't' | 'b'; columns?: number | undefined },
  words: readonly Paragraph[],
  setting: Setting,
): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', places[place])),
    ),
    element('p:spPr', {}, box && frame(box)),
    textBody(words, { anchor, columns }, setting),
  );
}
