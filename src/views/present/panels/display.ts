import type { RevealApi } from 'reveal.js';
import { askToEnd } from '#classroom/session/end-class.ts';
import { find, setText } from '#frame/browser/elements/find.ts';
import { bellOn, type Theme, theme, wireSwitch } from '#frame/browser/storage/preferences.ts';
import { chooseTheme } from '#frame/page/theme.ts';
import { phoneWords, roomWords } from '#words/index.ts';
import { type DisplayAction, isDisplayAction } from '../stage-actions.ts';
import { countdown, slideDataOf, stageData } from '../stage-data.ts';
import { openPanel } from './panels.ts';
import { resize, sizeInWords } from './text-size.ts';

const root = document.documentElement;

let isWired = false;

/** Opens the panel that fits the stage to its display: size of words, contrast, a check from the back row, time, phones. */
export function openDisplay(reveal: RevealApi): void {
  if (!isWired) wireDisplay(reveal);
  isWired = true;
  // What was said last was said of another slide.
  setText('#room-status', sizeInWords(reveal.getCurrentSlide()));
  openPanel('room-panel');
}

function wireDisplay(reveal: RevealApi): void {
  const panel = document.querySelector<HTMLDialogElement>('#room-panel');
  wireSwitch(find<HTMLInputElement>('#bell-on'), bellOn);
  const instead = (open: () => void) => {
    panel?.close();
    open();
  };
  panel?.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-room]') : null;
    const slide = reveal.getCurrentSlide();
    const says = (text: string) => setText('#room-status', text);
    const actions: Record<DisplayAction, () => void> = {
      smaller: () => says(resize(slide, -1)),
      larger: () => says(resize(slide, 1)),
      contrast: () => says(toggleContrast()),
      check: () =>
        instead(() => {
          // The chart is set in the stage's own pixels, whatever the size of the screen.
          root.style.setProperty('--stage-pixel', `${reveal.getScale()}px`);
          openPanel('check-panel');
        }),
      countdown: () => instead(() => countdown()?.start(Number(button?.dataset.minutes))),
      hands: () => instead(() => openPanel('hands-panel')),
      phone: () => instead(() => openPhone(slide)),
      end: () => instead(askToEnd),
    };
    if (isDisplayAction(button?.dataset.room)) actions[button.dataset.room]();
  });
}

/** The theme that was chosen before high contrast, for this display; none follows the system. */
let before: Theme | undefined;

function toggleContrast(): string {
  if (root.dataset.theme !== 'contrast') {
    before = theme.get();
    chooseTheme('contrast');
    return roomWords.contrastOn;
  }
  chooseTheme(before);
  // A system may ask for contrast itself.
  if (root.dataset.theme === 'contrast') chooseTheme('light');
  return roomWords.contrastOff;
}

/** The QR code is a picture made when the site was built; without a public address the slide's number and title must do. */
function openPhone(slide: HTMLElement): void {
  const panel = document.querySelector<HTMLElement>('#phone-panel');
  const text = panel?.querySelector('.phone-address');
  if (!panel || !text) return;
  const { number, title } = slideDataOf(slide) ?? { number: 0, title: '' };
  const { publicArticle } = stageData();
  const picture = panel.querySelector('img');
  if (picture) picture.src = panel.querySelector<HTMLElement>(`[data-code-of="${slide.id}"]`)?.dataset.picture ?? '';
  text.textContent = publicArticle
    ? `${publicArticle.replace(/^https?:\/\//, '')}#${number}`
    : phoneWords.noAddress(number, title);
  openPanel('phone-panel');
}
