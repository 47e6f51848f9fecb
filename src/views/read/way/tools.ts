import { button } from '#frame/browser/elements/make.ts';
import { listenWords, passageWords } from '#words/index.ts';
import { localVoices, toggleAloud } from '../aloud/aloud.ts';
import { openList } from '../passages/list.ts';
import { passages } from '../passages/passage.ts';
import { startPassages } from '../passages/select.ts';

/** Fills the article's menu, each time that it is opened, with what a reader can do: hear it, and see their notes. */
export async function fillTools(menu: HTMLElement): Promise<void> {
  const room = menu.querySelector<HTMLElement>('.reader-tools');
  if (!room) return;
  const offer = (text: string, act: () => void) =>
    button(text, () => {
      menu.removeAttribute('open');
      act();
    });
  const notes = offer(passageWords.open(passages.get()?.length ?? 0), () => {
    startPassages();
    openList();
  });
  const aloud = offer(listenWords.readAloud, () => void toggleAloud());
  room.replaceChildren(...((await localVoices()).length > 0 ? [aloud] : []), notes);
}
