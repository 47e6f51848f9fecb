import type { Pupil } from '#classroom/live/pupil.ts';
import { voteOf } from '#classroom/live/topics.ts';
import type { Poll } from '#classroom/phones/poll.ts';
import { isTicked, type Rows, turnBox } from '#classroom/tally/lines-and-rows.ts';
import { find } from '#frame/browser/elements/find.ts';
import { button, idle, make, refill } from '#frame/browser/elements/make.ts';
import { isListOf, isNumber, isShape, isText } from '#frame/browser/memory/guards.ts';
import { remembered } from '#frame/browser/memory/memory.ts';
import { joinWords as words } from '#words/index.ts';

/** What is ticked and not sent yet: a page that is loaded again shows it still. */
const ticked = remembered(
  'rows',
  isShape<{ vote: string; rows: number[] }>({ vote: isText, rows: isListOf(isNumber) }),
  'window',
);

/** Nothing that was ticked is left on this phone. */
export const forgetRows = (): void => ticked.forget();

/** The rows that are to be filled in, with their boxes, which may change until the question is closed; then how many ticked each. */
export function drawRows(pupil: Pupil, poll: Poll | undefined): void {
  const box = find('.join-rows');
  if (!box) return;
  const { ask, tally } = pupil.shown;
  const columns = poll?.columns;
  box.hidden = !ask || !columns;
  if (!ask || !columns) {
    refill(box);
    return;
  }
  const vote = voteOf(ask);
  const sent = pupil.answer?.vote === vote ? pupil.answer.values : undefined;
  const now = rowsOf(vote, poll.options.length) ?? sent ?? poll.options.map(() => 0);
  const isOpen = ask.phase === 'open';
  const turn = (at: number, column: number) => {
    ticked.set({ vote, rows: turnBox(now, at, column) });
    drawRows(pupil, poll);
  };
  const counts = ask.phase === 'shown' ? tally?.counts : undefined;
  const fields = poll.options.map((row, at) => {
    const boxes = columns.map((name, column) => {
      const made = button(name, () => turn(at, column), { disabled: !isOpen });
      made.ariaPressed = String(isTicked(now[at] ?? 0, column));
      const count = counts?.[at * columns.length + column];
      if (count !== undefined) made.append(' ', make('strong', {}, String(count)));
      return made;
    });
    return make('fieldset', {}, make('legend', {}, row), ...boxes);
  });
  refill(box, ...fields, ...(isOpen ? [sender(pupil, now, sent)] : []));
}

/** What is ticked in this vote; undefined where nothing is, or the rows were others. */
function rowsOf(vote: string, length: number): Rows | undefined {
  const kept = ticked.get();
  return kept?.vote === vote && kept.rows.length === length ? kept.rows : undefined;
}

/** Sends the rows, once one of them is filled in and none is as it was sent. */
function sender(pupil: Pupil, now: Rows, sent: Rows | undefined): HTMLButtonElement {
  const isIdle = now.every((row) => row === 0) || sent?.join() === now.join();
  // What the head of the page says of it is out of sight by then.
  const made = button(!sent ? words.sendRows : isIdle ? words.sent : words.sendChange, () => {
    if (!isIdle) pupil.choose(...now);
  });
  made.className = 'join-send';
  idle(made, isIdle);
  return made;
}
