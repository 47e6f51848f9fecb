// Starts the stage, unless the page is being left for the article: see lead-on.js.
import { startStage } from './stage.ts';

if (document.documentElement.dataset.leaves === undefined) void startStage();
