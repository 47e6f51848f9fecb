import { inAll, restInAll } from '../tags.ts';
import { deck, slideIds } from './deck.ts';
import { chooseColours, expect, open, openStage, test } from './site.ts';

/** What stands in storage, in the address or in another window's letters may be anything; a view stands all the same. */

const { id } = deck.settings;
const nonsense = ['{"slide":5}', '{', '', 'null', '"x"', '7', '[null]', '{"seconds":"x"}'];

for (const [index, text] of nonsense.entries()) {
  test(
    `storage in which everything has become ${text || 'nothing'} hides no view`,
    restInAll(index),
    async ({ page }) => {
      // Whatever the page before has kept is spoilt before the next one reads it.
      await page.addInitScript(
        ([id, text]) => {
          for (const storage of [localStorage, sessionStorage])
            for (const key of Object.keys(storage).filter((key) => key.startsWith(`${id}/`)))
              storage.setItem(key, text);
        },
        [id, text] as const,
      );
      const kept = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].length);
      const lesson = deck.settings.lessons.at(-1)?.minutes;
      const present = async () => {
        await open(page, `present/?lesson=${lesson}`);
        await page.keyboard.press('PageDown');
        await page.reload();
        await expect(page.locator('section.present h2')).toBeVisible();
      };
      const others = async () => {
        await open(page, `presenter/?lesson=${lesson}`);
        await expect(page.locator('.presenter-place')).toHaveText(/^\d+ \/ \d+$/);
        await page.getByRole('button', { name: 'Next', exact: true }).click();
        await expect(page.locator('.presenter-now .presenter-picture .slide').first()).toBeVisible();
        await page.reload();
        await expect(page.locator('.presenter-place')).toHaveText(/^\d+ \/ \d+$/);
        await open(page, 'read/');
        await expect(page.locator('article h3').first()).toBeVisible();
        expect(await kept(), 'things to spoil').toBeGreaterThan(4);
      };
      await present();
      await others();
      // What the others have kept is spoilt for it too.
      await present();
      if (index > 0) await others();
    },
  );
}

test('storage that takes nothing is made up for while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await open(page, 'presenter/');
  await page.locator('.page-menu > summary').click();
  await page.getByRole('button', { name: 'Start clock' }).click();
  await expect(page.getByRole('button', { name: 'Pause clock' })).toBeVisible();
});

test(
  'where storage is full, what was handed to a page and is given up there does not come back',
  inAll,
  async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await open(page, 'read/');
    const look = page.locator('html');
    await page.evaluate(
      (name) => history.replaceState({ unsaved: [[name, '"dark"']] }, ''),
      `${deck.settings.id}/theme`,
    );
    await page.reload();
    await expect(look).toHaveAttribute('data-theme', 'dark');
    await chooseColours(page, 'Match my device');
    await expect(look).toHaveAttribute('data-theme', 'light');
    await page.reload();
    await expect(look).toHaveAttribute('data-theme', 'light');
  },
);

test('a lesson that the address names wrongly shows every slide', inAll, async ({ page }) => {
  for (const asked of ['__proto__', 'constructor', '-1', '4e1', '']) {
    await open(page, `present/?lesson=${asked}`);
    await expect(page.locator('section.present .slide-place'), asked).toHaveText(`1 / ${slideIds.length}`);
    await open(page, `print/slides/?lesson=${asked}`);
    await expect(page.locator('[data-slide]'), asked).toHaveCount(slideIds.length);
  }
});

test('letters of another shape are left unread by a stage and a presenter', inAll, async ({ page }) => {
  await openStage(page);
  const [presenter, other] = [await page.context().newPage(), await page.context().newPage()];
  await open(presenter, 'presenter/');
  await open(other, 'teach/');
  await other.evaluate(async (id) => {
    const channel = new BroadcastChannel(`${id}/line`);
    const stage = await new Promise<string>((done) => {
      channel.onmessage = ({ data }) => data.message?.kind === 'state' && done(data.message.state.stage);
      channel.postMessage({ id: 'a', message: { kind: 'hello' } });
    });
    const commands = [
      { type: 'go-to', slide: 'no-such-slide', step: 1 },
      { type: 'dance' },
      { type: 'set-path', path: 5 },
    ];
    for (const letter of [
      null,
      7,
      { id: 'a' },
      { id: 'b', message: null },
      { id: 'c', message: { kind: 'state', state: {} } },
      { id: 'd', message: { kind: 'state', state: { stage, slide: 7 } } },
      ...commands.map((command, index) => ({ id: `o${index}`, message: { kind: 'command', stage, command } })),
      // The last is carried out: what came before it has been read by then.
      { id: 'e', message: { kind: 'command', stage, command: { type: 'next' } } },
    ])
      channel.postMessage(letter);
    localStorage.setItem(`${id}/line`, '{');
  }, id);
  await expect(page.locator('section.present')).toHaveId(slideIds[1] ?? '');
  await page.keyboard.press('End');
  await expect(presenter.locator('.presenter-place')).toHaveText(new RegExp(`^${slideIds.length} /`));
});

test('the stage takes no settings from its address and no orders from another page', async ({ page }) => {
  const query = 'shuffle=true&autoSlide=300&width=1&height=1&plugins=x&transition=zoom&view=scroll&rtl=true&print-pdf';
  await open(page, `present/?${query}`);
  await expect(page.locator('section.present')).toHaveAttribute('data-slide', slideIds[0] ?? '');
  expect(new URL(page.url()).search).toBe(`?${query}`);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const box = await page.locator('section.present').boundingBox();
  expect(Math.max((box?.width ?? 0) / width, (box?.height ?? 0) / height)).toBeGreaterThan(0.7);
  await page.evaluate(
    () =>
      new Promise((heard) => {
        addEventListener('message', heard, { once: true });
        postMessage(JSON.stringify({ method: 'slide', args: [3] }), '*');
      }),
  );
  await expect(page.locator('section.present')).toHaveAttribute('data-slide', slideIds[0] ?? '');
});
