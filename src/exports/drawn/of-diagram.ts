import { parseFragment } from 'parse5';
import type { Side } from '#deck/schema/deck.ts';
import type { DiagramMeaning } from '#deck/schema/diagrams.ts';
import { extentOf } from '#drawing/diagrams/extent.ts';
import type { Scene } from '#drawing/diagrams/model.ts';
import { paint } from '#drawing/diagrams/paint/paint.ts';
import type { Face } from '#drawing/fonts.ts';
import type { Drawn, Form, Lettering, Part } from '#drawing/part.ts';
import { attribute, childrenOf, type Element, inkOf, isElement, type Node, propertyOf } from './cascade.ts';
import { clipped } from './outline.ts';

/** What a class sees of a diagram at one of its steps, counted from 1; all of it where none is named. */
export function drawnDiagram(
  scene: Scene,
  { steps }: Pick<DiagramMeaning, 'steps'>,
  sides: readonly Side[],
  step = steps.length,
): Drawn {
  const svg = paint(scene, { sides, prefix: 'x', title: '', description: '', inSteps: steps.length > 0 });
  const root = parseFragment(svg);
  const shown = step < steps.length ? new Set(steps.slice(0, step).flatMap(({ show }) => show)) : undefined;
  return { box: extentOf(scene), parts: partsIn(root, { root, isShown: (id) => shown?.has(id) ?? true }) };
}

interface Seen {
  root: Node;
  isShown(id: string): boolean;
}

function partsIn(node: Node, seen: Seen): Part[] {
  if (!isElement(node)) return childrenOf(node).flatMap((child) => partsIn(child, seen));
  if (node.tagName === 'clipPath' || !stands(node, seen)) return [];
  const d = pathOf(node);
  if (d !== undefined) return formOf(node, d, seen);
  if (node.tagName === 'text') return letteringOf(node);
  return childrenOf(node).flatMap((child) => partsIn(child, seen));
}

/** A part stands with its step, a line about several with the first of them, and a question until it is answered. */
function stands(element: Element, { isShown }: Seen): boolean {
  const ids = (name: string) => attribute(element, name)?.split(' ') ?? [];
  const until = attribute(element, 'data-until');
  if (until !== undefined) return !ids('data-until').some(isShown);
  if (propertyOf(element, 'display') === 'none') return false;
  const own = attribute(element, 'data-node') ?? attribute(element, 'data-edge');
  if (own !== undefined && !isShown(own)) return false;
  const of = ids('data-of');
  return of.length === 0 || of.some(isShown);
}

/** The path data of anything that is drawn. */
function pathOf(element: Element): string | undefined {
  const number = (name: string) => Number(attribute(element, name) ?? 0);
  const [x, y, w, h] = ['x', 'y', 'width', 'height'].map(number) as [number, number, number, number];
  switch (element.tagName) {
    case 'path':
      return attribute(element, 'd');
    case 'circle': {
      const [cx, cy, r] = ['cx', 'cy', 'r'].map(number) as [number, number, number];
      return `M${cx - r} ${cy}a${r} ${r} 0 0 1 ${r} ${-r}a${r} ${r} 0 0 1 ${r} ${r}a${r} ${r} 0 0 1 ${-r} ${r}a${r} ${r} 0 0 1 ${-r} ${-r}z`;
    }
    case 'rect': {
      const r = number('rx');
      const corner = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
      return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`;
    }
    default:
      return undefined;
  }
}

function formOf(element: Element, d: string, { root }: Seen): Form[] {
  const [fill, stroke] = [inkOf(element, 'fill'), inkOf(element, 'stroke')];
  if (!fill && !stroke) return [];
  const [, clip] = /^url\(#(.+)\)$/.exec(attribute(element, 'clip-path') ?? '') ?? [];
  const dash = propertyOf(element, 'stroke-dasharray')?.split(/[ ,]+/).map(Number);
  return [
    {
      d: clip === undefined ? d : clipped(d, outlineCalled(clip, root)),
      fill,
      stroke,
      width: Number.parseFloat(propertyOf(element, 'stroke-width') ?? '2'),
      dash: dash?.every(Number.isFinite) ? dash : undefined,
      opacity: Number(propertyOf(element, 'opacity') ?? 1),
    },
  ];
}

/** What a part is cut to. */
function outlineCalled(id: string, node: Node): string {
  if (isElement(node) && node.tagName === 'clipPath' && attribute(node, 'id') === id)
    return childrenOf(node)
      .filter(isElement)
      .map((child) => pathOf(child) ?? '')
      .join('');
  return childrenOf(node)
    .map((child) => outlineCalled(id, child))
    .join('');
}

function letteringOf(element: Element): Lettering[] {
  const spans = childrenOf(element).filter(isElement);
  const size = Number.parseFloat(propertyOf(element, 'font-size') ?? '24');
  const ink = inkOf(element, 'fill') ?? { tone: 'ink' };
  const lines = (spans.length > 0 ? spans : [element]).map((span) => ({
    x: Number(attribute(span, 'x')),
    baseline: Number(attribute(span, 'y')),
    runs: [{ text: textOf(span), face: faceOf(element), size, spacing: 0, ink }],
  }));
  const [, by, x, y] = /^rotate\((\S+) (\S+) (\S+)\)$/.exec(attribute(element, 'transform') ?? '') ?? [];
  const anchor = (attribute(element, 'text-anchor') ?? 'start') as Lettering['anchor'];
  return [{ lines, anchor, ...(by && { turned: { by: Number(by), about: { x: Number(x), y: Number(y) } } }) }];
}

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

const faceOf = (element: Element): Face =>
  propertyOf(element, 'font-family') === 'var(--display)'
    ? 'newsreader-500'
    : Number(propertyOf(element, 'font-weight')) >= 600
      ? 'public-sans-600'
      : 'public-sans-400';
