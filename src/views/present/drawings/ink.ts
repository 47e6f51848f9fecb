import type { RevealApi } from 'reveal.js';
import type { InkMessage } from '#classroom/ink/ink.ts';
import { InkLoader } from '#classroom/ink/ink-loader.ts';
import type { InkAction } from '#classroom/ink/tools.ts';
import { find } from '#frame/browser/elements/find.ts';
import type { StageClass } from '../class/stage-class.ts';
import { currentStep } from '../steps.ts';
import { headingOf } from './section-titles.ts';

let ink: InkLoader | undefined;

/** Lets pen, pointer, spotlight and curtain over the slides; `send` tells the other windows of the class. */
export function startStageInk(reveal: RevealApi, taught: StageClass, send: (message: InkMessage) => void): InkLoader {
  const box = reveal.getSlidesElement() ?? document.body;
  ink = new InkLoader({
    box,
    surfaceParent: find('.ink-ground') ?? document.body,
    slideOf: (id) => reveal.getSlides().find((slide) => slide.id === id),
    place: () => ({ slide: reveal.getCurrentSlide().id, step: currentStep(reveal) }),
    session: () => taught.name,
    frozen: () => false,
    send,
    onPutDown: () => headingOf(reveal.getCurrentSlide())?.focus({ preventScroll: true }),
  });
  return ink;
}

/** Paints on a picture of a slide, on which all its steps are taken, what is drawn on it then. */
export const copyInk = (picture: HTMLElement, slide: string, step: number): void =>
  ink?.copyTo(picture, { slide, step });

/** Hands an action of a key or a button to the ink. */
export const handleInkAction = (does: InkAction): void => ink?.act(does);
