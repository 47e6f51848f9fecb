import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { commonWords, passageWords as words } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { firstSentence } from './sentence.ts';
import { at, expect, forbidStorage, open, test } from './site.ts';

const { section: slide, sentence } = firstSentence(
  ({ runs, claims }) => claims.length > 0 && (runs[0]?.trim().length ?? 0) > 30,
);
/** Words of it that no mark stands within. */
const quote = (sentence?.runs[0] ?? '').trim().split(' ').slice(0, 6).join(' ');
const key = `${deck.settings.id}/reader/passages`;

/** Selects the words as a pointer does. */
const select = (page: Page, words: string) =>
  page.evaluate(
    ([id, words]) => {
      const walker = document.createTreeWalker(
        document.querySelector(`#${id} .prose`) ?? document,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const place = node.data.replace(/\s/g, ' ').indexOf(words);
        if (place >= 0) {
          getSelection()?.setBaseAndExtent(node, place, node, place + words.length);
          return;
        }
      }
      throw new Error(words);
    },
    [slide?.id ?? '', quote.replace(/\s/g, ' ') && words.replace(/\s/g, ' ')] as const,
  );

const shown = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('passages') ?? [])].map((range) => String(range).replace(/\s/g, ' ')));
const plain = quote.replace(/\s/g, ' ');

async function openList(page: Page) {
  await page.locator('.page-menu > summary').click();
  await page.locator('.reader-tools button').last().click();
  return page.getByRole('dialog', { name: words.title });
}

test('words are marked with a note, are there again, and leave as Markdown with their sources; all can be deleted', async ({
  page,
}) => {
  await open(page, `read/#${slide?.id}`);
  const code = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /select\.[\w-]+\.js/.test(name)).length,
    );
  expect(await code()).toBe(0);
  await select(page, quote);
  await page.getByRole('button', { name: words.markAndWrite }).click();
  const list = page.getByRole('dialog', { name: words.title });
  await expect(list.getByLabel(words.note)).toBeFocused();
  await page.keyboard.type('Ask about this.');
  await list.getByRole('button', { name: commonWords.close }).click();
  await expect.poll(() => shown(page)).toEqual([plain]);
  // A second one by key.
  await select(page, plain.split(' ').slice(0, 3).join(' '));
  await expect(page.locator('.passage-tools')).toBeVisible();
  await page.keyboard.press('n');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: words.remove, exact: true }).last().click();
  await expect(list.getByRole('listitem')).toHaveCount(1);

  await page.reload();
  await expect.poll(() => shown(page)).toEqual([plain]);
  await page.locator('html[data-ready]:not([data-opens])').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await openList(page);
  await expect(list.getByLabel(words.note)).toHaveValue('Ask about this.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: words.save }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain(`# ${words.fileTitle(deck.settings.title)}`);
  expect(file).toContain(`## ${slide?.title}`);
  expect(file).toContain(`> ${plain}`);
  expect(file).toContain('Ask about this.');
  expect(file).toContain(deck.claims.get(sentence?.claims[0] ?? '')?.says ?? '?');
  expect(file).toContain(`<${at('read/')}#${slide?.id}:~:text=`);
  expect(file).toContain(at('read/'));
  await list.getByRole('link', { name: slide?.title }).click();
  await expect(list).toHaveCount(0);
  await expect(page.locator(`#${slide?.id} .prose p`).first()).toBeInViewport();
  await openList(page);
  await list.getByRole('button', { name: words.removeAll }).click();
  await list.getByRole('button', { name: words.yes }).click();
  await expect(list).toContainText(words.none);
  expect(await shown(page)).toEqual([]);
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBeNull();
});

test(
  'a mark finds its words in a text that has been changed round them, and says so where they were changed',
  inAll,
  async ({ page }) => {
    await open(page, `read/#${slide?.id}`);
    await select(page, quote);
    await page.getByRole('button', { name: words.mark, exact: true }).click();
    await expect.poll(() => shown(page)).toEqual([plain]);
    let change = (html: string) => html;
    await page.route('**/read/', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });
    const asWritten = (html: string) =>
      [quote, plain, plain.replaceAll('’', '’')].find((words) => html.includes(words)) ?? plain;
    change = (html) => html.replace(asWritten(html), `New words before them. ${asWritten(html)}`);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual([plain]);
    await expect(page.locator(`#${slide?.id} .prose`).first()).toContainText('New words before them.');
    change = (html) => html.replaceAll(asWritten(html), 'Quite other words stand here');
    await page.reload();
    await page.locator('html[data-ready]:not([data-opens])').waitFor();
    const list = await openList(page);
    await expect(list.getByRole('listitem')).toContainText(words.gone);
    expect(await shown(page)).toEqual([]);
  },
);

test(
  'where the browser keeps nothing, marks last as long as the page and say so; what is no mark is not one',
  inAll,
  async ({ page, context, browser }) => {
    await forbidStorage(context);
    await open(page, `read/#${slide?.id}`);
    await select(page, quote);
    await page.getByRole('button', { name: words.mark, exact: true }).click();
    await expect(await openList(page)).toContainText(words.notKept);

    const spoilt = await browser.newContext();
    await spoilt.addInitScript(([key]) => localStorage.setItem(key ?? '', '[{"section":5}]'), [key]);
    const other = await spoilt.newPage();
    await other.goto(at('read/'));
    await other.locator('html[data-ready]').waitFor();
    await expect(await openList(other)).toContainText(words.none);
    await spoilt.close();
  },
);
