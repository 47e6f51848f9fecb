// Starts the stage, unless the page is being left for the article: see lead-on.js.
import { startStage } from './stage.ts';

const { leaves, embed } = document.documentElement.dataset;
if (leaves === undefined) void startStage();
if (leaves === undefined && embed !== undefined)
  void import('./embed/framed.ts').then(({ frameStage }) => frameStage());
