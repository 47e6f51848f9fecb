import { slideSize } from './stroke.ts';

/** Builds an SVG element with its attributes and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: Node[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A sheet as large as a slide, to be laid over it. */
export const sheet = (className: string, ...children: Node[]): SVGSVGElement =>
  svg('svg', { class: className, viewBox: `0 0 ${slideSize.width} ${slideSize.height}` }, ...children);
