import { type Poll, pollOf } from '#classroom/phones/poll.ts';
import type { Command, PhoneRoom } from '#classroom/sync/commands.ts';
import { resultItems } from '#classroom/tally/bars.ts';
import { handsIn } from '#classroom/tally/counts.ts';
import { announce } from '#frame/browser/elements/announce.ts';
import { find, openDialog, setText } from '#frame/browser/elements/find.ts';
import { make } from '#frame/browser/elements/make.ts';
import { fetchText } from '#frame/browser/lazy/fetch-text.ts';
import { retryUntilLoaded } from '#frame/browser/lazy/late-part.ts';
import { linkBelowRoot, siteLink } from '#frame/browser/links.ts';
import { colon, phonesOnStageWords as words } from '#words/index.ts';
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
  const { room, home, answered, phones } = shown;
  badge.textContent = words.badge(room, answered, phones);
  drawWayIn(home, room);
  // Closed on the class's screen it stays closed, however many phones come in.
  if (opens) {
    openDialog()?.close();
    openPanel('phones-panel');
  } else if (!shown.large) panel.close();
}

let drawn = '';

/** Leads phones to the page in the language of the class's screen, which offers the others: once, not at every answer. */
function drawWayIn(home: string, room: string): void {
  const page = home + linkBelowRoot('join/');
  const address = `${page}#${room}`;
  if (address === drawn) return;
  drawn = address;
  void retryUntilLoaded(() => import('#frame/page/qr.ts')).then(({ qrDrawing }) => {
    if (drawn !== address) return;
    const { size, path } = qrDrawing(address);
    find<SVGElement>('.phones-code')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
    find<SVGElement>('.phones-code path')?.setAttribute('d', path);
  });
  setText('.phones-address', page.replace(/^https?:\/\//, ''));
  setText('.phones-letters', room);
}

/** The words of what phones are asked, in this page's language; none where they do not come: a question then has its letters. */
const loadPolls = async (): Promise<Poll[]> => {
  try {
    return JSON.parse(await fetchText(siteLink('present/polls.json')));
  } catch {
    return [];
  }
};

/** Shows how many chose each option: bars on one scale, with numbers. Without counts it is the question that is asked. */
export async function showResult({ counts, ...asked }: Extract<Command, { type: 'show-result' }>): Promise<void> {
  const { title, options } = pollOf(asked, await loadPolls());
  const heading = find('#result-title');
  const list = find('.phones-result');
  const total = find('.phones-total');
  if (!heading || !list || !total) return;
  heading.textContent = title;
  Object.assign(find('#result-panel')?.dataset ?? {}, {
    exercise: asked.exercise,
    round: asked.round,
    counts: counts.join(' '),
  });
  const isAsked = counts.length === 0;
  const items = isAsked ? options.map((option) => make('li', {}, option)) : resultItems(options, counts);
  list.replaceChildren(...items);
  total.textContent = isAsked ? '' : words.total(handsIn(counts));
  if (openDialog()?.id !== 'result-panel') openDialog()?.close();
  openPanel('result-panel');
  // The question is read out by the focus of its headline.
  if (!isAsked)
    announce([...counts.map((count, at) => `${options[at]}${colon}${count}.`), total.textContent].join(' '));
}
