/** How often the letter that storage holds is looked at, in milliseconds. */
const often = 500;

/**
 * Joins the windows of a deck that was opened from a disk. WebKit gives each of them an origin of its own, so no channel
 * joins them, and no event tells a window what its opener has kept. What reaches them are messages between a window and
 * its opener; storage itself is looked at now and then, so that a window finds the other again after a reload.
 */
export class Near {
  #windows = new Set<MessageEventSource>();

  /** `hear` is given whatever arrives, `look` is called to look at storage. */
  constructor(hear: (data: unknown) => void, look: () => void) {
    if (location.protocol !== 'file:') return;
    const { opener } = window as { opener: Window | null };
    if (opener) this.#windows.add(opener);
    addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      if (source) this.#windows.add(source);
      hear(data);
    });
    setInterval(look, often);
  }

  post(letter: unknown): void {
    for (const each of this.#windows) each.postMessage(letter, { targetOrigin: '*' });
  }
}
