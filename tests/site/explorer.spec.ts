import { blocksNamed } from '#deck/body.ts';
import { known } from '#deck/deck.ts';
import { inAll, restInAll } from '../tags.ts';
import { deck, sectionOf } from './deck.ts';
import { arrow, diagrams, figureOf, from, hero, panel, slideOf, told, tool, unfold } from './explorer.ts';
import { expect, open, openStage, test } from './site.ts';

/** A slide that the article tells elsewhere may show a diagram that only the stage has. */
const isInArticle = ({ id }: { id: string }) =>
  deck.slides.some(({ body, readIn }) => !readIn && blocksNamed(body, 'Diagram').some(({ props }) => props.id === id));

for (const [index, { id, wide }] of diagrams.filter(isInArticle).entries()) {
  test(
    `the text form of ${id} has as many arrows as its picture, and every part a name`,
    restInAll(index),
    async ({ page }) => {
      await open(page, 'read/');
      const figure = figureOf(page, id);
      await unfold(figure);
      await expect(figure.locator('[data-arrows] > li')).toHaveCount(wide.arrows.length);
      await expect(figure.locator('.picture-wide .dg-arrow')).toHaveCount(wide.arrows.length);
      const buttons = figure.locator('.picture-wide [role="button"]');
      await expect(buttons).toHaveCount(wide.arrows.length + wide.nodes.length);
      for (const name of await buttons.evaluateAll((all) => all.map((part) => part.getAttribute('aria-label'))))
        expect(name).toBeTruthy();
      await expect(figure.locator('.picture-wide [role="button"][tabindex="0"]')).toHaveCount(1);
    },
  );
}

test('a diagram is asked by mouse, and its focus is seen', async ({ page }) => {
  await open(page, 'read/');
  const figure = figureOf(page, hero.id);

  await test.step('in the article a click on a node tells what it is, who says so and what it is joined to', async () => {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator(`.picture-wide .dg-node[data-node="${from?.id}"]`).click();
    await expect(panel(figure)).toContainText(from?.says ?? '?');
    const claim = known(deck.claims, from?.claims[0] ?? '');
    await expect(panel(figure)).toContainText(known(deck.people, claim.speaker).name);
    await panel(figure).locator('.mark').first().click();
    await expect(page.locator('.card')).toContainText(claim.label);
    await page.keyboard.press('Escape');
    await panel(figure)
      .locator('.tool-links')
      .getByRole('button', { name: `→ ${told.nodes.find(({ id }) => id === arrow?.to)?.name}` })
      .click();
    await expect(panel(figure)).toContainText(arrow?.says ?? '?');
    await expect(page).toHaveURL(new RegExp(`\\?why=${hero.id}\\.${arrow?.id}#${sectionOf(slideOf(hero.id))}$`));
  });
  await test.step('the focus on an arrow stands out from the ground by 3 to 1 in each theme', async () => {
    await page.keyboard.press('Escape');

    await figure.scrollIntoViewIfNeeded();
    const button = figure.locator(`.picture-wide .dg-arrow[data-edge="${arrow?.id}"]`);
    await expect(button).toHaveAttribute('role', 'button');
    await page.keyboard.press('Tab');
    await button.focus();
    for (const theme of ['light', 'dark', 'contrast']) {
      const contrast = await button.evaluate((part, theme) => {
        document.documentElement.dataset.theme = theme;
        const pen = document.createElement('canvas').getContext('2d');
        const hit = part.querySelector('.dg-hit');
        if (!pen || !hit) return 0;
        const ground = (at: Element | null): string => {
          const { backgroundColor } = getComputedStyle(at ?? document.documentElement);
          return at && /, 0\)$/.test(backgroundColor) ? ground(at.parentElement) : backgroundColor;
        };
        /** Relative luminance, as WCAG 2.2 defines it. */
        const lightOf = () => {
          const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        pen.fillStyle = ground(part.parentElement);
        pen.fillRect(0, 0, 1, 1);
        const below = lightOf();
        const { stroke, opacity } = getComputedStyle(hit);
        pen.globalAlpha = Number(opacity);
        pen.fillStyle = stroke;
        pen.fillRect(0, 0, 1, 1);
        const [light, dark] = [below, lightOf()].sort((a, b) => b - a) as [number, number];
        return (light + 0.05) / (dark + 0.05);
      }, theme);
      expect(contrast, theme).toBeGreaterThanOrEqual(3);
    }
  });
});

test('an arrow can be hit beside its line', inAll, async ({ page }) => {
  await open(page, 'read/');
  const figure = figureOf(page, hero.id);
  await figure.scrollIntoViewIfNeeded();
  const line = figure.locator(`.picture-wide .dg-arrow[data-edge="${arrow?.id}"] .dg-line`);
  await line.scrollIntoViewIfNeeded();
  const box = await line.boundingBox();
  if (!box) throw new Error('The arrow is not drawn.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 7);
  await expect(panel(figure)).toContainText(arrow?.says ?? '?');
});

test('the address opens the part that it names, in the article and on the stage', inAll, async ({ page }) => {
  await open(page, `read/?why=${hero.id}.${arrow?.id}#${sectionOf(slideOf(hero.id))}`);
  await expect(panel(figureOf(page, hero.id))).toContainText(arrow?.says ?? '?');
  await open(page, `present/?why=${hero.id}.${arrow?.id}#/${slideOf(hero.id)}`);
  await expect(panel(figureOf(page, hero.id))).toContainText(arrow?.says ?? '?');
});

test('a phone that is turned has buttons in the other arrangement too', inAll, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `read/#${sectionOf(slideOf(hero.id))}`);
  const figure = figureOf(page, hero.id);
  const first = (picture: string) => figure.locator(`${picture} [role="button"][tabindex="0"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(first('.picture-tall')).toHaveAccessibleName(told.nodes[0]?.name ?? '?');
  await page.setViewportSize({ width: 844, height: 390 });
  await figure.scrollIntoViewIfNeeded();
  await expect(first('.picture-wide')).toHaveAccessibleName(told.nodes[0]?.name ?? '?');
});

for (const view of ['article', 'stage'] as const) {
  test(
    `by keyboard alone: along the arrows, into the card and back, ${view}`,
    view === 'stage' ? inAll : {},
    async ({ page }) => {
      if (view === 'stage') await openStage(page, slideOf(hero.id));
      else await open(page, `read/#${sectionOf(slideOf(hero.id))}`);
      const figure = figureOf(page, hero.id);
      await figure.scrollIntoViewIfNeeded();
      const picture = figure.locator('.picture-wide');
      const first = picture.locator('[role="button"][tabindex="0"]');
      await first.focus();
      await page.keyboard.press('Home');
      await expect(picture.locator(`[data-node="${told.nodes[0]?.id}"][role="button"]`)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      const way = told.arrows.find((one) => one.from === told.nodes[0]?.id);
      await expect(picture.locator(`.dg-arrow[data-edge="${way?.id}"]`)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      const next = picture.locator(`.dg-node[data-node="${way?.to}"]`);
      await expect(next).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel(figure)).toBeFocused();
      await expect(panel(figure)).toContainText(told.nodes.find(({ id }) => id === way?.to)?.name ?? '?');
      await page.keyboard.press('ArrowLeft');
      await expect(panel(figure)).toContainText(/Arrow/);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(panel(figure)).toBeHidden();
      await expect(picture.locator('[role="button"]:focus')).toHaveCount(1);
      expect(page.url()).not.toContain('why=');
      if (view === 'stage') await expect(page).toHaveURL(new RegExp(`#/${slideOf(hero.id)}$`));
    },
  );

  for (const path of hero.paths) {
    test(`the lever “${path.title}” is walked to its end, ${view}`, inAll, async ({ page }) => {
      if (view === 'stage') {
        await openStage(page, slideOf(hero.id));
        await page.keyboard.press('e');
      } else await open(page, 'read/');
      const figure = figureOf(page, hero.id);
      await unfold(figure);
      await tool(figure, 'Pull a lever').click();
      await panel(figure).getByRole('button', { name: path.title }).click();
      for (const { says, claims, along } of path.walk) {
        await expect(panel(figure)).toContainText(says);
        await expect(panel(figure).locator('.mark')).toHaveCount(claims.length);
        await expect(figure.locator('.picture-wide .dg-arrow[data-look="now"]')).toHaveAttribute('data-edge', along);
        await page.keyboard.press('ArrowRight');
      }
      for (const { says } of Object.values(path.ends)) await expect(panel(figure)).toContainText(says);
      await page.keyboard.press('ArrowLeft');
      await expect(panel(figure)).toContainText(path.walk.at(-1)?.says ?? '?');
    });
  }

  test(`predict first hides, asks, reveals in words and remembers, ${view}`, inAll, async ({ page }) => {
    const start = async () => {
      await open(page);
      if (view === 'stage') {
        await openStage(page, slideOf(hero.id));
        await page.keyboard.press('e');
      } else await open(page, 'read/');
      await unfold(figureOf(page, hero.id));
      await tool(figureOf(page, hero.id), 'Predict').click();
    };
    await start();
    const figure = figureOf(page, hero.id);
    const labelOf = (id: string) => [...told.nodes, ...told.arrows].find((part) => part.id === id)?.label ?? '';
    const asked = hero.mask.filter(labelOf);
    const fields = panel(figure).locator('select');
    await expect(fields).toHaveCount(asked.length);
    await expect(figure.locator('.picture-wide .dg-number')).toHaveCount(asked.length);
    await expect(figure.locator(`.picture-wide [role="button"][aria-label="${labelOf(asked[0] ?? '')}"]`)).toHaveCount(
      0,
    );
    // Nor does anything that is heard say what is asked: names of parts and of the drawing itself.
    const names = () =>
      figure
        .locator('.picture svg, .picture [role="button"]')
        .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
    const saying = async () => (await names()).filter((name) => asked.some((id) => name?.includes(labelOf(id))));
    expect(await saying()).toEqual([]);
    await fields.nth(0).selectOption(labelOf(asked[0] ?? ''));
    await fields.nth(1).selectOption(labelOf(asked[0] ?? ''));
    await start();
    await expect(fields.nth(0)).toHaveValue(labelOf(asked[0] ?? ''));
    await panel(figure).getByRole('button', { name: 'Reveal' }).click();
    await expect(panel(figure)).toContainText(`1 of ${asked.length} match.`);
    await expect(panel(figure)).toContainText(`“${labelOf(asked[1] ?? '')}”. You said “${labelOf(asked[0] ?? '')}”.`);
    await expect(figure.locator('.picture-wide .dg-number')).toHaveCount(0);
    for (const id of asked) expect((await names()).filter((name) => name?.includes(labelOf(id)))).not.toEqual([]);
    for (const { name, label } of told.arrows) expect(await names()).toContain(label ? `${name}: ${label}` : name);
    await panel(figure).getByRole('button', { name: 'Start again' }).click();
    await panel(figure).getByRole('button', { name: 'Type instead' }).click();
    await panel(figure)
      .locator('input')
      .first()
      .fill(labelOf(asked[0] ?? '').toUpperCase());
    await panel(figure).getByRole('button', { name: 'Reveal' }).click();
    await expect(panel(figure)).toContainText(`1 of ${asked.length} match.`);
  });
}
