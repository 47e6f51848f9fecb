import { readFileSync } from 'node:fs';
import { compile, type Options } from 'css-select';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { inProject } from '#core/node/project.ts';
import type { Side } from '#deck/schema/deck.ts';
import type { DiagramMeaning } from '#deck/schema/diagrams.ts';
import { extentOf, type Scene } from '#drawing/diagrams/model.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import type { Tone } from '#drawing/figures/scene.ts';
import type { FlatDrawing, Form, Ink, Lettering, Part } from '#drawing/flat-drawing.ts';
import type { Face } from '#drawing/fonts.ts';
import { clipped } from './outline.ts';

/**
 * What a class sees of a diagram at one of its steps, counted from 1; all of it where none is named. The words of `blank`
 * parts give way to numbers.
 */
export function drawnDiagram(
  scene: Scene,
  { steps }: Pick<DiagramMeaning, 'steps'>,
  sides: readonly Side[],
  { step = steps.length, blank = [] }: { step?: number | undefined; blank?: readonly string[] } = {},
): FlatDrawing {
  const svg = paintDiagram(scene, { sides, prefix: 'x', title: '', description: '', blank, inSteps: steps.length > 0 });
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
  const sizeOf = (span: Element) => Number.parseFloat(propertyOf(span, 'font-size') ?? '24');
  const ink = inkOf(element, 'fill') ?? { tone: 'ink' };
  const lines = (spans.length > 0 ? spans : [element]).map((span) => ({
    x: Number(attribute(span, 'x')),
    baseline: Number(attribute(span, 'y')),
    runs: [{ text: textOf(span), face: faceOf(span), size: sizeOf(span), spacing: 0, ink }],
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

// The colours and lines of a diagram stand in its stylesheet. A program that knows no stylesheet is given what follows from it.

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const parentOf = (node: Node): Node | null => ('parentNode' in node ? node.parentNode : null);

const tree: Options<Node, Element> = {
  xmlMode: true,
  adapter: {
    isTag: isElement,
    getAttributeValue: attribute,
    getChildren: childrenOf,
    getName: ({ tagName }) => tagName,
    getParent: parentOf,
    getSiblings: (node) => childrenOf(parentOf(node) ?? node),
    getText: () => '',
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    removeSubsets: (nodes) => nodes,
  },
};

interface Rule {
  matches(element: Element): boolean;
  declared: ReadonlyMap<string, string>;
  weight: number;
}

/** The rules for every medium, the weightiest last. Selectors in one list weigh alike here. */
function rulesIn(css: string): Rule[] {
  const always = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@import[^;]*;/g, '')
    .replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  const rules = [...always.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    matches: compile<Node, Element>(selector.trim(), tree),
    declared: new Map([...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
    weight: weightOf(selector.replaceAll(/:(?:is|has)\(([^,)]*)[^)]*\)/g, '$1')),
  }));
  return rules.toSorted((a, b) => a.weight - b.weight);
}

/** Classes and attributes before names of elements. */
const weightOf = (selector: string): number => {
  const count = (kind: RegExp) => (selector.split(',')[0]?.match(kind) ?? []).length;
  return 100 * count(/\.[\w-]+|\[[^\]]+\]/g) + count(/(?:^|[\s>+(])[a-z]/g);
};

let read: Rule[] | undefined;
const rules = (): Rule[] => {
  read ??= rulesIn(
    ['boxes', 'diagram'].map((name) => readFileSync(inProject(`src/drawing/diagrams/${name}.css`), 'utf8')).join('\n'),
  );
  return read;
};

/** Of one element alone. */
const alone = ['opacity', 'display'];

const known = new WeakMap<Element, Map<string, string>>();

/** What the stylesheet says of an element itself. */
function declaredFor(element: Element): Map<string, string> {
  const found =
    known.get(element) ?? new Map(rules().flatMap(({ matches, declared }) => (matches(element) ? [...declared] : [])));
  known.set(element, found);
  return found;
}

/** A property as it holds for an element, from the stylesheet, its own attribute or the elements round it. */
function propertyOf(element: Element, name: string): string | undefined {
  const own = declaredFor(element).get(name) ?? attribute(element, name);
  if (own !== undefined || alone.includes(name)) return own;
  const parent = parentOf(element);
  return parent && isElement(parent) ? propertyOf(parent, name) : undefined;
}

/** The colour of its `fill` or `stroke`; nothing where there is none. */
function inkOf(element: Element, name: 'fill' | 'stroke'): Ink | undefined {
  const value = propertyOf(element, name);
  return value === undefined || value === 'none' ? undefined : resolved(element, value);
}

function resolved(element: Element, value: string): Ink | undefined {
  const [, name, fallback] = /^var\(--([\w-]+)(?:,\s*(.+))?\)$/.exec(value) ?? [];
  if (!name) throw new Error(`"${value}" is no colour of the stylesheet that a drawing has outside of it`);
  if (name === 'side' || name === 'side-tint') {
    const side = above(element, (each) => attribute(each, 'data-side'));
    if (side !== undefined) return { tone: name, side };
    return fallback === undefined ? undefined : resolved(element, fallback);
  }
  const at = above(element, (each) => (declaredFor(each).has(`--${name}`) ? each : undefined));
  const set = at && declaredFor(at).get(`--${name}`);
  return at && set !== undefined ? resolved(at, set) : { tone: name as Tone };
}

/** What the nearest element has that has any, from itself upwards. */
function above<Found>(element: Element, find: (element: Element) => Found | undefined): Found | undefined {
  const found = find(element);
  const parent = parentOf(element);
  return found ?? (parent && isElement(parent) ? above(parent, find) : undefined);
}
