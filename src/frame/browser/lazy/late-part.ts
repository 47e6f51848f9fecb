/**
 * A part of the page that nobody presses for, and so nobody would press for again: it comes as soon as there is a network. If
 * it does not come at once `missed` is called, each time.
 */
export async function retryUntilLoaded<Part>(load: () => Promise<Part>, missed?: () => void): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      missed?.();
      await new Promise((again) => addEventListener('part-there', again, { once: true }));
    }
  }
}
