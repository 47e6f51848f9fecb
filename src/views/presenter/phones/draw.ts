import type { Host } from '#classroom/live/host.ts';
import type { Ask } from '#classroom/live/messages.ts';
import type { ClassServed } from '#classroom/phones/class-served.ts';
import type { Poll } from '#classroom/phones/poll.ts';
import { find, say, show } from '#frame/browser/elements/find.ts';
import type { QrDrawing } from '#frame/page/qr.ts';
import { goOnWithRoom, presenterTabs, phonesWords as words } from '#words/index.ts';
import { isNew } from '../presenter-data.ts';
import { offerTab, openTab } from '../tabs.ts';

/** Shows that this window has no class, and how to open one. */
export function drawNoRoom(): void {
  show('.phones-room', false);
  show('.phones-start', true);
  say('.phones-in', '');
  say('#tab-phones', presenterTabs.phones);
}

/** The addresses of this computer, where it has several: the right network is often not the first. */
export function drawHomes(homes: readonly string[]): void {
  find<HTMLSelectElement>('#phones-home')?.replaceChildren(...homes.map((home) => new Option(home, home)));
  show('.phones-homes', homes.length > 1);
}

/** Says where more phones come than one person has, or answer than there can be in the room; those that wait can be let in. */
export function drawCrowd({ crowd, devices, door }: Host, pupils = devices): void {
  const waiting = crowd && !door.shared ? crowd.phones - crowd.seats : 0;
  show('.phones-all-in', waiting > 0);
  const said = [crowd && words.crowd(crowd.phones, waiting), devices > pupils && words.tooMany(devices, pupils)].filter(
    Boolean,
  );
  say('.phones-crowd', said.join(' '));
}

/** What a window without a room offers, where the class is served. */
export function drawOffers(served: ClassServed | undefined): void {
  show('.phones-none', !served);
  offerTab('phones', served !== undefined);
  show('.phones-start', served !== undefined);
  show('.phones-key', served?.needsKey ?? false);
}

/** Offers to go on with the room of a window that was closed, where nobody has to look for it. */
export function drawLast(room: string | undefined): void {
  if (room !== undefined) openTab('phones');
  show('.phones-again', room !== undefined);
  say('[data-phones="again"]', room === undefined ? '' : goOnWithRoom(room));
}

/** The code that makes the teacher's own phone a clicker. It never goes to the class's screen. */
export function drawClicker({ size, path }: QrDrawing): void {
  find('.clicker-code')?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  find('.clicker-code path')?.setAttribute('d', path);
}

/** What may be asked, and what may be done with the question that stands; another one may take its place. */
export function drawQuestion(polls: readonly Poll[], phase: Ask['phase'] | undefined, isOther: boolean): void {
  const select = find<HTMLSelectElement>('#phones-ask');
  const titles = polls.map(({ title }) => title);
  if (select && isNew('phones-ask', titles)) select.replaceChildren(...titles.map((title) => new Option(title)));
  const may = {
    open: isOther || phase !== 'open',
    close: phase === 'open',
    show: phase === 'open' || phase === 'closed',
  };
  for (const [name, can] of Object.entries({ ...may, withdraw: phase !== undefined }))
    find<HTMLButtonElement>(`[data-phones="${name}"]`)?.toggleAttribute('disabled', !can);
}

/** Whether phones follow, and whether others may come in: known of a room that was open before the window was loaded again. */
export function drawSwitches({ follows, locked }: { follows: boolean; locked: boolean }): void {
  const set = (id: string, on: boolean) => {
    const box = find<HTMLInputElement>(`#phones-${id}`);
    if (box) box.checked = on;
  };
  set('follow', follows);
  set('lock', locked);
}
