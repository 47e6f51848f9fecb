import { slideSize } from '#drawing/slide-size.ts';
import { svg } from '#frame/browser/elements/make.ts';

/** A sheet as large as a slide, to be laid over it. */
export const sheet = (className: string, ...children: Node[]): SVGSVGElement =>
  svg('svg', { class: className, viewBox: `0 0 ${slideSize.width} ${slideSize.height}` }, ...children);
