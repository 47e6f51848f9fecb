import type { ExerciseDraw } from '#blocks/exercise/draw/element.ts';
import type { Pupil } from '#classroom/live/pupil.ts';
import { voteOf } from '#classroom/live/vote-name.ts';
import type { Poll } from '#classroom/phones/poll.ts';

/** Shows the axes of the line that is asked for, and no other. Their code comes with the first question of this kind. */
export function drawLine(pupil: Pupil, poll: Poll | undefined): void {
  for (const room of document.querySelectorAll<HTMLElement>('.join-line')) {
    const isAsked = room.dataset.line === poll?.exercise;
    room.hidden = !isAsked;
    const exercise = room.querySelector<ExerciseDraw>('exercise-draw');
    if (exercise && isAsked) void tell(exercise, pupil);
  }
}

async function tell(exercise: ExerciseDraw, pupil: Pupil): Promise<void> {
  (await import('#blocks/exercise/draw/element.ts')).startDraw();
  const { ask, tally } = pupil.shown;
  if (!ask) return;
  exercise.asking = {
    vote: voteOf(ask),
    phase: ask.phase,
    sent: pupil.answer?.vote === voteOf(ask) ? pupil.answer.values : undefined,
    middle: ask.phase === 'shown' ? tally?.counts : undefined,
    send: (line) => pupil.choose(...line),
  };
}
