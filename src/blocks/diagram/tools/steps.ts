import { button, make, setIdle } from '#frame/browser/elements/make.ts';
import { commonWords, ended, explorerWords, toolNames } from '#words/index.ts';
import { drawnAfter, stepsOf } from '../marked-sentences.ts';
import { draw } from '../parts.ts';
import type { Tool } from './tool.ts';

/** The drawing grows step by step, as a class sees it on the stage. */
export const openSteps: Tool = ({ figure, panel }) => {
  const steps = stepsOf(figure);
  const title = make('p', { className: 'tool-title', role: 'status' });
  let taken = 1;
  const show = () => {
    const now = drawnAfter(steps, taken);
    draw(figure, now.shown, now.fresh);
    title.replaceChildren(`${ended(now.title)} `, make('small', {}, commonWords.stepOf(taken, steps.length)));
    setIdle(back, taken <= 1);
    setIdle(next, taken >= steps.length);
  };
  const take = (step: number) => {
    taken = Math.min(steps.length, Math.max(1, step));
    show();
  };
  const back = button(commonWords.back, () => take(taken - 1));
  const next = button(commonWords.next, () => take(taken + 1));
  panel.setAttribute('aria-label', toolNames.steps);
  panel.replaceChildren(
    title,
    make(
      'p',
      { className: 'cluster tool-actions' },
      back,
      next,
      button(explorerWords.showAll, () => take(steps.length)),
    ),
  );
  show();
  return {
    key: (direction) => {
      take(taken + (direction === 'on' ? 1 : -1));
      return true;
    },
    close: () => undefined,
  };
};
