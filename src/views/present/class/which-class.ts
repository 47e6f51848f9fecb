import { type Session, storedPlace, unfinishedSessions } from '#classroom/session/session.ts';
import { button } from '#frame/browser/elements/make.ts';
import { showOver } from '#frame/browser/elements/show-over.ts';
import { classWords } from '#words/index.ts';
import { newClass } from '../go-to.ts';
import { slideDataOf } from '../stage-data.ts';

/** Classes that fit one question. */
const MAX_CLASSES = 3;

/**
 * Asks, where a lesson of this length was left before its end, whether to go on with it. Without an answer the class is
 * a new one. A stage that a presenter opens, and one on a slide that its address names, ask nothing, and neither does one
 * whose class, `own`, has begun while this code was on its way.
 */
export function askWhichClass(lesson: number, own: string): void {
  const panel = document.querySelector<HTMLDialogElement>('#class-panel');
  const left = unfinishedSessions(lesson);
  if (!panel || left.length === 0 || left.some(({ id }) => id === own)) return;
  panel
    .querySelector('.panel-list')
    ?.replaceChildren(
      ...left
        .slice(0, MAX_CLASSES)
        .map((session) => button(classWords.goOn(summaryOf(session)), () => newClass(lesson, session.id))),
    );
  showOver(panel);
}

const summaryOf = ({ id, began }: Session) => ({
  began,
  title: slideDataOf({ id: storedPlace(id).get()?.slide ?? '' })?.title ?? '',
});
