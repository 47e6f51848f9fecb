import { readFileSync } from 'node:fs';
import { compile, type Options } from 'css-select';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Tone } from '#drawing/figures/plate.ts';
import type { Ink } from '#drawing/part.ts';

// The colours and lines of a diagram stand in its stylesheet. A program that knows no stylesheet is given what follows from it.

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
export const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
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
    ['boxes', 'diagram'].map((name) => readFileSync(`src/drawing/diagrams/${name}.css`, 'utf8')).join('\n'),
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
export function propertyOf(element: Element, name: string): string | undefined {
  const own = declaredFor(element).get(name) ?? attribute(element, name);
  if (own !== undefined || alone.includes(name)) return own;
  const parent = parentOf(element);
  return parent && isElement(parent) ? propertyOf(parent, name) : undefined;
}

/** The colour of its `fill` or `stroke`; nothing where there is none. */
export function inkOf(element: Element, name: 'fill' | 'stroke'): Ink | undefined {
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
