import type { Locator } from '@playwright/test';
import { blocksNamed } from '#deck/body.ts';
import { inAll } from '../tags.ts';
import { deck, sectionIds, sections, slideIds } from './deck.ts';
import { holdCode } from './shifts.ts';
import { at, expect, forbidStorage, open, parsed, test } from './site.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test(
  'how sources are marked is chosen in the page’s menu and kept; a phone and the plain words begin quiet',
  inAll,
  async ({ page }) => {
    const marks = page.locator('.prose .sentence .mark:visible');
    const proofs = page.locator('.prose .proof:visible');
    const choose = async (name: string) => {
      await page.locator('.page-menu > summary').click();
      await page.getByRole('radio', { name }).check();
      await page.keyboard.press('Escape');
    };
    await open(page, 'read/plain/');
    await expect(marks).toHaveCount(0);
    await open(page, 'read/?level=full');
    await expect(proofs).toHaveCount(0);
    await choose('One mark per sentence');
    await expect(marks).toHaveCount(0);
    await expect(proofs).not.toHaveCount(0);
    await page.reload();
    await expect(page.locator('.proof-choice :checked')).toHaveValue('quiet');
    await expect(marks).toHaveCount(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await choose('All marks');
    await expect(proofs).toHaveCount(0);
    await open(page, 'read/');
    await expect(proofs).toHaveCount(0);
    await expect(marks).not.toHaveCount(0);
  },
);

test('who copies a paragraph copies no marks', inAll, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'read/');
  for (const proof of ['every', 'quiet']) {
    await page.evaluate((how) => document.documentElement.setAttribute('data-proof', how), proof);
    const paragraph = page.locator('.prose > p:has(.mark + .mark)').first();
    await paragraph.evaluate((words) => getSelection()?.selectAllChildren(words));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const words = await paragraph.evaluate((one) => {
      const copy = one.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.mark, .proof')) mark.remove();
      return copy.textContent;
    });
    expect(copied.trim(), proof).toBe(words?.trim());
  }
});

test(
  'on a phone at most sixty marks of the article stand in boxes, and a press finds each',
  inAll,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, 'read/');
    const proofs = await page.locator('.prose .proof').evaluateAll((marks) =>
      marks.map((mark) => {
        const { backgroundColor, borderTopWidth } = getComputedStyle(mark);
        const { width, height } = getComputedStyle(mark, '::after');
        return { boxed: backgroundColor !== 'rgba(0, 0, 0, 0)' || borderTopWidth !== '0px', width, height };
      }),
    );
    expect(proofs.length).toBeGreaterThan(60);
    expect(proofs.filter(({ boxed }) => boxed).length).toBeLessThanOrEqual(60);
    expect(
      Math.min(...proofs.flatMap(({ width, height }) => [width, height].map(Number.parseFloat))),
    ).toBeGreaterThanOrEqual(24);
  },
);

test('where a reader is to guess the headline follows the picture', inAll, async ({ page }) => {
  await open(page, 'read/');
  for (const { id, guess } of sections)
    await expect(page.locator(`article#${id} > :is(.drawn, .shown) ~ h3`), id).toHaveCount(guess ? 1 : 0);
});

test('the first thing to play stands open within the first five windows of a phone, and asks again at the end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'read/');
  const vote = page.locator('.vote-open');
  const { top } = await vote.evaluate((one) => one.getBoundingClientRect());
  expect(top / 844).toBeLessThan(5);
  // Its code comes as a reader comes near.
  await vote.scrollIntoViewIfNeeded();
  const option = vote.getByRole('button').nth(2);
  await option.click();
  await expect(option).toHaveAttribute('aria-pressed', 'true');
  await expect(vote.locator('.said')).toContainText('asked again at the end');
});

for (const width of [1280, 1440, 1920])
  test(`at ${width} px each note of the margin stands level with the sentence of its mark`, inAll, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'read/');
    const off = await page.locator('.margin-notes li').evaluateAll((notes) =>
      notes.map((note) => {
        const paragraph = note.closest('.margin-notes')?.previousElementSibling;
        const claim = note.querySelector<HTMLElement>('a.mark')?.dataset.claim;
        const mark = paragraph?.querySelector(`a.mark[data-claim="${claim}"]`);
        if (!paragraph || !mark) return Number.NaN;
        const lines = note.getBoundingClientRect().top - mark.getBoundingClientRect().top;
        return lines / Number.parseFloat(getComputedStyle(paragraph).lineHeight);
      }),
    );
    expect(off.length).toBeGreaterThan(20);
    // A mark ends its sentence, which begins up to three lines higher.
    expect(Math.min(...off)).toBeGreaterThan(-3.5);
    expect(Math.max(...off)).toBeLessThan(1);
  });

test('a second visit offers the place of the first, and moves only when asked', async ({ page }) => {
  await open(page, 'read/');
  const slide = sections[9];
  await page.locator(`#${slide?.id} h3`).scrollIntoViewIfNeeded();
  await page.evaluate((id) => document.getElementById(id ?? '')?.scrollIntoView(), slide?.id);
  await expect(page.locator('.contents ol ol [data-here] a')).toHaveText(slide?.title ?? '');
  await open(page, '');
  const resume = page.getByRole('link', { name: /^Continue at/ });
  await expect(resume).toContainText(slide?.title ?? '?');
  await expect(resume).toHaveAttribute('href', new RegExp(`read/#${slide?.id}$`));
  // On a phone too it stands clear of the words below it.
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'read/');
  const [offer, kicker] = await Promise.all(
    ['.resume', 'main .kicker'].map((part) => page.locator(part).boundingBox()),
  );
  expect((offer?.y ?? 0) + (offer?.height ?? 999)).toBeLessThanOrEqual(kicker?.y ?? 0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: /^Continue at/ }).click();
  await expect(page.locator(`#${slide?.id} h3`)).toBeInViewport();
});

test('what stands behind the words of the article', async ({ page }) => {
  await open(page, 'read/');

  await test.step('by the keys G and / the contents open where the reader is, and Esc closes them', async () => {
    const contents = page.locator('.contents details');
    for (const key of ['g', '/']) {
      await page.keyboard.press(key);
      await expect(contents.locator('ol ol [data-here] a')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(contents).not.toHaveAttribute('open');
      await expect(contents.locator('summary')).toBeFocused();
    }
  });
  await test.step('terms and names open in place', async () => {
    const term = page.locator('article a.term').first();
    await term.click();
    await expect(page.locator('.card')).toContainText(
      deck.terms.get((await term.getAttribute('data-term')) ?? '')?.means.slice(0, 30) ?? '?',
    );
    const person = page.locator('article a.person').first();
    await person.click();
    await expect(page.locator('.card')).toContainText(
      deck.people.get((await person.getAttribute('data-person')) ?? '')?.label ?? '?',
    );
  });
  await test.step('a browser that searches the page finds the words of a fold that sleeps, and opening it shows them once', async () => {
    await page.keyboard.press('Escape');

    const fold = page.locator('.chapter-notes').first();
    const says = [...deck.claims.values()].find(({ id }) => id === deck.slides[0]?.cited[0])?.says ?? '?';
    await expect(fold.locator('li')).toHaveCount(0);
    await expect(fold).toContainText(says);
    await page.locator('.end-fold:has(.chapter-notes) > summary').click();
    await fold.locator('summary').click();
    await expect(fold.getByText(says)).toHaveCount(1);
    await expect(fold.locator('li').getByText(says)).toBeVisible();
  });
  await test.step('a source mark opens its note in the margin; on a phone a sentence all its claims below it', async () => {
    const mark = page.locator('article a.mark').first();
    await mark.click();
    const card = page.locator('.card');
    await expect(card).toBeVisible();
    await expect(card).toContainText((await mark.textContent()) ?? '');
    const [beside, text] = [await card.boundingBox(), await mark.boundingBox()];
    expect(beside?.x).toBeGreaterThan(text?.x ?? 0);
    expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(mark).toBeFocused();

    // A phone has one quiet mark a sentence: a press on the sentence opens all its claims, over the lower half of the window.
    await page.setViewportSize({ width: 390, height: 844 });
    const sentence = page.locator('.prose .sentence:has(.mark + .mark)').first();
    const proof = sentence.locator('.proof');
    await expect(sentence.locator('a.mark').first()).toBeHidden();
    // From the window's lower edge: the words stay in sight above the card.
    await sentence.evaluate((words) => scrollTo(0, words.getBoundingClientRect().top + scrollY - innerHeight + 90));
    const [line] = await sentence.evaluate((words) => [...words.getClientRects()].map(({ x, y }) => ({ x, y })));
    await page.mouse.click((line?.x ?? 0) + 12, (line?.y ?? 0) + 8);
    const claims = (await proof.getAttribute('data-claims'))?.split(' ') ?? [];
    await expect(card.locator('.claim-says')).toHaveText(
      claims.map((id) => new RegExp(`^${escaped(deck.claims.get(id)?.says ?? '?')}`)),
    );
    const [below, words] = [await card.boundingBox(), await sentence.boundingBox()];
    expect(below?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 999));
    expect(below?.width).toBe(390);
    for (const id of claims)
      await expect(proof).toHaveAccessibleName(
        new RegExp(escaped(deck.people.get(deck.claims.get(id)?.speaker ?? '')?.name ?? '?')),
      );
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(card).toHaveCount(0);
    await expect(proof).toBeFocused();
  });
});

test('broken storage takes nothing away', async ({ page }) => {
  await forbidStorage(page.context(), ['localStorage']);
  await open(page, 'read/');
  await page.locator('article a.mark').first().click();
  await expect(page.locator('.card')).toBeVisible();
  await open(page, 'present/');
  await expect(page.locator('section.present h2')).toBeVisible();
});

test('without JavaScript the article, its notes, the stage’s slides and the ledger are all there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('read/'), parsed);
  await expect(page.locator('article[id] > h3:visible')).toHaveCount(sectionIds.length);
  const mark = page.locator('article a.mark').first();
  const note = page.locator((await mark.getAttribute('href'))?.replace(/^[^#]*/, '') ?? '');
  await mark.click();
  await expect(note).toBeInViewport();
  await page.goto(at('present/'), parsed);
  await expect(page.locator('section[id].slide h2:visible')).toHaveCount(slideIds.length);
  await expect(page.getByRole('link', { name: 'an article' })).toBeVisible();
  await page.goto(at('sources/'), parsed);
  await expect(page.locator('.claim:visible')).toHaveCount(deck.claims.size);
  await context.close();
});

test('the ledger can be filtered by kind and by side', async ({ page }) => {
  await open(page, 'sources/');
  await page.getByLabel('Kind').selectOption('prediction');
  const predictions = [...deck.claims.values()].filter(({ kind }) => kind === 'prediction').length;
  await expect(page.locator('.claim:visible')).toHaveCount(predictions);
  await page.getByLabel('Kind').selectOption('official');
  const [side] = deck.sides.values();
  await page.getByLabel('Side').selectOption(side?.id ?? '');
  const own = [...deck.claims.values()].filter((claim) => claim.kind === 'official' && claim.side === side?.id).length;
  await expect(page.locator('.claim:visible')).toHaveCount(own);
  await expect(page.getByRole('status')).toContainText(`${own} of ${deck.claims.size}`);
});

/** A section far down the article whose drawing stands in a file. */
const deepSection = sectionIds.at(Math.floor(sectionIds.length / 2)) ?? '';

test('the section that an address names has its drawings before the article’s own code has come', async ({ page }) => {
  const { promise: code, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route(/\/Read\.astro_[^/]*\.js$/, (route) => code.then(() => route.continue()));
  await page.goto(at(`read/#${deepSection}`), { waitUntil: 'commit' });
  await expect(page.locator(`#${deepSection} figure svg :is(path, rect):visible`).first()).toBeVisible();
  letThrough();
});

test(
  'an article that is opened at its beginning lays out the rest by and by; elsewhere all of it at once',
  inAll,
  async ({ page }) => {
    const letThrough = await holdCode(page);
    await page.goto(at('read/'), { waitUntil: 'commit' });
    const last = page.locator('.chapter article.slide').last();
    const isSkipped = () =>
      last.evaluate((section) => !section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));
    await page.locator('#notes').waitFor({ state: 'attached' });
    await expect.poll(isSkipped).toBe(true);
    await letThrough();
    await page.locator('html:not([data-opens])').waitFor();
    expect(await isSkipped()).toBe(false);
    await page.goto(at('about/'));
    await page.goto(at(`read/#${deepSection}`));
    await expect(page.locator(`#${deepSection} > h3`)).toBeInViewport();
    await expect(page.locator('html[data-opens]')).toHaveCount(0);
  },
);

for (const width of [390, 1280])
  test(
    `opened at a place, an article lays out what is far from it later, and the place does not move: ${width}`,
    inAll,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const letThrough = await holdCode(page);
      // A line to be drawn stands open in the article, and comes later.
      const drawn = sections.findIndex(({ body }) =>
        blocksNamed(body, 'Exercise').some(({ props }) => deck.exercises.get(props.id)?.kind === 'draw'),
      );
      const place = sections[drawn + 1]?.id;
      const opened = page.locator(`#${place}`);
      const isSkipped = (section: Locator) =>
        section.evaluate((element) => !element.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }));
      const top = () => opened.evaluate((element) => element.getBoundingClientRect().top);
      await page.goto(at(`read/#${place}`), { waitUntil: 'commit' });
      await page.locator('#notes').waitFor({ state: 'attached' });
      for (const far of ['first', 'last'] as const)
        await expect.poll(() => isSkipped(page.locator('.chapter article.slide')[far]())).toBe(true);
      await expect(opened).toBeInViewport();
      const before = await top();
      await letThrough();
      await page.locator('html:not([data-opens])').waitFor();
      await expect(page.locator('.draw-apart .draw-room').first()).toBeAttached();
      for (const far of ['first', 'last'] as const)
        expect(await isSkipped(page.locator('.chapter article.slide')[far]())).toBe(false);
      expect(Math.abs((await top()) - before)).toBeLessThan(2);
    },
  );

test('who reads on from a place before the code has come is not taken back to it', inAll, async ({ page }) => {
  await holdCode(page);
  await page.goto(at(`read/#${deepSection}`), { waitUntil: 'commit' });
  await page.locator('#notes').waitFor({ state: 'attached' });
  await expect(page.locator(`#${deepSection} > h3`)).toBeInViewport();
  const after = await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return scrollY;
  });
  expect(after).toBe(0);
});

test('who goes to a section while an article is being laid out arrives there', inAll, async ({ page }) => {
  const { promise: loaded, resolve: letThrough } = Promise.withResolvers<void>();
  // With it the page is loaded; until then the rest waits.
  await page.route('**/fonts/*', (route) => loaded.then(() => route.continue()));
  await page.goto(at('read/'), { waitUntil: 'commit' });
  // Its code runs, and says where the reader is.
  await expect(page.locator('html[data-opens] .contents [data-here]').first()).toBeAttached();
  await page.evaluate((id) => {
    location.hash = id;
  }, deepSection);
  await page.locator('html:not([data-opens])').waitFor();
  const top = () => page.locator(`#${deepSection} > h3`).evaluate((heading) => heading.getBoundingClientRect().top);
  const before = await top();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(400);
  letThrough();
  await page.waitForLoadState();
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('the address of a slide that has no section of its own leads to the section that tells it', async ({ page }) => {
  // That of a slide with a model leads to the line to play it.
  const slide = deck.slides.find(({ readIn, body }) => readIn !== undefined && blocksNamed(body, 'Model').length === 0);
  await open(page, `read/#${slide?.id}`);
  await expect(page.locator(`article[id="${slide?.readIn}"] > h3`)).toBeInViewport();
  await expect(page.locator(`.contents a[href="#${slide?.id}"]`)).toHaveCount(0);
});
