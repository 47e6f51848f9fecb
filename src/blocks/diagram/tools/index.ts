import type { ToolName } from '../tool-names.ts';
import { openBlank } from './blank.ts';
import { openCopy } from './copy.ts';
import { openLevers } from './levers.ts';
import { openPredict } from './predict.ts';
import { openSeats } from './seats.ts';
import { openSteps } from './steps.ts';
import type { Tool } from './tool.ts';
import { openWhy } from './why.ts';
import { openZoom } from './zoom.ts';

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
