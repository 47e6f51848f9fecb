// `/clicker/#ROOM.KEY`: the key stands in the fragment, which no server is told.

import { clockFace } from '#classroom/countdown/countdown.ts';
import type { Clicker } from '#classroom/live/clicker.ts';
import { isRoom, newSecret } from '#classroom/live/topics.ts';
import { showLessonParts } from '#classroom/notes/notes.ts';
import { findClassServer } from '#classroom/phones/class-served.ts';
import { setText } from '#frame/browser/elements/find.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { commonWords, clickerWords as words } from '#words/index.ts';

let clicker: Clicker | undefined;
/** Milliseconds for which a press may be on its way before it is told. */
const PRESS_PATIENCE_MS = 1500;

function statusText(): string {
  const {
    status = 'connecting',
    position,
    hasEnded,
    pressPendingSince: waitsSince = Number.POSITIVE_INFINITY,
  } = clicker ?? {};
  if (hasEnded) return words.ended;
  if (status !== 'in') return words.status[status];
  if (!position) return words.noDesk;
  return Date.now() - waitsSince > PRESS_PATIENCE_MS ? words.waits : words.status.in;
}

function draw(): void {
  const { status, position, heardAt = 0 } = clicker ?? {};
  setText('.clicker-status', statusText());
  setText('.clicker-step', position ? commonWords.stepOf(position.step + 1, position.steps + 1) : '');
  for (const notes of document.querySelectorAll<HTMLElement>('[data-notes-of]'))
    notes.hidden = notes.dataset.notesOf !== position?.slide;
  showLessonParts(position?.lesson);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-does]'))
    button.disabled = status !== 'in' || !position;
  if (!position) return;
  const since = position.running ? Math.floor((Date.now() - heardAt) / 1000) : 0;
  setText('.clicker-time', clockFace(position.elapsed + since));
}

async function start(): Promise<void> {
  const [room = '', key = ''] = location.hash.slice(1).split('.');
  const served = await findClassServer();
  if (!served || !isRoom(room) || key === '') {
    draw();
    setText('.clicker-status', words.noKey);
    return;
  }
  const { Clicker: ClickerOf } = await retryUntilLoaded(() => import('#classroom/live/clicker.ts'));
  clicker = new ClickerOf({
    broker: served.broker,
    room,
    key,
    window: `c${newSecret().slice(0, 20)}`,
    onChange: draw,
  });
  document.addEventListener('click', ({ target }) => {
    const { does } = (target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null)?.dataset ?? {};
    if (does === 'next' || does === 'back') clicker?.press(does);
  });
  draw();
  setInterval(draw, 1000);
}

void start();
