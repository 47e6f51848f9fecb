import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { known, type Slide } from '#deck/deck.ts';
import { tellsSteps } from '#deck/statements.ts';
import { embedWords, handWords, readWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { deck, sections, slideIds } from './deck.ts';
import { permit, slideOf } from './models.ts';
import { at, expect, open, openStage, served as test } from './site.ts';

/** A page of another host with some HTML of ours in it, and a field that has the focus. */
async function host(page: Page, html: string): Promise<FrameLocator> {
  const server = createServer((_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<!doctype html><title>A blog</title><input autofocus><p>Above it</p>${html}`),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(page.locator('input')).toBeFocused();
  page.on('close', () => server.close());
  server.unref();
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-ready]').waitFor();
  return frame;
}

/** Errors of the page and of what stands in its frames. */
function errorsOf(page: Page): string[] {
  const wrong: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && wrong.push(message.text()),
  );
  page.on('pageerror', (error) => wrong.push(error.message));
  return wrong;
}

const drawn = sections.find(({ body }) => blocksNamed(body, 'Figure').length > 0);
const figure = blocksNamed(drawn?.body ?? [], 'Figure')[0]?.props.id;
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
const highIn = (frame: FrameLocator) =>
  frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);

test(
  'under a picture one button holds what can be done with it, by keyboard too, and Escape closes it',
  inAll,
  async ({ page }) => {
    await open(page, `read/#${drawn?.id}`);
    const tools = page.locator(`#${drawn?.id} [data-embeds="${figure}"] .figure-tools`);
    await expect(tools.getByRole('link')).toBeHidden();
    const more = tools.locator('> summary');
    await expect(more).toHaveAccessibleName('More about this picture');
    await more.press('Enter');
    for (const name of ['Read as text', /^Save as a picture/]) await expect(tools.getByText(name)).toBeVisible();
    await tools.getByRole('link', { name: /on the stage$/ }).focus();
    await page.keyboard.press('Escape');
    await expect(tools).not.toHaveAttribute('open');
    await expect(more).toBeFocused();
  },
);

test(
  'a section and its drawing are offered as HTML, which another host’s page shows at its own height',
  inAll,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `read/#${drawn?.id}`);
    const more = `#${drawn?.id} [data-embeds="${figure}"] .figure-tools`;
    await page.locator(`${more} > summary`).click();
    const fold = page.locator(`${more} .figure-save`);
    await fold.locator('summary').click();
    await fold.getByRole('button', { name: embedWords.copy }).click();
    await expect(fold.getByRole('status').filter({ hasText: handWords.copied })).toBeVisible();
    const alone = await page.evaluate(() => navigator.clipboard.readText());
    expect(alone).toContain(`/embed/${drawn?.id}/?only=${figure}"`);
    await fold.getByRole('combobox').selectOption(embedWords.section);
    const whole = await fold.getByRole('textbox').inputValue();

    const wrong = errorsOf(page);
    const frame = await host(page, alone);
    await expect(frame.locator(`[data-embeds="${figure}"]`)).toBeVisible();
    await expect(
      frame.locator(':is(.site-header, .contents, .progress, .end-fold, article h3, .prose):visible'),
    ).toHaveCount(0);
    await expect(frame.locator('article.slide:visible')).toHaveCount(1);
    // The frame took the height that it was told.
    await expect.poll(() => highIn(frame)).toBe(0);
    const before = await heightOf(page);
    await frame.locator('.figure-tools > summary:visible').click();
    await frame.locator('.figure-text > summary:visible').click();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
    await expect.poll(() => highIn(frame)).toBe(0);
    const from = frame.getByRole('link', { name: embedWords.from(deck.settings.title) });
    await expect(from).toHaveJSProperty('href', at(`read/#${drawn?.id}`));

    const section = await host(page, whole);
    await expect(section.locator(`#${drawn?.id} > h3`)).toBeVisible();
    await expect(section.locator('article.slide:visible')).toHaveCount(1);
    const mark = section.locator('.prose > p a:is(.mark, .proof):visible').first();
    await mark.click();
    await expect(section.locator('.card')).toBeVisible();
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      section.getByRole('link', { name: embedWords.from(deck.settings.title) }).click(),
    ]);
    await expect(opened).toHaveURL(at(`read/#${drawn?.id}`));
    expect(wrong).toEqual([]);
  },
);

test('the stage stands in another page without its menus; it takes no focus and leaves the way back to that page', async ({
  page,
}) => {
  await openStage(page, slideIds[2]);
  await page.locator('.bar-more > summary').press('Enter');
  await page.locator('[data-offers="embed"]').press('Enter');
  const panel = page.getByRole('dialog', { name: embedWords.title });
  const html = await panel.getByRole('textbox').inputValue();
  expect(html).toContain(`present/?embed#/${slideIds[2]}"`);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).not.toHaveCount(0);
  await expect(panel).toHaveCount(0);

  const wrong = errorsOf(page);
  const frame = await host(page, html);
  await expect(frame.locator('section.present')).toHaveId(slideIds[2] ?? '');
  await expect(page.locator('input')).toBeFocused();
  await expect(frame.locator('.bar-more')).toBeHidden();
  await frame.locator('section.present').hover();
  const length = await page.evaluate(() => history.length);
  await frame.locator('.stage-bar [data-does="next"]').click();
  for (let step = 0; step < 20; step++) await page.keyboard.press('PageDown');
  await expect(frame.locator('section.present')).not.toHaveId(slideIds[2] ?? '');
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(wrong).toEqual([]);
});

/** A slide that another one's section tells. */
const toldElsewhere = deck.slides.find(({ readIn }) => readIn);
const [gone = '', gonesMatter = ''] = Object.entries(deck.settings.moved)[0] ?? [];
const sectionOf = (id: string) => deck.slides.find((slide) => slide.id === id)?.readIn ?? id;

test('a section stands by itself: light, with its steps and its sources, at a height that is told once', async ({
  page,
}) => {
  const stepsOf = ({ body }: Slide) =>
    blocksNamed(body, 'Figure').flatMap(({ props }) => {
      const figure = known(deck.figures, props.id);
      return tellsSteps(figure) ? figure.steps : [];
    }).length;
  const stepped = sections.find((slide) => stepsOf(slide) > 1);
  if (!stepped) throw new Error('no section has a drawing with steps');
  const asked = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.url().startsWith(at())) asked.set(response.url(), response.body());
  });
  const wrong = errorsOf(page);
  const frame = await host(
    page,
    `<script>heights=[];addEventListener("message",({data})=>data.type==="embed-height"&&heights.push(data.height))</script>
     <iframe src="${at(`embed/${stepped.id}/`)}" style="width:700px;height:900px;border:0"></iframe>`,
  );
  await expect(frame.locator('.drawn svg:visible').first()).not.toHaveAttribute('data-drawing');
  await expect(frame.locator('.passing > li:visible')).toHaveCount(stepsOf(stepped));
  await expect(frame.locator('h3:visible')).toHaveText(stepped.title);

  await test.step('nothing of the rest of the article is asked for', async () => {
    const names = [...asked.keys()].map((address) => address.slice(at().length));
    expect(names.filter((name) => /^read\/(?!drawings\/)|folds-|service-worker/.test(name))).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(22);
    const bodies = await Promise.all(asked.values());
    expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(90_000);
  });
  await test.step('the height is told once, and is that of the section', async () => {
    const heights = () => page.evaluate(() => (globalThis as unknown as { heights: number[] }).heights);
    await expect.poll(heights).toHaveLength(1);
    const high = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    expect(await heights()).toEqual([high]);
  });
  await test.step('its sources stand below it, and every mark opens one', async () => {
    await frame.locator('.end-fold:has(.claim-notes) > summary').click();
    await expect(frame.locator('.claim-notes > li:visible')).toHaveCount(stepped.cited.length);
    await frame.locator('.end-fold:has(.claim-notes) > summary').click();
    await frame.locator('.drawn a[data-card]:visible').first().click();
    await expect(frame.locator('.card .claim-who').first()).toBeVisible();
  });
  expect(wrong).toEqual([]);
  await open(page, `embed/${stepped.id}/`);
  expect(await barriers(page)).toEqual([]);
  await test.step('on paper its words have the sheet, and the notes beside them a strip of it', async () => {
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.emulateMedia({ media: 'print' });
    const widthOf = (what: string) =>
      page
        .locator(what)
        .first()
        .evaluate((one) => one.getBoundingClientRect().width);
    expect(await widthOf('.prose > p')).toBeGreaterThan(2 * (await widthOf('.prose > .margin-notes')));
    await expect(page.locator('.passing > li').last()).toBeVisible();
  });
});

test('every section has what its marks, terms and names lead to', async () => {
  for (const path of ['', 'plain/'])
    for (const { id } of sections) {
      const texts = ['index.html', ...globSync('fold*.html', { cwd: `dist/embed/${id}/${path}` })].map((file) =>
        readFileSync(`dist/embed/${id}/${path}${file}`, 'utf8'),
      );
      const [, ...drawings] = (texts[0] ?? '').split(' data-drawing="').map((rest) => rest.slice(0, rest.indexOf('"')));
      texts.push(...drawings.map((address) => readFileSync(`dist${new URL(at(address.slice(1))).pathname}`, 'utf8')));
      const html = texts.join('\n');
      const there = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
      const led = [...html.matchAll(/ href="[^"#]*#((?:claim|term|person)-[^"]+)"/g)].map(([, name]) => name);
      const claims = [...html.matchAll(/ data-claims?="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
      const missing = [...led, ...claims.map((claim) => `claim-${claim}`)].filter((name) => !there.has(name));
      expect(missing, `${id} ${path}`).toEqual([]);
    }
});

test('an address of the article that asked for a part leads to the page of that part, with all else that it says', async ({
  page,
}) => {
  for (const [was, is] of [
    [`read/?embed=${drawn?.id}`, `embed/${drawn?.id}/`],
    [`read/?embed=${drawn?.id}&only=${figure}&theme=dark`, `embed/${drawn?.id}/?only=${figure}&theme=dark`],
    [`read/plain/?embed=${drawn?.id}`, `embed/${drawn?.id}/plain/`],
    [`read/?embed=${toldElsewhere?.id}&theme=dark`, `embed/${toldElsewhere?.readIn}/?theme=dark`],
    [`read/?embed=${gone}&theme=dark`, `embed/${sectionOf(gonesMatter)}/?theme=dark`],
  ]) {
    await page.goto(at(was), { waitUntil: 'commit' });
    await expect(page).toHaveURL(at(is));
    await expect(page.locator('html[data-framed] article.slide > h3')).toHaveCount(1);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(at(`present/?embed#/${drawn?.id}`), { waitUntil: 'commit' });
  await expect(page).toHaveURL(at(`embed/${drawn?.id}/`));
});

test(
  'a model plays alone in another page; where the part is not known its section stands there',
  inAll,
  async ({ page }) => {
    const slide = slideOf(permit?.id);
    const wrong = errorsOf(page);
    const frame = await host(
      page,
      `<iframe src="${at(`read/?embed=${slide}&only=${permit?.id}`)}" height="700"></iframe>`,
    );
    await expect(frame.locator('permit-model[data-on]')).toBeVisible();
    await expect(frame.locator('h3:visible')).toHaveCount(0);
    await frame.locator('permit-model button').first().click();
    await expect(page.locator('h1')).toHaveCount(0);
    expect(wrong).toEqual([]);
    await open(page, `embed/${slide}/?only=no-such-part`);
    await expect(page.locator('article.slide h3:visible')).toHaveCount(1);
    expect((await page.request.get(at('embed/no-such-slide/'))).status()).toBe(404);
  },
);

test('no place is kept and nothing is stored for offline by a part in another page', inAll, async ({ page }) => {
  await open(page, `embed/${sections[4]?.id}/`);
  await expect(page.locator('html')).toHaveAttribute('data-framed', '');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('place')))).toEqual([]);
  await open(page, 'read/');
  await expect(page.getByText(readWords.hereBefore)).toHaveCount(0);
});
