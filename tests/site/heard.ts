import { expect, type Page } from '@playwright/test';

declare global {
  /** What was said in the live regions of the page, in order. */
  var spokenSoFar: string[];
}

/**
 * From now on a page notes what a listener hears of its live regions: new words in a region that stood there before, and that no
 * dialog over the page silences.
 */
export async function listen(page: Page): Promise<void> {
  // The place at which a stage opens has been said by then: words of one moment are one message.
  if ((await page.locator('section.present').count()) > 0) await expect(page.locator('#announced')).not.toBeEmpty();
  await page.evaluate(() => {
    globalThis.spokenSoFar = [];
    new MutationObserver((changes) => {
      const over = [...document.querySelectorAll('dialog:modal')].at(-1);
      const spoken = changes
        .filter(({ type, addedNodes }) => type === 'characterData' || addedNodes.length > 0)
        .map(({ target }) => (target instanceof Element ? target : target.parentElement))
        .map((one) => one?.closest('[role="status"], [role="alert"], [aria-live="polite"]'))
        .filter(
          (region) => region?.checkVisibility() && !region.closest('[inert]') && over?.contains(region) !== false,
        );
      for (const region of new Set(spoken)) {
        const words = region?.textContent?.replace(/\s+/g, ' ').trim();
        if (words) globalThis.spokenSoFar.push(words);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** What has been heard so far. */
export const heard = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.spokenSoFar);
