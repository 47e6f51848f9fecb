import { type FlatDrawing, type Form, isForm, type Lettering } from '#drawing/flat-drawing.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { figureOf, type Segment } from '../drawn/outline.ts';
import { element, pieces, type Xml } from '../xml.ts';
import { emu, frame, type Setting, textBody, type Words } from './text.ts';
import type { Colour } from './theme.ts';

/** Numbers the shapes of one slide, from 2: 1 is the slide's own. */
export class Ids {
  #last = 1;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** What a group or a picture is said to show; what is only decoration says nothing. */
interface Said {
  name: string;
  alt: string | undefined;
}

/** The name of a shape, and its words for those who do not see it. */
export const nonVisual = (id: number, { name, alt }: Said): Xml =>
  element('p:cNvPr', { id, name, descr: alt }, alt === undefined ? decoration : undefined);

const decoration = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** A picture that the file names by a relation. */
export const pictureShape = (id: number, said: Said, relation: string, box: Rect): Xml =>
  element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      nonVisual(id, said),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr', {}),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element('p:spPr', {}, frame(box), element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {}))),
  );

/** A drawing as one group of shapes and words, that can be taken apart. A marker goes with its words, wherever another face sets them. `aside` moves it whole, by px. */
export function group(
  { box, parts }: FlatDrawing,
  said: Said,
  ids: Ids,
  setting: Setting,
  { id = ids.next(), aside = 0 }: { id?: number; aside?: number } = {},
): Xml {
  const drawn = parts.filter((part) => !isForm(part) || part.fill?.tone !== 'marker');
  const inside = drawn.map((part) => (isForm(part) ? form(part, ids, setting.colour) : lettering(part, ids, setting)));
  const at = { x: emu(box.x), y: emu(box.y) };
  const size = { cx: emu(box.w), cy: emu(box.h) };
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, nonVisual(id, said), element('p:cNvGrpSpPr', {}), element('p:nvPr', {})),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: emu(box.x + aside), y: at.y }),
        element('a:ext', size),
        element('a:chOff', at),
        element('a:chExt', size),
      ),
    ),
    pieces(...inside),
  );
}

function form({ d, fill, stroke, width, dash, dotted, opacity }: Form, ids: Ids, colour: Colour): Xml {
  const id = ids.next();
  const drawn = [
    fill ? colour(fill, opacity) : element('a:noFill', {}),
    stroke ? line({ width, dash, dotted: dotted ?? false }, colour(stroke, opacity)) : noLine,
  ];
  const figure = figureOf(d);
  const named = (name: string) => element('p:cNvPr', { id, name: `${name}-${id}` });
  if (figure.is === 'line') {
    const { from, to } = figure;
    const [left, right] = from.x <= to.x ? [from, to] : [to, from];
    const box = { x: left.x, y: Math.min(from.y, to.y), w: right.x - left.x, h: Math.abs(to.y - from.y) };
    return element(
      'p:cxnSp',
      {},
      element('p:nvCxnSpPr', {}, named('line'), element('p:cNvCxnSpPr', {}), element('p:nvPr', {})),
      element('p:spPr', {}, frame(box, { flipV: left.y > right.y }), preset('line'), ...drawn.slice(1)),
    );
  }
  const geometry = figure.is === 'way' ? custom(figure.segments, figure.box) : preset(figure.is);
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named('shape'), element('p:cNvSpPr', {}), element('p:nvPr', {})),
    element('p:spPr', {}, frame(figure.box), geometry, ...drawn),
  );
}

const preset = (name: string): Xml => element('a:prstGeom', { prst: name }, element('a:avLst', {}));

const noLine = element('a:ln', {}, element('a:noFill', {}));

function line({ width, dash, dotted }: { width: number; dash: Form['dash']; dotted: boolean }, ink: Xml): Xml {
  // Dashes are told in shares of the line's width.
  const share = (px = 0) => Math.round((100_000 * px) / width);
  const dashes =
    dash && !dotted
      ? element('a:custDash', {}, element('a:ds', { d: share(dash[0]), sp: share(dash[1] ?? dash[0]) }))
      : element('a:prstDash', { val: dotted ? 'sysDot' : 'solid' });
  return element(
    'a:ln',
    { w: emu(width), cap: dotted ? 'rnd' : 'flat' },
    ink,
    dashes,
    element('a:miter', { lim: 800_000 }),
  );
}

/** Any way, in units of its own box. */
function custom(segments: readonly Segment[], box: Rect): Xml {
  const pt = ({ x, y }: { x: number; y: number }) => element('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  const steps = segments.map((segment) => {
    if (segment.to === 'close') return element('a:close', {});
    if (segment.to === 'curve') return element('a:cubicBezTo', {}, ...[...segment.by, segment.end].map(pt));
    return element(segment.to === 'start' ? 'a:moveTo' : 'a:lnTo', {}, pt(segment.end));
  });
  return element(
    'a:custGeom',
    {},
    ...['avLst', 'gdLst', 'ahLst', 'cxnLst'].map((name) => element(`a:${name}`, {})),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', { w: emu(box.w), h: emu(box.h) }, ...steps)),
  );
}

/** A label as a box of words that are edited as one, wherever its lines have an edge or their middle in common. */
function lettering(label: Lettering, ids: Ids, setting: Setting): Xml {
  const align = alignmentOf(label);
  if (align) return box(label.lines, align, label, ids, setting);
  return pieces(...label.lines.map((each) => box([each], 'l', label, ids, setting)));
}

type Lines = Lettering['lines'];

/** px by which two lines may differ and still stand alike. */
const alike = 1.5;

function alignmentOf({ lines, anchor }: Lettering): 'l' | 'ctr' | 'r' | undefined {
  if (anchor !== 'start') return anchor === 'middle' ? 'ctr' : 'r';
  const same = (share: number) => {
    const at = lines.map(({ x, width = 0 }) => x + share * width);
    return Math.max(...at) - Math.min(...at) < alike;
  };
  return same(0) ? 'l' : same(0.5) ? 'ctr' : same(1) ? 'r' : undefined;
}

/** Of the usual faces: from one line to the next, and from a line's middle down to its baseline, in sizes. */
const usual = { leading: 1.15, middle: 0.347 } as const;

function box(
  lines: Lines,
  align: 'l' | 'ctr' | 'r',
  { anchor, turned }: Pick<Lettering, 'anchor' | 'turned'>,
  ids: Ids,
  setting: Setting,
): Xml {
  const id = ids.next();
  const [first, second] = lines;
  const last = lines.at(-1);
  const size = Math.max(...(first?.runs ?? []).map((run) => run.size));
  const widest = Math.max(...lines.map((each) => each.width ?? lengthOf(each.runs)));
  const middle = ((first?.baseline ?? 0) + (last?.baseline ?? 0)) / 2 - size * usual.middle;
  const pitch = second && first ? second.baseline - first.baseline : size * usual.leading;
  const h = pitch * lines.length;
  const lefts = lines.map(({ x, width = widest }) =>
    anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
  );
  const left =
    anchor === 'start' || align === 'l'
      ? Math.min(...lefts)
      : (first?.x ?? 0) - (anchor === 'end' ? widest : widest / 2);
  const words = lines.map(({ runs }) => runs.map(wordsOf));
  const leading = second ? pitch / (size * usual.leading) : undefined;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: `words-${id}` }),
      element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      frame({ ...point(left, middle - h / 2), w: widest, h }, { by: turned?.by }),
      preset('rect'),
      element('a:noFill', {}),
    ),
    textBody(
      [{ lines: words, align, ...(leading !== undefined && { leading }) }],
      { anchor: 'ctr', wrap: false },
      setting,
    ),
  );
}

/** About, where nobody has measured: words do not wrap, so that only the frame that one drags depends on it. */
const lengthOf = (runs: Lines[number]['runs']): number =>
  runs.reduce((sum, { text, size }) => sum + text.length * size * 0.52, 0);

const wordsOf = ({ text, face, size, spacing, ink, marked }: Lines[number]['runs'][number]): Words => ({
  text,
  size,
  spacing,
  ink,
  ...(marked && { marker: { tone: 'marker' } }),
  serif: face.startsWith('newsreader'),
  bold: face === 'public-sans-600',
  italic: face.endsWith('italic'),
});
