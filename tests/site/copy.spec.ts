import { readFileSync } from 'node:fs';
import { restsOn } from '#deck/deck.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { firstSentence } from './sentence.ts';
import { at, each, expect, open, test } from './site.ts';

/** A sentence in the middle of its paragraph, with two claims. */
const { section: slide, sentence } = firstSentence(({ claims, before }) => claims.length > 1 && before !== '');

test('a sentence is copied with its claims, and its link leads to the very words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'read/');
  await page.locator(`#${slide?.id} .prose > p a.mark[data-claim="${sentence?.claims[0]}"]`).first().click();
  await page.getByRole('button', { name: 'Copy with its source' }).click();
  await expect(page.locator('.copy-done')).toHaveText('Copied.');
  const [first, ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(first?.replaceAll('\u00A0', ' ')).toBe(`“${sentence?.text.replaceAll('\u00A0', ' ')}”`);
  const link = rest.pop() ?? '';
  expect(rest.pop()).toMatch(/, read on \d+ \w+ \d{4}$/);
  const text = rest.join('\n');
  for (const id of sentence?.claims ?? []) {
    const claim = deck.claims.get(id);
    expect(text).toContain(deck.people.get(claim?.speaker ?? '')?.name);
    expect(text).toContain(claim?.says);
    for (const source of claim?.sources.map((one) => deck.sources.get(one)) ?? []) {
      expect(text).toContain(`${source?.publisher}, `);
      expect(text).toContain(source?.title);
      expect(text).toContain(source?.url ?? '');
    }
    const { publisher, title } = deck.sources.get(deck.settings.article ?? '') ?? {};
    if (!claim?.outside) expect(text).toContain(`– ${publisher}, “${title}”, `);
    if (!claim?.outside) expect(text).toMatch(new RegExp(`paragraphs? ${claim?.paragraphs.join(', ')}$`, 'm'));
  }
  expect(link).toMatch(new RegExp(`/read/#${slide?.id}:~:text=`));

  // The browser brings the words into view, below the heading of their section.
  await page.goto('about:blank');
  await page.goto(link);
  const start = (sentence?.text ?? '').slice(0, 20);
  await expect(page.locator(`#${slide?.id} .prose > p`, { hasText: start }).first()).toBeInViewport();
});

test('the page, everything and each claim can be cited, and the ledger leads there', async ({ page }) => {
  await open(page, 'sources/');
  const [claim] = deck.claims.values();
  for (const path of ['cite/page.bib', 'cite/all.ris']) {
    const answer = await page.request.get(at(path));
    expect(answer.status(), path).toBe(200);
    expect(await answer.text()).toContain(deck.settings.title);
  }
  // A claim's file is made in the page, with the texts that it rests on.
  const formats = page.locator(`[data-claim-id="${claim?.id}"] .cite-links button`);
  await expect(formats).toHaveText(['BibTeX', 'RIS', 'CSL-JSON', 'MLA, APA, Chicago']);
  const given = page.waitForEvent('download');
  await formats.nth(2).click();
  const file = await given;
  expect(file.suggestedFilename()).toBe(`claim-${claim?.id}.json`);
  const items: { id: string; title: string }[] = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(items.map(({ id }) => id)).toEqual(claim && [claim.id, ...restsOn(deck, claim)]);
  expect(items[0]?.title).toBe(claim?.says);
  await open(page, 'read/');
  // Where the site was built without its address, the page that is read knows it.
  for (const style of ['MLA', 'APA', 'Chicago'])
    await expect(page.locator('#cite div', { hasText: style }).locator('dd')).toContainText(at('read/'));
  await expect(page.locator('#notes .cite-links a')).toHaveText(['BibTeX', 'RIS', 'CSL-JSON', 'MLA, APA, Chicago']);
});

test(
  'the lines of the checking page can be searched, and without JavaScript opened',
  inAll,
  async ({ page, browser }) => {
    await open(page, 'about/sentences/');
    const lines = page.locator('[data-words]:visible');
    await expect(lines).toHaveCount(0);
    const words = sentence.text.replaceAll('\u00A0', ' ').split(' ').slice(0, 4).join(' ');
    await page.getByRole('searchbox').fill(words);
    await expect(lines.first()).toBeVisible();
    for (const text of await lines.allTextContents()) expect(text.replaceAll('\u00A0', ' ')).toContain(words);
    await expect(page.getByRole('status')).toContainText(`${await lines.count()} of `);
    await page.getByRole('searchbox').fill('');
    await expect(lines).toHaveCount(0);

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(at('about/sentences/'));
    for (const summary of await each(plain.locator('.check-section > summary'))) await summary.click();
    for (const { id, title, cited } of deck.slides)
      if (cited.length > 0) await expect(plain.locator(`[aria-labelledby="check-${id}"] h2`)).toHaveText(title);
    await context.close();
  },
);
