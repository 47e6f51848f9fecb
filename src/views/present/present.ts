// Starts the stage, unless the page is being left for the article: see first-slide.js.
import { startStage } from './stage.ts';

if (document.documentElement.dataset.leaves === undefined) void startStage();
