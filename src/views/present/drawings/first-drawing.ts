// Puts the drawings of the slide that the address names into their frames, at their first step, while the stage's own code is
// on its way.
import { loadDrawings } from '#frame/browser/lazy/drawings.ts';
import { slideInAddress } from '../address.ts';
import { showSteps } from '../steps.ts';

const slide = document.getElementById(slideInAddress() ?? '');
if (slide) void loadDrawings(slide).then(() => showSteps(slide));
