import { countdown } from '../../parts/countdown/find.ts';
import { isNumber } from '../../parts/page/guards.ts';
import { button } from '../../parts/page/make.ts';
import { placeOf, type Session, unfinished } from '../../parts/session/session.ts';
import { newId } from '../../parts/sync/line.ts';
import { classWords } from '../../words/index.ts';
import { slideDataOf } from './stage-data.ts';

/** Starts the stage anew, for a class of this name. */
export function newClass(lesson: number | undefined, stage = newId()): void {
  countdown()?.stop();
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  if (isNumber(lesson)) address.searchParams.set('lesson', String(lesson));
  address.hash = '';
  location.replace(address);
}

/** As many classes as fit a question. */
const most = 3;

/**
 * Asks, where a lesson of this length was left before its end, whether to go on with it. Without an answer the class is
 * a new one. A stage that a presenter opens, and one on a slide that its address names, ask nothing.
 */
export function askWhichClass(lesson: number | undefined): void {
  const panel = document.querySelector<HTMLDialogElement>('#class-panel');
  const left = lesson === undefined ? [] : unfinished(lesson).slice(0, most);
  if (!panel || left.length === 0) return;
  panel
    .querySelector('.panel-list')
    ?.replaceChildren(
      ...left.map((session) => button(classWords.goOn(toldOf(session)), () => newClass(lesson, session.id))),
    );
  panel.showModal();
}

const toldOf = ({ id, began }: Session) => ({
  began,
  title: slideDataOf({ id: placeOf(id).get()?.slide ?? '' })?.title ?? '',
});
