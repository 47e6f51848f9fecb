import { escapeXml } from '../drawing/xml.ts';
import { bounds } from './bounds.ts';
import { tip } from './heads.ts';
import {
  type Mark,
  type Node,
  type PlacedArrow,
  type PlacedNode,
  type Scene,
  type Side,
  TYPE,
  textOf,
} from './model.ts';
import { hatching, outline, polyline, posts, round } from './shapes.ts';

/** Turns a scene into SVG text. Colours are classes; the few attributes here keep a lone file readable. */

const attributes = (pairs: Record<string, string | undefined>) =>
  Object.entries(pairs)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]))
    .join('');

export function paint(scene: Scene, sides: readonly Side[], metadata: object): string {
  const pattern = (side: string | undefined) => sides.find((known) => known.id === side)?.pattern;
  const coat = (side: string | undefined) => ({ 'data-side': side, 'data-pattern': pattern(side) });

  const words = (lines: readonly string[], x: number, middle: number, anchor: string, plate: number[]) => {
    const top = middle - (lines.length * TYPE.line) / 2;
    const spans = lines.map((line, i) => {
      const y = round(top + i * TYPE.line + 22);
      return `<tspan x="${round(x)}" y="${y}">${escapeXml(line)}</tspan>`;
    });
    const at = attributes({ class: 'dg-text', 'text-anchor': anchor, 'data-plate': plate.map(round).join(' ') });
    return `<text${at} fill="#1b1d1f" stroke="none">${spans.join('')}</text>`;
  };

  const hatch = (one: PlacedNode) =>
    `<clipPath id="clip-${one.id}"><path d="${outline(one)}"/></clipPath>` +
    `<path class="dg-hatch" opacity="0.22" clip-path="url(#clip-${one.id})" d="${hatching(one.box)}"/>`;

  const node = (one: PlacedNode) => {
    const { box, lines, kind, side, outside, look } = one;
    const hatched = pattern(side) === 'hatched' && look !== 'words';
    const path = (name: string, d: string | undefined, more = '') =>
      d ? `<path class="${name}" d="${d}"${more}/>` : '';
    const tinted = kind === 'lever' || kind === 'good' || look === 'card' || look === 'note';
    const [middle, anchor, x] = placeWords(one);
    const plate = [box.x + 12, middle - (lines.length * TYPE.line) / 2 - 2, box.w - 24, lines.length * TYPE.line + 4];
    const group = attributes({
      class: `dg-node dg-${look}${one.parent && look === 'box' ? ' dg-inside' : ''}`,
      'data-node': one.id,
      'data-kind': kind,
      ...coat(side),
      'data-outside': outside ? '' : undefined,
    });
    const body = [
      path('dg-shape', outline(one)),
      hatched && tinted ? hatch(one) : '',
      look === 'card' ? path('dg-bar', `M${round(box.x)} ${round(box.y)}h${round(box.w)}`) : '',
      hatched && (look === 'box' || look === 'frame') ? path('dg-second', outline(one, 5)) : '',
      path('dg-posts', posts(one)),
    ].join('');
    return `<g${group}>${body}${words(lines, x, middle, anchor, plate)}</g>`;
  };

  const arrow = (one: PlacedArrow) => {
    const group = attributes({
      class: 'dg-arrow',
      'data-edge': one.id,
      'data-line': one.line,
      'data-head': one.head,
      ...coat(one.side),
    });
    const cut = one.points.map((p) => ({ ...p }));
    const heads = [one.head === 'none' ? '' : tip(cut, one.head, true), one.both ? tip(cut, 'point', false) : ''].join(
      '',
    );
    const d = polyline(cut);
    const second = pattern(one.side) === 'hatched' && one.line === 'solid' ? `<path class="dg-core" d="${d}"/>` : '';
    return `<g${group}><path class="dg-line" d="${d}"/>${second}${heads}</g>`;
  };

  const label = (one: PlacedArrow) => {
    if (!one.label) return '';
    const { box, anchor, onLine } = one.label;
    const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.w : box.x + box.w / 2;
    const group = attributes({ class: 'dg-label', 'data-edge': one.id, 'data-line': one.line, ...coat(one.side) });
    const pill = onLine
      ? `<rect class="dg-pill" fill="#fff" x="${round(box.x - 14)}" y="${round(box.y - 5)}" width="${round(box.w + 28)}" height="${round(box.h + 10)}" rx="${round(Math.min(20, box.h / 2 + 5))}"/>`
      : '';
    return `<g${group}>${pill}${words(one.lines, x, box.y + box.h / 2, anchor, [box.x - 2, box.y, box.w + 4, box.h])}</g>`;
  };

  const mark = (one: Mark) => {
    if (one.mark === 'rule') return `<path class="dg-${one.look}" d="${polyline([one.from, one.to])}"/>`;
    if (one.mark === 'fence')
      return `<path class="dg-fence" d="${outline({ box: one.box, look: 'note', kind: undefined })}"/>`;
    const group = attributes({
      class: `dg-${one.mark}`,
      'data-node': one.node.id,
      ...coat(one.node.side),
      'data-outside': one.node.outside ? '' : undefined,
    });
    if (one.mark === 'dot')
      return `<g${group}><circle cx="${round(one.at.x)}" cy="${round(one.at.y)}" r="9"/>${pattern(one.node.side) === 'hatched' ? `<circle class="dg-eye" cx="${round(one.at.x)}" cy="${round(one.at.y)}" r="3.5"/>` : ''}</g>`;
    return `<g${group}><text fill="#1b1d1f" stroke="none" x="${round(one.at.x)}" y="${round(one.at.y)}">${escapeXml(one.text)}</text></g>`;
  };

  const ordered = (look: string) => scene.nodes.filter((n) => (look === 'frame') === (n.look === 'frame')).map(node);
  const { x, y, w, h } = bounds(scene);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="${[x, y, w, h].map(round).join(' ')}" width="${round(w)}" height="${round(h)}" font-family="Public Sans, sans-serif" font-size="${TYPE.size}" font-weight="${TYPE.node}" fill="none" stroke="#1b1d1f" stroke-width="2">`,
    `<metadata>${escapeXml(JSON.stringify(metadata))}</metadata>`,
    ...ordered('frame'),
    ...scene.marks.map(mark),
    ...scene.arrows.map(arrow),
    ...ordered('box'),
    ...scene.arrows.map(label),
    '</svg>',
    '',
  ]
    .filter((line, i, all) => line || i === all.length - 1)
    .join('\n');
}

/** Where a node's words stand: a frame's at its head, a card's at its left, all others in the middle. */
function placeWords({ look, box, lines }: PlacedNode): [middle: number, anchor: string, x: number] {
  const block = (lines.length * TYPE.line) / 2;
  if (look === 'frame') return [box.y + 14 + block, 'middle', box.x + box.w / 2];
  if (look === 'card') return [box.y + 16 + block, 'start', box.x + 11];
  return [box.y + box.h / 2, 'middle', box.x + box.w / 2];
}

export const contents = ({ nodes, arrows }: Scene) => ({
  nodes: nodes.map(({ id, lines, kind, side, outside, parent, date }: Node) => ({
    id,
    label: textOf(lines),
    kind,
    side,
    outside: outside || undefined,
    parent,
    date,
  })),
  arrows: arrows.map(({ id, from, to, lines, side, line, head, both }) => ({
    id,
    from,
    to,
    label: textOf(lines),
    side,
    line,
    head,
    both: both || undefined,
  })),
});
