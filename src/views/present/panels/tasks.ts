import type { RevealApi } from 'reveal.js';
import { clockFace, secondsLeft } from '#classroom/countdown/countdown.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { showBeside, showOver } from '#frame/browser/elements/show-over.ts';
import { countdown } from '../stage-data.ts';

const panel = () => document.querySelector<HTMLDialogElement>('#task-panel');

/** The task that stands beside the slide. */
export const taskBesideSlide = (): HTMLDialogElement | null =>
  document.querySelector<HTMLDialogElement>('#task-panel[open][data-beside]');

/** Takes the task from beside the slide; says whether one stood there. */
export function closeTask(): boolean {
  const task = taskBesideSlide();
  task?.close();
  return task !== null;
}

/** Tells whether a task fits beside the slide; in a smaller window it lies over it. */
const hasRoom = () => matchMedia('(width >= 50rem)').matches;

const tasks = () => [...document.querySelectorAll<HTMLElement>('#task-panel [data-task]')];

/** The tasks of a slide in the lesson that is taught, in their order. */
const tasksOf = (slide: string, lesson: number | undefined) =>
  tasks().filter(({ dataset }) => dataset.slideOf === slide && dataset.lesson === String(lesson));

/**
 * Opens a task of the slide: the one with that name, else the one after the task that was shown last, and after the last
 * the first again. Says whether there is one.
 */
export function openTask(slide: string, lesson: number | undefined, id?: string): boolean {
  const there = tasksOf(slide, lesson);
  const last = there.findIndex(({ hidden }) => !hidden);
  return showTask(there.find(({ dataset }) => dataset.task === id) ?? there[last + 1] ?? there[0]);
}

/** Tasks that the class has seen since the page was loaded. */
const seen = new Set<HTMLElement>();

/** The task that the steps of the slide would answer, while neither it nor the first of them was seen. */
export function firstTask(reveal: RevealApi, lesson: number | undefined): HTMLElement | undefined {
  const slide = reveal.getCurrentSlide();
  if (slide.querySelector('.fragment.visible')) return undefined;
  return tasksOf(slide.id, lesson).find((task) => task.dataset.first !== undefined && !seen.has(task));
}

/** Opens it; says whether there is one to open. */
export const openFirst = (reveal: RevealApi, lesson: number | undefined): boolean =>
  showTask(firstTask(reveal, lesson));

function showTask(wanted: HTMLElement | undefined): boolean {
  const title = document.querySelector('#task-title');
  if (!wanted || !title) return false;
  if (openDialog()) return true;
  seen.add(wanted);
  for (const task of tasks()) task.hidden = task !== wanted;
  title.textContent = wanted.dataset.title ?? '';
  place(hasRoom());
  return true;
}

function place(beside: boolean): void {
  const task = panel();
  if (!task) return;
  task.close();
  if (beside) showBeside(task);
  const isLong = beside && task.scrollHeight > task.clientHeight;
  task.toggleAttribute('data-long', isLong);
  if (isLong) task.close();
  if (isLong || !beside) showOver(task);
}

/** The time that was left when it was last told, and the slide on which it was begun or made longer. */
let lastTimeLeft = 0;
let timedSlide: string | undefined;

/** Seconds of the countdown; undefined where none was set. */
function timeLeft(): number | undefined {
  const running = countdown()?.running;
  return running && secondsLeft(running, Date.now());
}

/** A large task lies over the countdown, so it shows the time too: on its own slide, as another's would be taken for the task's. */
function showTime(slide: string): void {
  const left = timeLeft();
  if (left && left > lastTimeLeft) timedSlide = slide;
  lastTimeLeft = left ?? 0;
  const face = left !== undefined && timedSlide === slide ? clockFace(left) : '';
  for (const time of document.querySelectorAll('#task-panel .task-time')) time.textContent = face;
}

/** Its button starts the time for it; the stage's own shows only on slides that have a task. */
export function wireTasks(reveal: RevealApi, lesson: number | undefined): void {
  panel()?.addEventListener('click', ({ target, detail }) => {
    if (!(target instanceof HTMLElement)) return;
    const { taskMinutes, taskSize } = target.dataset;
    const isHeld = document.activeElement === target;
    if (taskMinutes) countdown()?.start(Number(taskMinutes));
    // Beside the slide the button gives way to the time: who pressed it by key goes on at what stops that.
    if (taskMinutes && detail === 0 && isHeld && !target.checkVisibility())
      countdown()?.querySelector('button')?.focus();
    if (taskSize) place(taskSize === 'beside');
    // After a click Space leads the slide on, instead of pressing the button once more.
    if (detail > 0 && taskBesideSlide()) target.blur();
  });
  new MutationObserver(() => {
    document.documentElement.toggleAttribute('data-task-beside', taskBesideSlide() !== null);
    reveal.layout();
  }).observe(document.querySelector('#task-panel') ?? document.body, { attributeFilter: ['open', 'data-beside'] });
  const tell = () => showTime(reveal.getCurrentSlide().id);
  addEventListener('countdown-told', tell);
  const button = document.querySelector<HTMLElement>('.stage-bar [data-does="task"]');
  const draw = () => {
    if (button) button.hidden = tasksOf(reveal.getCurrentSlide().id, lesson).length === 0;
  };
  reveal.on('slidechanged', () => {
    // Time that is up was its slide's.
    if (timeLeft() === 0) countdown()?.stop();
    // So is a task beside it.
    if (tasks().some((task) => !task.hidden && task.dataset.slideOf !== reveal.getCurrentSlide().id)) closeTask();
    draw();
    tell();
  });
  draw();
}
