import { toolNames } from '#words/index.ts';
import { takeTools } from '../../figure/take.ts';
import type { ToolName } from '../tool-names.ts';
import { openLevers } from './levers.ts';
import { openBlank, openPredict } from './predict.ts';
import { openSeats } from './seats.ts';
import { openSteps } from './steps.ts';
import type { Tool } from './tool.ts';
import { openWhy } from './why.ts';
import { openZoom } from './zoom.ts';

/** The drawing to take along. */
const openCopy: Tool = ({ figure, panel, explored }) => {
  const shown = () =>
    [...figure.querySelectorAll<SVGSVGElement>('.picture svg')].find((svg) => svg.getClientRects().length > 0);
  panel.setAttribute('aria-label', toolNames.copy);
  panel.replaceChildren(...takeTools(figure.dataset.diagram ?? 'diagram', explored.credit, shown));
  return { close: () => undefined };
};

/** A tool that is named and missing here is a type error. */
export const tools: Readonly<Record<ToolName, Tool>> = {
  why: openWhy,
  steps: openSteps,
  levers: openLevers,
  predict: openPredict,
  seats: openSeats,
  blank: openBlank,
  zoom: openZoom,
  copy: openCopy,
};
