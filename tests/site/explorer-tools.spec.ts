import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { inAll } from '../tags.ts';
import { deck } from './deck.ts';
import { diagrams, figureOf, hero, panel, slideOf, told, tool, unfold } from './explorer.ts';
import { heard, listen } from './heard.ts';
import { at, expect, open, openStage, parsed, test } from './site.ts';

test('the tools of a diagram in the article', async ({ page }) => {
  await open(page, 'read/');
  const figure = figureOf(page, hero.id);
  await unfold(figure);

  await test.step('seats: no seat at first, then each side’s own view, said in one line', async () => {
    await tool(figure, 'Sides').click();
    await expect(panel(figure).getByRole('button', { name: 'Neutral' })).toHaveAttribute('aria-pressed', 'true');
    await expect(figure.locator('.picture-wide [data-look]')).toHaveCount(0);
    for (const side of deck.sides.values()) {
      await panel(figure).getByRole('button', { name: side.name, exact: true }).click();
      await expect(panel(figure).locator('.tool-says')).toContainText(`${side.name}’s side.`);
      const own = told.nodes.find((node) => node.kind === 'lever' && node.side === side.id);
      const other = told.nodes.find((node) => node.kind === 'lever' && node.side !== side.id);
      await expect(figure.locator(`.picture-wide .dg-node[data-node="${own?.id}"]`)).toHaveAttribute(
        'data-look',
        'lit',
      );
      await expect(figure.locator(`.picture-wide .dg-node[data-node="${other?.id}"]`)).toHaveAttribute(
        'data-look',
        'faint',
      );
    }
  });
  await test.step('steps in the article: one by one, then all', async () => {
    await tool(figure, 'Sides').click();

    await tool(figure, 'Steps').click();
    const undrawn = figure.locator('.picture-wide .not-yet');
    for (const { title } of hero.steps) {
      await expect(panel(figure)).toContainText(title);
      // As a sentence of its own, since it is read out.
      await expect(panel(figure).getByRole('status')).toHaveText(/[.?!] Step \d of \d$/);
      if (title !== hero.steps.at(-1)?.title) await panel(figure).getByRole('button', { name: 'Next' }).click();
    }
    await expect(undrawn).toHaveCount(0);
    await panel(figure).getByRole('button', { name: 'Back' }).click();
    await expect(undrawn).not.toHaveCount(0);
    await panel(figure).getByRole('button', { name: 'Show all' }).click();
    await expect(undrawn).toHaveCount(0);
  });
  await test.step('zoom enlarges inside its frame and the frame scrolls by key', async () => {
    await tool(figure, 'Steps').click();

    await tool(figure, 'Zoom').click();
    const frame = figure.locator('.picture');
    const before = await frame.boundingBox();
    await panel(figure).getByRole('button', { name: 'Larger' }).click();
    expect(await frame.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(100);
    expect((await frame.boundingBox())?.height).toBe(before?.height);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    // What was dragged is not pressed, and the next button is.
    await frame.scrollIntoViewIfNeeded();
    const { x = 0, y = 0 } = (await frame.boundingBox()) ?? {};
    await page.mouse.move(x + 200, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect(frame).toHaveAttribute('data-zoomed');
    await tool(figure, 'Zoom').click();
    await expect(frame).not.toHaveAttribute('data-zoomed');
  });
  await test.step('a copy is one SVG with its font, its colours and a credit line; the PNG is a picture', async () => {
    await tool(figure, 'Copy').click();
    const save = async (name: string) => {
      const saved = page.waitForEvent('download');
      await panel(figure).getByRole('button', { name }).click();
      return readFile(await (await saved).path());
    };
    const svg = (await save('Download SVG')).toString();
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg).toContain(`diagram: ${hero.id}</text>`);
    expect(svg).toContain(deck.settings.title);
    for (const { label } of told.nodes) for (const word of label.split(' ')) expect(svg).toContain(word);
    expect(svg).not.toMatch(/ (class|style|tabindex|role)=|var\(|https?:\/\/(?!www\.w3\.org)/);
    expect((await save('Download PNG')).subarray(1, 4).toString()).toBe('PNG');
  });
});

test('leaving a slide puts its explorer away', inAll, async ({ page }) => {
  await openStage(page, slideOf(hero.id));
  await page.keyboard.press('e');
  const figure = figureOf(page, hero.id);
  await tool(figure, 'Why?').click();
  await expect(panel(figure)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  for (let press = 0; press < 8; press++) await page.keyboard.press('PageDown');
  await expect(page.locator('html[data-exploring]')).toHaveCount(0);
  await expect(panel(figure)).toBeHidden();
  expect(page.url()).not.toContain('why=');
});

for (const diagram of diagrams) {
  test(
    `on the stage a card covers nothing of the drawing of ${diagram.id}, whatever it speaks of`,
    inAll,
    async ({ page }) => {
      await openStage(page, slideOf(diagram.id));
      await page.keyboard.press('e');
      const figure = figureOf(page, diagram.id);
      await tool(figure, 'Why?').click();
      await expect(panel(figure)).toBeVisible();
      for (const { id, says } of textAlternativeOf(diagram.wide, diagram).nodes) {
        await figure
          .locator('diagram-explorer')
          .evaluate((explorer: HTMLElement & { open(part: string): void }, part) => explorer.open(part), id);
        await expect(panel(figure)).toContainText(says);
        await expect.poll(() => coveredIn(figure), id).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(panel(figure)).toBeHidden();
      await expect(figure.locator('.picture')).not.toHaveAttribute('style', /scale/);
    },
  );
}

/** The nodes of a drawing that its panel lies over. */
const coveredIn = (figure: Locator) =>
  figure.evaluate((element) => {
    const over = element.querySelector('.tool-panel')?.getBoundingClientRect();
    const nodes = [...element.querySelectorAll<SVGElement>('.picture-wide .dg-node')];
    return nodes
      .filter((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return over && top < over.bottom && bottom > over.top;
      })
      .map(({ dataset }) => dataset.node);
  });

test('on the stage a lever is pulled, and a seat taken, below what is said of it', inAll, async ({ page }) => {
  await openStage(page, slideOf(hero.id));
  await page.keyboard.press('e');
  const figure = figureOf(page, hero.id);
  for (const { title, walk } of hero.paths) {
    await tool(figure, 'Pull a lever').click();
    await expect.poll(() => coveredIn(figure), title).toEqual([]);
    await panel(figure).getByRole('button', { name: title }).click();
    for (const _ of walk.slice(1)) await panel(figure).getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => coveredIn(figure), title).toEqual([]);
    await tool(figure, 'Pull a lever').click();
  }
  for (const name of ['Sides', 'Blank', 'Predict'] as const) {
    await tool(figure, name).click();
    await expect.poll(() => coveredIn(figure), name).toEqual([]);
  }
});

for (const view of ['article', 'stage'] as const)
  test(
    `the lever on the drawing: each press pulls the next one and says who sees it otherwise, in the ${view}`,
    inAll,
    async ({ page }) => {
      const slide = slideOf(hero.id);
      await (view === 'article' ? open(page, `read/#${slide}`) : openStage(page, slide));
      const figure = figureOf(page, hero.id);
      await listen(page);
      for (const { title, walk, ends } of hero.paths.slice(0, 2)) {
        await expect(figure.locator('.lever')).toContainText(title);
        await figure.locator('.lever').click();
        await expect(figure.locator('.lever-name')).toHaveText(title);
        await expect(figure.locator('.lever-told li')).toHaveCount(walk.length);
        await expect(figure.locator('.dg-disc:visible').last()).toHaveText(String(walk.length));
        await expect(figure.locator('.lever-told dd').first()).toContainText(ends.disagrees.says);
        const last = walk.at(-1)?.along;
        await expect(figure.locator(`.picture [data-edge="${last}"][data-look="now"]`).first()).toBeVisible();
        await expect.poll(() => heard(page)).toContainEqual(expect.stringContaining(ends.disagrees.says));
      }
      // Once for each press, and nothing else.
      expect(await heard(page)).toHaveLength(2);
    },
  );

test(
  'without JavaScript steps, levers with their ends and the blank form are there, and no dead button',
  inAll,
  async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('read/'), parsed);
    await figureOf(page, hero.id).locator('.figure-tools > summary').click();
    await figureOf(page, hero.id).locator('.work > summary').click();
    await page.getByRole('link', { name: `Open on a separate page: ${hero.title}` }).click();
    const figure = page.locator('.fold-apart:target');
    await expect(figure.locator('.tools')).toBeHidden();
    for (const name of ['Read as text', 'Step by step', 'Levers to pull', 'Blank form'])
      await figure.getByText(name, { exact: true }).click();
    for (const { title } of hero.steps) await expect(figure.locator('.step-list')).toContainText(title);
    for (const { walk, ends } of hero.paths)
      for (const { says } of [...walk, ...Object.values(ends)])
        await expect(figure.locator('span', { hasText: says }).first()).toBeVisible();
    await expect(figure.locator('.dg-number').first()).toBeVisible();
    await context.close();
  },
);
