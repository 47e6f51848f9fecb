import type { Page } from '@playwright/test';

/** A file that a page asked for, with its bytes as they came over the line. */
export interface Asked {
  name: string;
  bytes: number;
}

/** Opens a page and tells what it has asked for until it was ready, itself first. What comes later is for later slides. */
export async function askedUntilReady(page: Page, address: string): Promise<Asked[]> {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.documentElement.dataset.ready === undefined) return;
      watch.disconnect();
      performance.mark('ready');
    });
    watch.observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  return page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    const asked = performance.getEntries().filter(({ entryType }) => ['navigation', 'resource'].includes(entryType));
    return asked
      .filter(({ startTime }) => startTime < ready)
      .map((file) => ({
        name: file.name.replace(/#.*/, ''),
        bytes: 'transferSize' in file ? Number(file.transferSize) : 0,
      }));
  });
}
