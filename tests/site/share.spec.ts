import { handWords, modelWords, readWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { openModel, permit } from './models.ts';
import { firstSentence } from './sentence.ts';
import { expect, open, test } from './site.ts';

const { section: slide } = firstSentence(({ claims }) => claims.length > 0);

test(
  'a phone shares a sentence and a link by its own sheet; who shuts it is told nothing',
  inAll,
  async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    await context.addInitScript(() => {
      const given: object[] = [];
      Object.assign(window, { given });
      Object.assign(navigator, {
        canShare: () => true,
        // The second time the reader shuts the sheet.
        share: async (data: object) => {
          if (given.push(data) > 1) throw new DOMException('shut', 'AbortError');
        },
      });
    });
    const page = await context.newPage();
    const given = () => page.evaluate(() => (window as unknown as { given: { text?: string; url: string }[] }).given);
    await open(page, `read/#${slide?.id}`);
    await page.locator(`#${slide?.id} .prose > p a.proof:visible`).first().tap();
    const share = page.getByRole('button', { name: readWords.shareSentence });
    await share.tap();
    await expect.poll(async () => (await given()).length).toBe(1);
    const [{ text, url } = { text: '', url: '' }] = await given();
    expect(text).toMatch(/^“.+”\n/);
    expect(url).toContain(`#${slide?.id}:~:text=`);
    await share.tap();
    await expect.poll(async () => (await given()).length).toBe(2);
    await expect(page.locator('.copy-done')).toBeEmpty();
    await context.close();
  },
);

test('where neither sheet nor clipboard is allowed, a box has the link to copy it from', inAll, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  const model = await openModel(page, permit?.id);
  const link = model.locator('.model-link');
  await expect(link).toHaveText(modelWords.link);
  await link.click();
  const box = model.getByRole('textbox', { name: handWords.byHand });
  await expect(box).toHaveValue(await link.evaluate((element: HTMLAnchorElement) => element.href));
  await expect(box).toBeFocused();
});
