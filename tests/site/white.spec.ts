import { inAll } from '../tags.ts';
import { each, expect, open, test } from './site.ts';

/** px of white, from where something ends to where the next begins. */
test('64 px of white stand before a section of the article, and before a chapter', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'read/');
  const found = await page.locator('main').evaluate((main) => {
    const top = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
    return {
      sections: [...main.querySelectorAll('article.slide + article.slide')].map(
        (section) => top(section.querySelector('h3')) - top(section),
      ),
      chapters: [...main.querySelectorAll('.chapter + .chapter')].map(
        (chapter) => top(chapter) - (chapter.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
      ),
    };
  });
  expect(found.sections.length).toBeGreaterThan(5);
  expect(found.chapters.length).toBeGreaterThan(1);
  for (const white of found.sections) expect(Math.round(white)).toBe(64);
  for (const white of found.chapters) expect(Math.round(white)).toBe(64);
});

test('steps of a figure stand in full rows beside each other, none alone in the last', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, 'read/');
  const rows = page.locator('.passing');
  await expect(rows).not.toHaveCount(0);
  const alone = await rows.evaluateAll((lists) =>
    lists.flatMap((list) => {
      const tops = [...list.children].map((step) => Math.round(step.getBoundingClientRect().top));
      const last = tops.filter((top) => top === tops.at(-1)).length;
      return tops.length > 2 && last === 1 ? [list.closest('article')?.id] : [];
    }),
  );
  expect(alone).toEqual([]);
});

test('nothing of the ledger shows through the choices that stay above it', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'sources/');
  const bar = page.locator('ledger-filter');
  // where a paragraph's own words, which stay beside its claims, are pushed out by the next
  for (const paragraph of await each(page.locator('.paragraphs > li'))) {
    await paragraph.evaluate((item) => item.scrollIntoView({ block: 'end' }));
    await page.mouse.wheel(0, 700);
    const covered = await bar.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [0.1, 0.2, 0.3, 0.4].every((share) => {
        const at = document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2);
        return at !== null && element.contains(at);
      });
    });
    expect(covered).toBe(true);
  }
});

test('no source mark of a teacher’s page stands on a line without the word before it', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ['teach/guide/', 'teach/substitute/']) {
    await open(page, path);
    const alone = await page.locator('.marks').evaluateAll((all) =>
      all.flatMap((marks) => {
        const before = marks.previousSibling;
        const first = marks.querySelector('.mark')?.getBoundingClientRect();
        if (!first || !marks.checkVisibility() || !(before instanceof Text)) return [];
        const range = document.createRange();
        const end = before.data.trimEnd().length;
        range.setStart(before, end - 1);
        range.setEnd(before, end);
        const { top, bottom } = range.getBoundingClientRect();
        return first.top < bottom && first.bottom > top ? [] : [before.data.slice(-30)];
      }),
    );
    expect(alone, path).toEqual([]);
  }
});
