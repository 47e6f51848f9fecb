import { controlOf } from '#blocks/model/controls.ts';
import { hasBegun } from '#classroom/session/clock.ts';
import { storedClock } from '#classroom/session/session.ts';
import { type Command, isCommand } from '#classroom/sync/commands.ts';
import { keepCounts, keepMoves } from '#classroom/tally/counted.ts';
import { openDialog } from '#frame/browser/elements/find.ts';
import { act } from '../act.ts';
import { newClass } from '../go-to.ts';
import { openPanel } from '../panels/panels.ts';
import { closeTask, openTask } from '../panels/tasks.ts';
import { countdown } from '../stage-data.ts';
import { pressControl, stepWithin } from './open-panel.ts';
import type { RunningStage } from './stage-class.ts';

/** How the stage carries out a command. */
interface Handler<C> {
  run(command: C, stage: RunningStage): unknown;
  /** Set where the class is to see what comes of it: a black screen then shows the slide again. */
  isSeen?: true;
  /** Closes what lies over the slide, but for the panel that it names: what is new in that is told in it. */
  closesAllBut?(command: C): string;
}

const openExercise = ({ reveal }: RunningStage, exercise: string) =>
  reveal
    .getCurrentSlide()
    .querySelector<HTMLElement>(`button[data-exercise="${CSS.escape(exercise)}"]`)
    ?.click();

/** Few lessons use phones: their code comes with the first that does. */
const onPhones = () => import('./phones.ts');

/** Goes on or back: within what is open, else from slide to slide. */
function step(stage: RunningStage, by: 1 | -1): void {
  const within = stepWithin(stage, by);
  if (within) within.take();
  else act(stage, by === 1 ? 'next' : 'back');
}

const none = () => '';
const panelOf = ({ exercise }: { exercise: string }) => `exercise-${exercise}`;

const handlers: { [Type in Command['type']]: Handler<Extract<Command, { type: Type }>> } = {
  next: { run: (_, stage) => step(stage, 1) },
  back: { run: (_, stage) => step(stage, -1) },
  // A slide that is not on the path is not gone to.
  'go-to': { run: (place, { path, reveal }) => path.goTo(place, reveal), isSeen: true, closesAllBut: none },
  'set-path': { run: (command, { path, reveal }) => path.change(command.path, reveal) },
  'toggle-black': { run: (_, { reveal }) => reveal.togglePause() },
  'set-counts': {
    run(counted) {
      if (counted.moves) keepMoves(counted.exercise, counted.moves);
      keepCounts(counted);
    },
  },
  'open-hands': { run: () => openPanel('hands-panel'), isSeen: true, closesAllBut: () => 'hands-panel' },
  'open-exercise': {
    run: ({ exercise }, stage) => openExercise(stage, exercise),
    isSeen: true,
    closesAllBut: panelOf,
  },
  'open-lines': {
    async run(drawn, stage) {
      const { keepLines } = await onPhones();
      keepLines(drawn);
      openExercise(stage, drawn.exercise);
    },
    isSeen: true,
    closesAllBut: panelOf,
  },
  'open-task': {
    run({ task }, { reveal, path }) {
      if (task !== undefined || !closeTask()) openTask(reveal.getCurrentSlide().id, path.asked.lesson, task);
    },
    isSeen: true,
    closesAllBut: none,
  },
  open: { run: ({ what }, stage) => act(stage, what), isSeen: true },
  close: { run: closeTask, closesAllBut: none },
  'press-control': { run: ({ control, name }) => pressControl(control, name), isSeen: true },
  'press-model': { run: (pressed, { reveal }) => controlOf(reveal.getCurrentSlide(), pressed)?.click() },
  'show-room': { run: async ({ room }) => (await onPhones()).showRoom(room) },
  'show-result': { run: async (result) => (await onPhones()).showResult(result) },
  'start-countdown': { run: ({ minutes }) => countdown()?.start(minutes) },
  'pause-countdown': { run: () => countdown()?.pause() },
  'stop-countdown': { run: () => countdown()?.stop() },
  'set-clock': { run: ({ to }, { taught }) => taught.turnClock(to) },
  restore: {
    run({ known }, { reveal, path, taught }) {
      const goesOn = hasBegun(taught.clock);
      // A class that has gone on here meanwhile is not taken back.
      if (goesOn && !hasBegun(known.clock)) return;
      storedClock(taught.name).set(known.clock);
      for (const tally of known.tallies) keepCounts(tally);
      path.change(known.path, reveal);
      if (!goesOn) path.goTo(known, reveal);
    },
  },
  'start-class': { run: ({ stage }, { path }) => newClass(path.asked.lesson, stage) },
};

/** Carries out a command of the presenter's window; something else, as of another version of the site, is left alone. */
export function handleCommand(command: unknown, stage: RunningStage): void {
  if (!isCommand(command)) return;
  const handler: Handler<Command> = handlers[command.type];
  if (handler.isSeen && stage.reveal.isPaused()) stage.reveal.togglePause(false);
  const panel = openDialog();
  if (panel && handler.closesAllBut && handler.closesAllBut(command) !== panel.id) panel.close();
  handler.run(command, stage);
}
