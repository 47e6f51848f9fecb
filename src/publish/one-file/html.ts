import { type DefaultTreeAdapterTypes as Html, serializeOuter } from 'parse5';

export type Element = Html.Element;
type Parent = Html.ParentNode;

/** Neither a text nor a comment. */
export const isElement = (node: Html.Node): node is Element => 'tagName' in node;

/** Every element below a node, in the order of the document. */
export function* elementsIn(node: Parent): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The value of an attribute; undefined where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** All attributes of an element, by name. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));

/** The text that stands directly in an element, e.g. a script's code. */
export const textIn = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Takes an element out of its document, with all that it holds. */
export function remove(element: Element): void {
  replaceBy(element, []);
}

/** Puts other nodes, e.g. its own children, into the place of an element. */
export function replaceBy(element: Element, nodes: readonly Html.ChildNode[]): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const node of nodes) node.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1, ...nodes);
}

/** An element as HTML without what it holds: its start and its end. */
export function shell(element: Element): { start: string; end: string } {
  const whole = serializeOuter({ ...element, childNodes: [] });
  const end = whole.endsWith(`</${element.tagName}>`) ? `</${element.tagName}>` : '';
  return { start: whole.slice(0, whole.length - end.length), end };
}
