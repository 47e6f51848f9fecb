import { copyTool } from './copy.ts';

/** Hears what a device closes things with: on a phone its Back, which would leave the page. Not every browser has it. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/** What an open note can do besides: its claim is copied with its source, and a phone's Back closes it. */
export async function addTools(room: HTMLElement, anchor: Element): Promise<void> {
  const card = room.closest<HTMLElement>('.card');
  if (card) closeByBack(card);
  room.append((await copyTool(anchor)) ?? '');
  // They came below what had been brought into sight, and moved what closes it out of that again.
  card?.scrollIntoView({ block: 'nearest' });
}

function closeByBack(card: HTMLElement): void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (!CloseWatcher || !card.parentElement) return;
  const watcher = new CloseWatcher();
  watcher.onclose = () => card.querySelector<HTMLElement>(':scope > button')?.click();
  // Closed otherwise, it leaves Back to the page.
  const gone = new MutationObserver(() => {
    if (card.isConnected) return;
    watcher.destroy();
    gone.disconnect();
  });
  gone.observe(card.parentElement, { childList: true });
}
