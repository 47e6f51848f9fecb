import { inAll } from '../tags.ts';
import { expect, open, test } from './site.ts';

test(
  'a device’s own way to close things, such as a phone’s Back, closes the card and not the page',
  inAll,
  async ({ page }) => {
    await page.addInitScript(() => {
      const known = globalThis as unknown as { CloseWatcher: new () => EventTarget };
      const { CloseWatcher: Watcher } = known;
      Object.assign(known, {
        CloseWatcher: class extends Watcher {
          constructor() {
            super();
            Object.assign(known, { lastWatcher: this });
          }
        },
      });
    });
    await open(page, 'read/');
    await page.locator('main a[data-card]').first().click();
    const card = page.locator('#open-card');
    await expect(card).toBeVisible();
    await page.waitForFunction(() => 'lastWatcher' in globalThis);
    await page.evaluate(() =>
      (globalThis as unknown as { lastWatcher: { requestClose(): void } }).lastWatcher.requestClose(),
    );
    await expect(card).toBeHidden();
  },
);

test(
  'on a phone what closes a note stands in sight, with all that the note can do above it',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, 'read/');
    for (const place of [2, 12, 24]) {
      const mark = page.locator('.prose > p .proof').nth(place);
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      const card = page.locator('#open-card');
      await expect(card.locator('.copy-tool')).toBeVisible();
      await expect(card.locator(':scope > button').last()).toBeInViewport({ ratio: 1 });
    }
  },
);
