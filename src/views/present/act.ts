import type { RevealApi } from 'reveal.js';
import { type InkAction, isInkAction } from '#classroom/ink/tools.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { themes } from '#frame/browser/storage/preferences.ts';
import { chooseTheme } from '#frame/page/theme.ts';
import { themeNames } from '#words/index.ts';
import type { RunningStage } from './class/class.ts';
import { explore } from './drawings/explore.ts';
import { holdInk } from './drawings/ink.ts';
import { openPanel } from './panels/panels.ts';
import { closeTask, openFirst, openTask } from './panels/tasks.ts';
import type { StageAction } from './stage-actions.ts';
import { askedOfStage } from './stage-data.ts';

/** Does what a key, a button of the bar or the presenter's window asks of the stage. */
export function act(stage: RunningStage, does: StageAction): void {
  if (isInkAction(does)) {
    holdInk(does);
    return;
  }
  const { reveal } = stage;
  const actions: Record<Exclude<StageAction, InkAction>, () => unknown> = {
    next: () => openFirst(reveal, askedOfStage().lesson) || reveal.next(),
    back: () => reveal.prev(),
    first: () => reveal.slide(0),
    last: () => reveal.slide(reveal.getTotalSlides() - 1),
    overview: () => void import('./panels/overview.ts').then(({ openOverview }) => openOverview(reveal)),
    black: () => reveal.togglePause(),
    jump: () => openPanel('jump-panel'),
    help: () => openPanel('help-panel'),
    explore: () => explore(reveal.getCurrentSlide()) || sayNone(reveal, 'noDiagram'),
    task: () => taskOf(reveal),
    sources: () => sourcesOf(reveal.getCurrentSlide()),
    theme: nextTheme,
    notes: () => void import('./notes/drawer.ts').then(({ askForNotes }) => askForNotes(stage)),
    room: () => void import('./panels/display.ts').then(({ openDisplay }) => openDisplay(reveal)),
    end: () => void import('#classroom/session/end-class.ts').then(({ askToEnd }) => askToEnd()),
    'full-screen': () => void turnFullScreen().catch(() => sayNone(reveal, 'noFullScreen')),
    read: () => document.querySelector<HTMLAnchorElement>('a[data-does="read"]')?.click(),
  };
  actions[does]();
}

/**
 * Of the slide on which they were asked for: their code may come when the class has gone on. Until it turns, its marks stand
 * too.
 */
function sourcesOf(slide: HTMLElement): void {
  document.documentElement.dataset.sources = '';
  void import('./notes/notes.ts').then(({ openSources }) => openSources(slide));
}

function taskOf(reveal: RevealApi): void {
  if (closeTask()) return;
  const { lesson } = askedOfStage();
  if (!openTask(reveal.getCurrentSlide().id, lesson)) sayNone(reveal, lesson === undefined ? 'noLesson' : 'noTask');
}

/** What a key asks for in vain: it must not seem dead. */
function sayNone(reveal: RevealApi, says: 'noDiagram' | 'noTask' | 'noLesson' | 'noFullScreen'): void {
  void import('./class/notice.ts').then(({ notice }) => notice(reveal, says));
}

function nextTheme(): void {
  const now = themes.findIndex((each) => each === document.documentElement.dataset.theme);
  const next = themes[(now + 1) % themes.length] ?? 'light';
  chooseTheme(next);
  announce(themeNames[next]);
}

/** Turns full screen on or off. Refused where another page holds this one, and unknown to some phones: then it throws. */
async function turnFullScreen(): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}
