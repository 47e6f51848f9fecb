import AxeBuilder from '@axe-core/playwright';
import { slideIds } from './deck.ts';
import { expect, open, openStage, pages, test } from './site.ts';

const problems = (result: Awaited<ReturnType<AxeBuilder['analyze']>>) =>
  result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );

for (const theme of ['light', 'dark', 'contrast']) {
  for (const path of pages) {
    test(`axe finds nothing on /${path} in the ${theme} theme`, async ({ page }) => {
      await open(page, `${path}?theme=${theme}`);
      expect(problems(await new AxeBuilder({ page }).analyze())).toEqual([]);
    });
  }
}

test('axe finds nothing on any slide of the stage', async ({ page }) => {
  await openStage(page);
  for (const id of slideIds) {
    await page.evaluate((hash) => (location.hash = hash), `/${id}`);
    await expect(page.locator('section.present')).toHaveId(id);
    expect(problems(await new AxeBuilder({ page }).include('section.present').analyze()), id).toEqual([]);
  }
});
