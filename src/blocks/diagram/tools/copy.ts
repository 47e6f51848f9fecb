import { toolNames } from '#words/index.ts';
import { takeTools } from '../../figure/take.ts';
import type { Tool } from './tool.ts';

/** The drawing to take along. */
export const openCopy: Tool = ({ figure, panel, explored }) => {
  const shown = () =>
    [...figure.querySelectorAll<SVGSVGElement>('.picture svg')].find((svg) => svg.getClientRects().length > 0);
  panel.setAttribute('aria-label', toolNames.copy);
  panel.replaceChildren(...takeTools(figure.dataset.diagram ?? 'diagram', explored.credit, shown));
  return { close: () => undefined };
};
