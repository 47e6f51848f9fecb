import type { PhoneRoom } from '#classroom/sync/commands.ts';
import { resultItems } from '#classroom/tally/bars.ts';
import { handsIn } from '#classroom/tally/counts.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find, openDialog, setText } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { phonesOnStageWords as words } from '#words/index.ts';
import { openPanel } from '../panels/panels.ts';

export { keepLines } from '#classroom/tally/lines.ts';

/** True while the last state of the room had the code large. */
let wasLarge = false;

/** Draws the way in for phones and how many have answered; nothing where no room is open. */
export function showRoom(shown: PhoneRoom | null): void {
  const badge = find('.phones-badge');
  const panel = find<HTMLDialogElement>('#phones-panel');
  if (!badge || !panel) return;
  badge.hidden = shown === null;
  const opens = shown?.large === true && !wasLarge;
  wasLarge = shown?.large === true;
  if (!shown) {
    panel.close();
    return;
  }
  badge.textContent = shown.badge;
  const { size, path } = shown.code;
  find<SVGElement>('.phones-code')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  find<SVGElement>('.phones-code path')?.setAttribute('d', path);
  setText('.phones-address', shown.address);
  setText('.phones-letters', shown.room);
  // Closed on the class's screen it stays closed, however many phones come in.
  if (opens) {
    openDialog()?.close();
    openPanel('phones-panel');
  } else if (!shown.large) panel.close();
}

/** Shows how many chose each option: bars on one scale, with numbers. Without counts it is the question that is asked. */
export function showResult({ title, options, counts }: { title: string; options: string[]; counts: number[] }): void {
  const heading = find('#result-title');
  const list = find('.phones-result');
  const total = find('.phones-total');
  if (!heading || !list || !total) return;
  heading.textContent = title;
  const isAsked = counts.length === 0;
  const items = isAsked ? options.map((option) => make('li', {}, option)) : resultItems(options, counts);
  list.replaceChildren(...items);
  total.textContent = isAsked ? '' : words.total(handsIn(counts));
  if (openDialog()?.id !== 'result-panel') openDialog()?.close();
  openPanel('result-panel');
  // The question is read out by the focus of its headline.
  if (!isAsked) announce([...counts.map((count, at) => `${options[at]}: ${count}.`), total.textContent].join(' '));
}
