import type { RevealApi } from 'reveal.js';
import { controlOf } from '#blocks/model/control.ts';
import { hasBegun } from '#classroom/session/clock.ts';
import { storedClock } from '#classroom/session/session.ts';
import type { Order } from '#classroom/sync/messages.ts';
import { keepCounts } from '#classroom/tally/counted.ts';
import { keepMoves } from '#classroom/tally/moved.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { act } from '../act.ts';
import { newClass } from '../go-to.ts';
import { scrollPanel, turnBoard, turnFilled, turnWalk } from '../keys.ts';
import { openPanel } from '../panels/panels.ts';
import { closeTask, openTask } from '../panels/tasks.ts';
import { countdown } from '../stage-data.ts';
import type { RunningStage } from './class.ts';
import { pressShown } from './shown.ts';

/** Closes what lies over the slide; false where nothing does. */
function closePanel(): boolean {
  const panel = openDialog();
  panel?.close();
  return panel !== null;
}

const openExercise = (reveal: RevealApi, exercise: string) =>
  reveal
    .getCurrentSlide()
    .querySelector<HTMLElement>(`button[data-exercise="${CSS.escape(exercise)}"]`)
    ?.click();

/** Few lessons use phones. */
const onPhones = () => import('./phones.ts');

const shows = new Set<Order['does']>(['next', 'back', 'go', 'hands', 'exercise', 'lines', 'task', 'open', 'press']);

/** What takes the place of whatever lies over the slide. */
const clears = new Set<Order['does']>(['go', 'hands', 'exercise', 'lines', 'task', 'close']);

/** The panel that an order opens. Open already it stays, so that what is new in it is told in it. */
function panelOf(order: Order): string | undefined {
  if (order.does === 'hands') return 'hands-panel';
  return order.does === 'exercise' || order.does === 'lines' ? `exercise-${order.exercise}` : undefined;
}

/** Does what the presenter's window asks of the stage. A slide that is not on the path is not gone to. */
export function obey(order: Order, stage: RunningStage): void {
  const { reveal, path, taught } = stage;
  // What is opened is to be seen, and the first step after black brings the slide back.
  if (reveal.isPaused() && shows.has(order.does)) {
    reveal.togglePause(false);
    if (order.does === 'next' || order.does === 'back') return;
  }
  if (clears.has(order.does) && openDialog()?.id !== panelOf(order)) closePanel();
  switch (order.does) {
    // As with a clicker: a panel that was shown to its end closes first, and what it asked about is not answered with it.
    case 'next':
    case 'back': {
      const by = order.does === 'next' ? 1 : -1;
      if (by === 1 && turnFilled()) break;
      if (!turnBoard(by) && !scrollPanel(by) && !closePanel() && !turnWalk(by)) act(stage, order.does);
      break;
    }
    case 'go':
      path.goTo(order, reveal);
      break;
    case 'path':
      path.change(order.path, reveal);
      break;
    case 'black':
      reveal.togglePause();
      break;
    case 'tally':
      if (order.moves) keepMoves(order.exercise, order.moves);
      keepCounts(order);
      break;
    case 'hands':
      openPanel('hands-panel');
      break;
    case 'lines':
      void onPhones().then(({ keepLines }) => {
        keepLines(order);
        openExercise(reveal, order.exercise);
      });
      break;
    case 'exercise':
      openExercise(reveal, order.exercise);
      break;
    case 'model':
      controlOf(reveal.getCurrentSlide(), order)?.click();
      break;
    case 'task':
      if (order.task !== undefined || !closeTask())
        openTask(reveal.getCurrentSlide().id, path.asked.lesson, order.task);
      break;
    case 'open':
      act(stage, order.what);
      break;
    case 'press':
      pressShown(order.control, order.says);
      break;
    case 'close':
      closeTask();
      break;
    case 'phones':
      void onPhones().then(({ showRoom }) => showRoom(order.phones));
      break;
    case 'result':
      void onPhones().then(({ showResult }) => showResult(order));
      break;
    case 'countdown':
      countdown()?.start(order.minutes);
      break;
    case 'countdown-pause':
      countdown()?.pause();
      break;
    case 'countdown-stop':
      countdown()?.stop();
      break;
    case 'clock':
      taught.turnClock(order.to);
      break;
    case 'restore': {
      // Another window knows more of this class; but one that has gone on here meanwhile is not taken back.
      const goesOn = hasBegun(taught.clock);
      if (goesOn && !hasBegun(order.kept.clock)) break;
      storedClock(taught.name).set(order.kept.clock);
      for (const tally of order.kept.tallies) keepCounts(tally);
      path.change(order.kept.path, reveal);
      if (!goesOn) path.goTo(order.kept, reveal);
      break;
    }
    case 'new-class':
      newClass(path.asked.lesson, order.stage);
      break;
    default:
      order satisfies never;
  }
}
