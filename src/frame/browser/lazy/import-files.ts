/**
 * What the bundler calls in place of each `import()`: see `preload-files.ts`. Of a module that failed to come most browsers
 * remember that it failed, as long as the page is open. So its files are fetched first, and it is imported only once all of
 * them are at hand: what has failed is then asked for again, without loading the page anew.
 */

declare global {
  interface WindowEventMap {
    /** Fires when something imported did not come. */
    'part-missing': Event;
    /** Fires when a file that did not come is at hand. */
    'part-there': Event;
  }
}

/** Milliseconds until missing files are asked for again: longer each time, up to a minute. */
let retryDelayMs = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;
const missing = new Set<string>();
/** Files by their addresses: on their way, or at hand. */
const files = new Map<string, Promise<unknown>>();
// The browser itself has brought those that the page itself names.
for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]'))
  files.set(href, Promise.resolve());
addEventListener('online', () => {
  retryDelayMs = 1000;
  retryMissing();
});

/** Imports a part by `load` as soon as its files are at hand, which are named as seen from the file `from`. */
export async function importFiles<Part>(
  load: () => Promise<Part>,
  names: readonly string[],
  from: string,
): Promise<Part> {
  try {
    await Promise.all(names.map((name) => fetchOnce(new URL(name, from).href)));
    return await load();
  } catch (error) {
    dispatchEvent(new Event('part-missing'));
    throw error;
  }
}

function fetchOnce(file: string): Promise<unknown> {
  const coming = files.get(file) ?? fetchFile(file);
  files.set(file, coming);
  return coming;
}

/** Fetches a file into the browser's cache, where the import finds it. */
async function fetchFile(file: string): Promise<void> {
  try {
    const answer = await fetch(file);
    // A network that wants a login first answers with a page of its own.
    if (!answer.ok || !answer.headers.get('content-type')?.includes('javascript')) throw new Error(file);
    await answer.arrayBuffer();
  } catch (error) {
    files.delete(file);
    missing.add(file);
    if (timer === undefined) {
      retryDelayMs = Math.min(2 * retryDelayMs, 60_000);
      timer = setTimeout(retryMissing, retryDelayMs);
    }
    throw error;
  }
  if (missing.delete(file)) dispatchEvent(new Event('part-there'));
}

function retryMissing(): void {
  clearTimeout(timer);
  timer = undefined;
  void Promise.allSettled([...missing].map(fetchOnce));
}
