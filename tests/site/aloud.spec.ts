import type { Page } from '@playwright/test';
import { splitSentences } from '#core/text/split.ts';
import { blocksNamed } from '#deck/body.ts';
import { proseAs } from '#deck/sentences.ts';
import { readingOf } from '#deck/statements.ts';
import { commonWords, listenWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { deck, sections } from './deck.ts';
import { expect, open, test } from './site.ts';

const here = { name: 'Here', voiceURI: 'here', lang: 'en-GB', localService: true, default: true };
const second = { ...here, name: 'Second', voiceURI: 'second', default: false };
const far = { ...here, name: 'Far', voiceURI: 'far', localService: false };
const other = { ...here, name: 'Anna', voiceURI: 'anna', lang: 'de-DE' };

interface Heard {
  text: string;
  rate: number;
  voice: string | undefined;
}

/** A browser with these voices, which notes what it is to say and says it has ended when it is told so. */
async function giveVoices(page: Page, voices: readonly object[]): Promise<void> {
  await page.addInitScript((voices) => {
    const heard: object[] = [];
    let now: EventTarget | undefined;
    const end = (how: string) => {
      const ended = now;
      now = undefined;
      ended?.dispatchEvent(new Event(how));
    };
    class Utterance extends EventTarget {
      rate = 1;
      lang = '';
      voice: { name: string } | undefined;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => end('error'),
      speak: (said: Utterance) => {
        heard.push({ text: said.text, rate: said.rate, voice: said.voice?.name });
        now = said;
      },
    });
    for (const [name, value] of Object.entries({
      speechSynthesis,
      SpeechSynthesisUtterance: Utterance,
      heard,
      ended: () => end('end'),
    }))
      Object.defineProperty(window, name, { value });
  }, voices);
}

const heardIn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as { ended(): void }).ended());
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map(String).join().replace(/\s+/g, ' ').trim());

/** What has been heard once so many sentences have ended. */
async function hear(page: Page, sentences: number): Promise<string[]> {
  for (let ended = 0; ended < sentences; ended++) {
    const before = (await heardIn(page)).length;
    await endSentence(page);
    await expect.poll(async () => (await heardIn(page)).length).toBe(before + 1);
  }
  return (await heardIn(page)).map(({ text }) => plain(text));
}

const start = async (page: Page) => {
  await page.locator('.page-menu > summary').click();
  await page.getByRole('button', { name: listenWords.readAloud }).click();
  await expect(page.locator('.aloud-bar')).toBeVisible();
};

const drawn = sections.find(({ body }) => blocksNamed(body, 'Figure').length === 1 && proseAs(body, 'full').length > 3);
const prose = proseAs(drawn?.body ?? [], 'full', readingOf(deck)).map(({ text }) => plain(text));

test('the article is read sentence by sentence from the section in view, drawings by their text, and no mark is heard', async ({
  page,
}) => {
  await giveVoices(page, [far, here]);
  await open(page, `read/#${drawn?.id}`);
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /aloud|tools\.[\w-]+\.js/.test(name)),
    ),
  ).toEqual([]);
  const markup = () =>
    page.locator(`#${drawn?.id} .prose`).evaluateAll((parts) => parts.map(({ innerHTML }) => innerHTML));
  const before = await markup();
  await start(page);
  await expect.poll(async () => (await heardIn(page)).length).toBe(1);
  expect((await heardIn(page))[0]).toEqual({ text: drawn?.title, rate: 1, voice: 'Here' });
  const figure = deck.figures.get(blocksNamed(drawn?.body ?? [], 'Figure')[0]?.props.id ?? '');
  const told = splitSentences(figure?.description ?? '').map(plain);
  const items = figure?.textAlternative.groups.flatMap(({ items }) => items.map(({ says }) => says)) ?? [];
  const heard = await hear(page, prose.length + told.length + items.length + 12);
  // As they are written: no mark stands in them.
  for (const sentence of [...prose, ...told, ...items.map(plain)]) expect(heard).toContain(sentence);
  expect(heard.filter((text) => text === prose[1])).toHaveLength(1);
  expect(await markup()).toEqual(before);
});

test(
  'what is heard is marked and in sight; it stands still, turns, and takes another speed and voice, by button and key',
  inAll,
  async ({ page }) => {
    await giveVoices(page, [here, second, other]);
    await open(page, `read/#${sections[3]?.id}`);
    await page.keyboard.press('l');
    const bar = page.locator('.aloud-bar');
    await expect(bar.getByRole('button', { name: commonWords.pause })).toBeFocused();
    const last = async () => (await heardIn(page)).at(-1);
    await expect.poll(async () => plain((await last())?.text ?? '')).toBe(plain(sections[3]?.title ?? ''));
    expect(await marked(page)).toBe(plain(sections[3]?.title ?? ''));
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await heardIn(page)).length).toBe(2);
    const next = plain((await last())?.text ?? '');
    await expect.poll(() => marked(page)).toBe(next);

    await bar.getByRole('button', { name: commonWords.pause }).click();
    await expect(bar.getByRole('button', { name: listenWords.goOn })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => marked(page)).toBe(plain(sections[3]?.title ?? ''));
    expect(await heardIn(page)).toHaveLength(2);
    await page.keyboard.press('l');
    await expect.poll(async () => (await heardIn(page)).length).toBe(3);

    await expect(bar.getByLabel(listenWords.voice).locator('option')).toHaveText(['Here', 'Second']);
    await bar.getByLabel(listenWords.voice).selectOption('Second');
    await bar.getByLabel(listenWords.speed).selectOption(listenWords.times(1.5));
    await expect.poll(last).toEqual({ text: sections[3]?.title, rate: 1.5, voice: 'Second' });
    await bar.getByRole('button', { name: commonWords.close }).focus();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    expect(await marked(page)).toBe('');
    // The next time it sounds as it was set.
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await start(page);
    await expect.poll(async () => (await last())?.voice).toBe('Second');
  },
);

test('where no voice of the device speaks the page’s language nothing is offered', inAll, async ({ page }) => {
  await giveVoices(page, [far, other]);
  await open(page, 'read/');
  await page.locator('.page-menu > summary').click();
  await expect(page.locator('.reader-tools button')).toHaveCount(1);
  await expect(page.getByRole('button', { name: listenWords.readAloud })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(page.locator('.aloud-bar')).toHaveCount(0);
});
