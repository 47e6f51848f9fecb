import type { RevealApi } from 'reveal.js';
import { type InkAction, isInkAction } from '#classroom/ink/tools.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { themes } from '#frame/browser/storage/preferences.ts';
import { chooseTheme } from '#frame/page/theme.ts';
import { themeNames } from '#words/index.ts';
import type { RunningStage } from './class/stage-class.ts';
import { toggleExplorer } from './drawings/explore.ts';
import { handleInkAction } from './drawings/ink.ts';
import { openPanel } from './panels/panels.ts';
import { closeTask, openFirst, openTask } from './panels/tasks.ts';
import type { StageAction } from './stage-actions.ts';
import { requestedLesson } from './stage-data.ts';

/** Does what a key, a button of the bar or the presenter's window asks of the stage. */
export function act(stage: RunningStage, does: StageAction): void {
  if (isInkAction(does)) {
    handleInkAction(does);
    return;
  }
  const { reveal } = stage;
  const actions: Record<Exclude<StageAction, InkAction>, () => unknown> = {
    next: () => openFirst(reveal, requestedLesson().lesson) || reveal.next(),
    back: () => reveal.prev(),
    first: () => reveal.slide(0),
    last: () => reveal.slide(reveal.getTotalSlides() - 1),
    overview: () => void import('./panels/overview.ts').then(({ openOverview }) => openOverview(reveal)),
    black: () => reveal.togglePause(),
    jump: () => openPanel('jump-panel'),
    help: () => openPanel('help-panel'),
    explore: () => toggleExplorer(reveal.getCurrentSlide()) || noticeUnavailable(reveal, 'noDiagram'),
    task: () => toggleTask(reveal),
    sources: () => showSources(reveal.getCurrentSlide()),
    theme: nextTheme,
    notes: () => void import('./notes/drawer.ts').then(({ toggleNotes: askForNotes }) => askForNotes(stage)),
    room: () => void import('./panels/display.ts').then(({ openDisplay }) => openDisplay(reveal)),
    end: () => void import('#classroom/session/end-class.ts').then(({ askToEnd }) => askToEnd()),
    'full-screen': () => void toggleFullScreen().catch(() => noticeUnavailable(reveal, 'noFullScreen')),
    read: () => document.querySelector<HTMLAnchorElement>('a[data-does="read"]')?.click(),
  };
  actions[does]();
}

/** Opens the sources of the slide that was current when the key was pressed, and shows its marks: the code for them loads late. */
function showSources(slide: HTMLElement): void {
  document.documentElement.dataset.sources = '';
  void import('./notes/notes.ts').then(({ openSources }) => openSources(slide));
}

function toggleTask(reveal: RevealApi): void {
  if (closeTask()) return;
  const { lesson } = requestedLesson();
  if (!openTask(reveal.getCurrentSlide().id, lesson))
    noticeUnavailable(reveal, lesson === undefined ? 'noLesson' : 'noTask');
}

/** Says that the slide or browser lacks what a key asked for: the key must not seem dead. */
function noticeUnavailable(reveal: RevealApi, says: 'noDiagram' | 'noTask' | 'noLesson' | 'noFullScreen'): void {
  void import('./class/notice.ts').then(({ notice }) => notice(reveal, says));
}

function nextTheme(): void {
  const now = themes.findIndex((each) => each === document.documentElement.dataset.theme);
  const next = themes[(now + 1) % themes.length] ?? 'light';
  chooseTheme(next);
  announce(themeNames[next]);
}

/** Turns full screen on or off. Refused where another page holds this one, and unknown to some phones: then it throws. */
async function toggleFullScreen(): Promise<void> {
  await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
}
