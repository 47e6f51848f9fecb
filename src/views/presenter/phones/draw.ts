import type { Host } from '#classroom/live/host.ts';
import type { Ask } from '#classroom/live/messages.ts';
import { voteOf } from '#classroom/live/topics.ts';
import type { ClassServer } from '#classroom/phones/class-served.ts';
import type { Poll } from '#classroom/phones/poll.ts';
import { find, setText, setVisible } from '#frame/browser/elements/find.ts';
import type { QrDrawing } from '#frame/page/qr.ts';
import { goOnWithRoom, phonesWords as words } from '#words/index.ts';
import { hasChanged } from '../presenter-data.ts';
import { isAsked, type Turn } from './question.ts';

/** Shows that this window has no class, and how to open one. */
export function drawNoRoom(): void {
  setVisible('.phones-room', false);
  setVisible('.phones-start', true);
  setText('.phones-in', '');
  foldHands(false);
}

/** Folds the fields for hands while phones are in: hands are then an addition, and one button asks and shows for both. */
export function foldHands(isFolded: boolean): void {
  find('.presenter-hands')?.toggleAttribute('open', !isFolded);
}

/** The addresses of this computer, where it has several: the right network is often not the first. */
export function drawAddresses(homes: readonly string[]): void {
  find<HTMLSelectElement>('#phones-home')?.replaceChildren(...homes.map((home) => new Option(home, home)));
  setVisible('.phones-homes', homes.length > 1);
}

/** Says where more phones come than one person has, or answer than there can be in the room; those that wait can be let in. */
export function drawCrowd({ crowd, devices, door }: Host, pupils = devices): void {
  const waiting = crowd && !door.shared ? crowd.phones - crowd.seats : 0;
  setVisible('.phones-all-in', waiting > 0);
  const said = [
    crowd && !door.shared && words.crowd(crowd.phones, waiting),
    devices > pupils && words.tooMany(devices, pupils),
  ].filter(Boolean);
  setText('.phones-crowd', said.join(' '));
}

/** Draws what a window without a room offers, where the class is served. */
export function drawOffers(served: ClassServer | undefined): void {
  setVisible('.phones-none', !served);
  setVisible('.phones', served !== undefined);
  setVisible('.phones-start', served !== undefined);
  setVisible('.phones-key', served?.needsKey ?? false);
}

/** Offers to go on with the room of a window that was closed. */
export function offerLastRoom(room: string | undefined): void {
  setVisible('.phones-again', room !== undefined);
  setText('[data-phones="again"]', room === undefined ? '' : goOnWithRoom(room));
}

/** The code that makes the teacher's own phone a clicker. It never goes to the class's screen. */
export function drawClicker({ size, path }: QrDrawing): void {
  find('.clicker-code')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  find('.clicker-code path')?.setAttribute('d', path);
}

/** Lists the questions to choose from, where there are several. The open one is chosen, also in a window that was loaded anew. */
export function drawPolls(polls: readonly Poll[], ask: Ask | undefined): void {
  const select = find<HTMLSelectElement>('#phones-ask');
  const titles = polls.map(({ title }) => title);
  const isOne = titles.length < 2;
  setText('.phones-only', isOne ? (titles[0] ?? '') : '');
  if (!select) return;
  select.hidden = isOne;
  if (!hasChanged('phones-ask', [titles, ask && voteOf(ask)])) return;
  select.replaceChildren(...titles.map((title) => new Option(title)));
  select.selectedIndex = Math.max(
    0,
    polls.findIndex((poll) => isAsked(poll, ask)),
  );
}

/** Names what the button does next, and enables Withdraw. The button is quiet where the plan asks phones nothing. */
export function drawTurn(turn: Turn, mayWithdraw: boolean, isPlanned: boolean): void {
  setText('[data-phones="turn"]', words.turns[turn]);
  find('[data-phones="turn"]')?.toggleAttribute('data-quiet', turn === 'ask' && !isPlanned);
  find<HTMLButtonElement>('[data-phones="withdraw"]')?.toggleAttribute('disabled', !mayWithdraw);
}

/** How many phones are in, or have answered the question that is chosen. What another one came to says nothing of it. */
export function phonesInWords({ ask, answered, devices }: Host, chosen: Poll): string {
  if (!ask) return words.phones(devices);
  if (!isAsked(chosen, ask)) return `${words.phones(devices)} ${words.notAsked}`;
  if (ask.phase === 'shown') return words.phones(devices);
  const isKept = chosen.isFirst && ask.phase === 'closed' ? ` ${words.keptForSecond}` : '';
  return words.count(answered, devices) + isKept;
}

/** Draws the switches for following and locking, also of a room that was open before the window was loaded again. */
export function drawSwitches({ follows, locked }: { follows: boolean; locked: boolean }): void {
  const set = (id: string, on: boolean) => {
    const box = find<HTMLInputElement>(`#phones-${id}`);
    if (box) box.checked = on;
  };
  set('follow', follows);
  set('lock', locked);
}
