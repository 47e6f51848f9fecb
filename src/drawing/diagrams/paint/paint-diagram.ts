import { escapeXml } from '#core/text/escape.ts';
import { grown, type Point, type Rect, round } from '../../geometry.ts';
import {
  type Bar,
  extentOf,
  type Head,
  labelOf,
  type Mark,
  type PlacedArrow,
  type PlacedNode,
  type Question,
  type Scene,
} from '../model.ts';
import { heard, namesIn } from '../names.ts';
import { bodyOf, hasPlan, isDie, isSite, PIN, partsOfShare, pins, planOf, shareIn } from '../picture.ts';
import { faceLine, heightOf, TYPE } from '../type.ts';
import { attributes, coat, INK, isHatched, KEY, type Painting, paintWords, path, pathOf } from './painting.ts';
import {
  BULGE,
  CELL,
  gridding,
  hatching,
  headOf,
  inside,
  notches,
  outline,
  outlineOfBar,
  pathThrough,
} from './shapes.ts';

interface PaintOptions extends Pick<Painting, 'sides' | 'prefix'>, Partial<Pick<Painting, 'blank'>> {
  /** In steps: with what is asked at the first. */
  readonly inSteps?: boolean;
  readonly title: string;
  readonly description: string;
}

/**
 * Turns a scene into SVG text whose name is its title and description: a `<desc>` would be read out once more after a
 * name that holds it. What is inside is hidden from readers, who have the text form, until code makes buttons of the
 * parts: each brings its name. Colours are classes; the few attributes here keep a file readable that is opened alone.
 */
export function paintDiagram(
  scene: Scene,
  { title, description, blank = [], inSteps = false, ...rest }: PaintOptions,
): string {
  const nameOf = blank.length > 0 ? () => undefined : namesIn(scene);
  const painting: Painting = { ...rest, blank, nameOf };
  const frames = scene.nodes.filter(({ look }) => look === 'frame');
  const others = scene.nodes.filter(({ look }) => look !== 'frame');
  const parts = [
    ...frames.map((node) => paintNode(node, painting)),
    ...scene.marks.map((mark) => paintMark(mark, painting)),
    ...scene.arrows.map((arrow) => paintArrow(arrow, painting)),
    ...others.map((node) => paintNode(node, painting)),
    ...scene.arrows.map((arrow) => paintLabel(arrow, painting)),
    inSteps && scene.question ? paintQuestion(scene.question, painting) : '',
  ];
  const { x, y, w, h } = extentOf(scene);
  const svg = attributes({
    role: 'img',
    'aria-label': `${title} ${description}`,
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'drawing',
    viewBox: [x, y, w, h].map(round).join(' '),
    width: round(w),
    height: round(h),
    'font-family': 'Public Sans, sans-serif',
    'font-size': TYPE.size,
    'font-weight': 400,
    fill: 'none',
    stroke: INK,
    'stroke-width': 2,
  });
  return [`<svg${svg}>`, `<g aria-hidden="true">`, ...parts.filter(Boolean), '</g></svg>'].join('\n');
}

/** A box, frame, card or note with its words. */
function paintNode(node: PlacedNode, painting: Painting): string {
  const { box, lines, kind, side, outside, look, size, first, turned, picture } = node;
  const hatched = isHatched(side, painting) && look !== 'words';
  const isNotched = node.notches !== undefined;
  const tinted = kind === 'lever' || kind === 'good' || look === 'card' || look === 'note';
  const height = heightOf(lines.length, size, first);
  const [middle, anchor, x] = placeWords(node);
  const plate = { x: box.x + 12, y: middle - height / 2 - 2, w: box.w - 24, h: height + 4, ...node.room };
  const group = attributes({
    class: `dg-node dg-${look}${look === 'point' ? ` dg-${node.form}` : ''}${node.bare ? ' dg-inside' : ''}${isSite(picture) ? ' dg-site' : ''}${node.rows ? ' dg-class' : ''}`,
    'data-node': node.id,
    'data-name': painting.nameOf(node.id) || undefined,
    'data-kind': kind,
    ...coat(side, painting),
    'data-outside': outside ? '' : undefined,
  });
  const body = [
    look === 'section' ? '' : node.bar ? paintBar(node.bar, node, painting) : path('dg-shape', outline(node)),
    tinted && !isNotched && side && !picture ? texture(node, hatched, painting) : '',
    look === 'card' ? path('dg-bar', `M${round(box.x)} ${round(box.y)}h${round(box.w)}`) : '',
    kind === 'voice' ? path('dg-bar', `M${round(box.x + 3)} ${round(box.y)}v${round(box.h)}`) : '',
    node.added ? path('dg-added', outline({ ...node, form: undefined }, -8)) : '',
    isDie(picture) || hasPlan(picture) ? pictured(node, hatched, painting) : '',
    picture === 'share' ? paintShare(node, hatched, painting) : '',
    hatched && (look === 'box' || look === 'frame') && !isNotched && !isDie(picture) && picture !== 'share'
      ? path('dg-second', outline(node, 5))
      : '',
    path('dg-notches', notches(node)),
    isNotched && (hatched || outside) ? path('dg-notches-line', notches(node, 5)) : '',
    path('dg-posts', inside(node)),
    node.form === 'end' ? paintEnd(box) : '',
    node.rows && !painting.blank.includes(node.id) ? paintRows(node, node.rows, painting) : '',
    look === 'point' ? '' : paintWords({ id: node.id, lines, x, middle, anchor, plate, size, first, turned }, painting),
  ];
  return `<g${group}>${body.join('')}</g>`;
}

/** What a class holds, each compartment under a line across. */
function paintRows({ box, lines }: PlacedNode, rows: NonNullable<PlacedNode['rows']>, painting: Painting): string {
  let top = box.y + headOf(lines);
  return rows
    .map((some) => {
      const [line, high] = [`M${round(box.x)} ${round(top)}h${round(box.w)}`, headOf(some)];
      const at = { x: box.x + CELL.beside, middle: top + high / 2, anchor: 'start' };
      top += high;
      return (
        path('dg-across', line) +
        paintWords({ id: '', lines: some, ...at, plate: { x: 0, y: 0, w: 0, h: 0 } }, painting)
      );
    })
    .map((drawn) => `<g class="dg-rows">${drawn}</g>`)
    .join('');
}

/** The bar of a task: the more of it is filled the further it is, and what is critical is framed. */
function paintBar({ box, state, critical }: Bar, of: Pick<PlacedNode, 'id' | 'side'>, painting: Painting): string {
  const shape = outlineOfBar(box, state);
  const low = { ...box, y: box.y + box.h * 0.55, h: box.h * 0.45 };
  const clip = escapeXml(`${painting.prefix}-clip-${of.id}`);
  return [
    path('dg-shape', shape),
    state === 'planned' && isHatched(of.side, painting)
      ? `<clipPath id="${clip}"><path d="${shape}"/></clipPath>` +
        `<path class="dg-hatch" opacity="0.22" clip-path="url(#${clip})" d="${hatching(box)}"/>`
      : '',
    state === 'done'
      ? path('dg-done', shape)
      : state === 'active'
        ? path('dg-under-way', outlineOfBar(low, state))
        : '',
    critical ? path('dg-critical', outlineOfBar(grown(box, 5), state)) : '',
  ].join('');
}

/** The dot in the ring of an end. */
const paintEnd = ({ x, y, w, h }: Rect) =>
  `<circle class="dg-dot-end" cx="${round(x + w / 2)}" cy="${round(y + h / 2)}" r="${round(w / 2 - 5)}"/>`;

/** Where a node's words stand: a frame's at its head, a card's at its left, all others in the middle. */
function placeWords(node: PlacedNode): [middle: number, anchor: string, x: number] {
  const { look, box, lines, notches: own, form, picture, size, room } = node;
  const half = (lines.length * TYPE.line) / 2;
  if (node.rows) return [box.y + headOf(lines) / 2, 'middle', box.x + box.w / 2];
  if (room) return [room.y + room.h / 2, 'start', room.x];
  if (own && look === 'frame') {
    const { flow, depth, far = depth } = own;
    const long = flow === 'across' ? box.h : box.w;
    // on the deeper of its notches
    const at = depth >= far ? depth / 2 : long - far / 2;
    return flow === 'across' ? [box.y + at, 'middle', box.x + box.w / 2] : [box.y + box.h / 2, 'middle', box.x + at];
  }
  if (look === 'frame') return [box.y + 14 + half, 'middle', box.x + box.w / 2];
  if (node.anchor) return [box.y + box.h / 2, node.anchor, node.anchor === 'start' ? box.x : box.x + box.w];
  if (look === 'card') return [box.y + 16 + half, 'start', box.x + 11];
  if (hasPlan(picture))
    return [
      box.y + box.h - (isDie(picture) ? PIN : 0) - 10 - (lines.length * faceLine(size)) / 2,
      'middle',
      box.x + box.w / 2,
    ];
  if (picture === 'share') return [partsOfShare(node).middle, 'start', box.x];
  // below the rim of a cylinder
  return [box.y + (box.h + (form === 'cylinder' ? BULGE : 0)) / 2, 'middle', box.x + box.w / 2];
}

/** Hatching or a grid, by side: what flows is told apart from what is said. */
function texture(node: PlacedNode, hatched: boolean, { prefix }: Painting): string {
  if (!hatched && node.kind !== 'good') return '';
  const clip = escapeXml(`${prefix}-clip-${node.id}`);
  return (
    `<clipPath id="${clip}"><path d="${outline(node)}"/></clipPath>` +
    `<path class="dg-hatch" opacity="0.22" clip-path="url(#${clip})" d="${hatched ? hatching(node.box) : gridding(node.box)}"/>`
  );
}

/** The pins of a die, and above the name of a good what it is. */
function pictured({ id, box, lines, size, picture }: PlacedNode, hatched: boolean, { prefix }: Painting): string {
  const round = isDie(picture) ? path('dg-pins', pins(box)) : '';
  if (!hasPlan(picture)) return round;
  const [edge, gap] = isSite(picture) ? [6, 12] : [14, 4];
  const body = grown(isDie(picture) ? bodyOf(box) : box, -edge);
  const plan = planOf(picture, { ...body, h: body.h - lines.length * faceLine(size) - gap });
  return round + (plan.made && filled(id, plan.made, box, hatched && prefix)) + path('dg-drawn', plan.drawn);
}

/** The present part of a whole, filled or, given the prefix of its clip, hatched. */
function filled(id: string, made: string, box: Rect, hatchedAs: string | false): string {
  if (hatchedAs === false) return path('dg-made', made);
  const clip = escapeXml(`${hatchedAs}-made-${id}`);
  const lines = `<path class="dg-made-hatch" clip-path="url(#${clip})" d="${hatching(box)}"/>`;
  return `<clipPath id="${clip}"><path d="${made}"/></clipPath>${lines}${path('dg-drawn', made)}`;
}

/** Of its bar, as much as its first line says. */
function paintShare(node: PlacedNode, hatched: boolean, { prefix }: Painting): string {
  const { x, y, w, h } = partsOfShare(node).bar;
  const part = `M${round(x)} ${round(y)}h${round(w * (shareIn(node.lines) ?? 0))}v${round(h)}H${round(x)}Z`;
  return filled(node.id, part, { x, y, w, h }, hatched && prefix);
}

/** An axis, a lifeline, a date: what carries no meaning of its own. */
function paintMark(mark: Mark, painting: Painting): string {
  if (mark.mark === 'rule') return path(`dg-${mark.look}`, pathThrough([mark.from, mark.to]));
  if (mark.mark === 'divide') return pathOf('dg-divide', pathThrough([mark.from, mark.to]), mark.of);
  if (mark.mark === 'fence')
    return pathOf('dg-fence', outline({ box: mark.box, look: 'note', kind: undefined, lines: [] }), mark.of);
  const words = ({ x, y }: Point, text: string) =>
    `<text fill="${INK}" stroke="none" x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`;
  if (mark.mark === 'tick') return `<g class="dg-tick">${words(mark.at, mark.text)}</g>`;
  if (mark.mark === 'key') {
    const { box } = mark.bar;
    const bar = paintBar(mark.bar, { id: '', side: undefined }, painting);
    return `<g class="dg-task dg-key">${bar}${words({ x: box.x + box.w + KEY, y: box.y + box.h / 2 + 8 }, mark.text)}</g>`;
  }
  const { side, outside, id } = mark.node;
  const [x, y] = [round(mark.at.x), round(mark.at.y)];
  const group = attributes({
    class: `dg-${mark.mark}`,
    'data-node': id,
    ...coat(side, painting),
    'data-outside': outside ? '' : undefined,
  });
  if (mark.mark === 'date') return `<g${group}>${words(mark.at, mark.text)}</g>`;
  const { radius = 9 } = mark;
  const eye = isHatched(side, painting)
    ? `<circle class="dg-eye" cx="${x}" cy="${y}" r="${round(radius * 0.39)}"/>`
    : '';
  return `<g${group}><circle cx="${x}" cy="${y}" r="${radius}"/>${eye}</g>`;
}

/** The question before the parts that answer it are drawn. */
function paintQuestion({ lines, x, middle, size, until }: Question, painting: Painting): string {
  const plate = { x, y: middle, w: 0, h: 0 };
  const words = paintWords({ id: '', lines, x, middle, anchor: 'middle', plate, size }, painting);
  return `<g${attributes({ class: 'dg-question', 'data-until': until.join(' ') })}>${words}</g>`;
}

const HEAD = { long: 17, half: 9.5 } as const;
const BROAD = { long: 26, half: 15 } as const;

/** Draws a head and shortens the line to end where the head begins. */
function tip(points: { x: number; y: number }[], head: Head, atEnd: boolean, broad = false): string {
  if (head === 'none') return '';
  const index = atEnd ? points.length - 1 : 0;
  const end = points[index] as { x: number; y: number };
  const before = points[atEnd ? index - 1 : 1] as Point;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const { long, half } = broad ? BROAD : HEAD;
  /** So far back on the line, and so far beside it. */
  const at = (far: number, aside: number) => ({
    x: end.x - dx * far - dy * aside,
    y: end.y - dy * far + dx * aside,
  });
  if (head === 'triangle') {
    points[index] = at(20, 0);
    return path('dg-hollow', `${pathThrough([end, at(20, 12), at(20, -12)])}Z`);
  }
  if (head === 'diamond' || head === 'hollow-diamond') {
    points[index] = at(28, 0);
    const d = `${pathThrough([end, at(14, 9), at(28, 0), at(14, -9)])}Z`;
    return head === 'diamond' ? `<path class="dg-head" fill="${INK}" d="${d}"/>` : path('dg-hollow', d);
  }
  if (head === 'one' || head === 'maybe' || head === 'some' || head === 'many') {
    const foot = head === 'some' || head === 'many';
    const toes = foot ? `${pathThrough([at(0, 10), at(18, 0)])}${pathThrough([at(0, -10), at(18, 0)])}` : '';
    const bar = (far: number) => pathThrough([at(far, 10), at(far, -10)]);
    const bars = head === 'one' ? bar(9) + bar(17) : head === 'maybe' ? bar(9) : head === 'some' ? bar(24) : '';
    const ring = head === 'maybe' ? at(21, 0) : head === 'many' ? at(25, 0) : undefined;
    return (
      path('dg-foot', toes + bars) +
      (ring ? `<circle class="dg-hollow" cx="${round(ring.x)}" cy="${round(ring.y)}" r="7"/>` : '')
    );
  }
  if (head === 'cross') {
    const c = { x: end.x - dx * 12, y: end.y - dy * 12 };
    return `<path class="dg-cross" d="M${round(c.x - 8)} ${round(c.y - 8)}l16 16m0 -16l-16 16"/>`;
  }
  if (head === 'dot') {
    const c = { x: end.x - dx * 7, y: end.y - dy * 7 };
    points[index] = c;
    return `<circle class="dg-head" fill="${INK}" cx="${round(c.x)}" cy="${round(c.y)}" r="6"/>`;
  }
  const back = { x: end.x - dx * long, y: end.y - dy * long };
  const d = `${pathThrough([end, { x: back.x - dy * half, y: back.y + dx * half }, { x: back.x + dy * half, y: back.y - dx * half }])}Z`;
  points[index] = { x: back.x + dx, y: back.y + dy };
  return `<path class="dg-head" fill="${INK}" d="${d}"/>`;
}

/** An arrow's line and heads. */
function paintArrow(arrow: PlacedArrow, painting: Painting): string {
  const { id, line, head, side, both, broad } = arrow;
  const cut = arrow.points.map((point) => ({ ...point }));
  const heads = [tip(cut, head, true, broad), tip(cut, both ? 'point' : (arrow.tail ?? 'none'), false)].join('');
  const d = pathThrough(cut);
  const name = painting.nameOf(id);
  const group = attributes({
    class: broad ? 'dg-arrow dg-broad' : 'dg-arrow',
    'data-edge': id,
    'data-name': name && heard(name, labelOf(arrow)),
    'data-line': line,
    'data-head': head,
    ...coat(side, painting),
  });
  const core = isHatched(side, painting) && line !== 'dotted' ? path('dg-core', d) : '';
  return `<g${group}>${path('dg-line', d)}${core}${heads}</g>`;
}

/** An arrow's words, painted after all lines and boxes. */
function paintLabel(arrow: PlacedArrow, painting: Painting): string {
  const { id, line, side, ends = [] } = arrow;
  const group = attributes({ class: 'dg-label', 'data-edge': id, 'data-line': line, ...coat(side, painting) });
  const counts = ends.map(({ text, box: { x, y, w, h } }) =>
    paintWords(
      { id: '', lines: [text], x: x + w / 2, middle: y + h / 2, anchor: 'middle', plate: { x, y, w, h } },
      painting,
    ),
  );
  const all = counts.join('') + paintWay(arrow, painting);
  return all && `<g${group}>${all}</g>`;
}

/** The words half-way along an arrow. */
function paintWay({ id, lines, label }: PlacedArrow, painting: Painting): string {
  if (!label) return '';
  const { box, anchor, onLine } = label;
  const { x, y, w, h } = box;
  const start = anchor === 'start' ? x : anchor === 'end' ? x + w : x + w / 2;
  const pill = onLine
    ? `<rect class="dg-pill" fill="#fff" x="${round(x - 14)}" y="${round(y - 5)}" width="${round(w + 28)}" height="${round(h + 10)}" rx="${round(Math.min(20, h / 2 + 5))}"/>`
    : '';
  const plate = { x: x - 2, y, w: w + 4, h };
  return pill + paintWords({ id, lines, x: start, middle: y + h / 2, anchor, plate }, painting);
}
