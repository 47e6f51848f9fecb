import { placeOf, unfinished } from '#classroom/session/session.ts';
import { newId } from '#classroom/sync/window-channel.ts';
import { find, show } from '#frame/browser/elements/find.ts';
import { button } from '#frame/browser/elements/make.ts';
import { classWords } from '#words/index.ts';
import { titleOf } from './presenter-data.ts';
import type { StageLink } from './stage-link.ts';

/** As many classes as fit one line. */
const most = 2;

/** Loads the window anew for a class of this name. */
function load(stage: string): void {
  const address = new URL(location.href);
  address.searchParams.set('stage', stage);
  location.replace(address);
}

/** Another class comes in: both windows start anew, and nothing of the last class shows. */
export function newClass(link: StageLink): void {
  const stage = newId();
  if (link.state) link.order({ does: 'new-class', stage });
  load(stage);
}

/** The class is over: this window leads to its report, and the class's screen is ready for the next one. */
export async function endClass(link: StageLink, closes: () => Promise<void>): Promise<string> {
  const { stage } = link;
  await closes();
  if (link.state) link.order({ does: 'new-class', stage: newId() });
  return stage;
}

/** Offers to go on with a lesson of this length that was left before its end. */
export function askWhichClass(lesson: number | undefined): void {
  const left = lesson === undefined ? [] : unfinished(lesson).slice(0, most);
  show('.which-class', left.length > 0);
  find('.which-class')?.append(
    ...left.map(({ id, began }) =>
      button(classWords.goOn({ began, title: titleOf(placeOf(id).get()?.slide) }), () => load(id)),
    ),
  );
}
