// Starts the stage. A phone is led to the same slide of the article.
import { stageAt } from './phone.ts';
import { startStage } from './stage.ts';

if (!stageAt(document.querySelector<HTMLAnchorElement>('a[data-does="read"]')?.href ?? '')) void startStage();
