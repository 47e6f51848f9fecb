import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import type Scorm12API from 'scorm-again/scorm12';
import { isQuiz } from '#deck/exercise.ts';
import { courseOf } from '#publish/course/write.ts';
import { deck, sections } from '../site/deck.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { inAll } from '../tags.ts';
import { path } from './file.ts';

/** What a platform keeps of a pupil between two visits. */
interface Kept {
  core: { lesson_location: string; lesson_status: string; session_time: string; score: { raw: string } };
  suspend_data: string;
  student_data: { mastery_score: string };
  interactions: Record<string, { id: string; student_response: string; result: string }>;
}

/** A platform's page as the test sees it. */
interface Platform {
  API: Scorm12API;
  /** Calls that the platform did not take. */
  faults: string[];
  isOver: boolean;
}

/** Runs on the page round the course: a platform of a library, given what it kept of the pupil. */
function startPlatform(kept: object): void {
  const page = window as unknown as Platform & { Scorm12API: typeof Scorm12API };
  const api = new page.Scorm12API({ logLevel: 5 });
  api.loadFromJSON(kept as never, 'cmi');
  const faults: string[] = [];
  const checked = new Proxy(api, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      if (typeof call !== 'function' || !String(name).startsWith('LMS')) return call;
      return (...given: string[]) => {
        const answer: unknown = call.apply(target, given);
        if (target.LMSGetLastError() !== '0') faults.push(`${String(name)}(${given}): ${target.LMSGetLastError()}`);
        if (name === 'LMSFinish') page.isOver = true;
        return answer;
      };
    },
  });
  Object.assign(page, { API: checked, faults, isOver: false });
}

/** Opens the course for somebody at a computer of their own. */
async function visit(browser: Browser, home: string, kept: object): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${home}?${encodeURIComponent(JSON.stringify(kept))}`);
  return page;
}

const keptOn = (page: Page): Promise<Kept> =>
  page.evaluate(() => (window as unknown as Platform).API.renderCMIToJSONObject().cmi as unknown as Kept);
const statusOn = async (page: Page) => (await keptOn(page)).core.lesson_status;
const faultsOn = (page: Page) => page.evaluate(() => (window as unknown as Platform).faults);
const articleIn = (page: Page) => page.frameLocator('#course').frameLocator('iframe');
/** It wakes when somebody comes near it. */
const comeTo = (place: Locator) => place.evaluate((element) => element.scrollIntoView());

/** The sections of which a platform hears, all but the first, where everybody begins. */
const story = sections.slice(1);
const sectionOf = (page: Page, at: number) => articleIn(page).locator(`article#${story.at(at)?.id}`);

let home = '';
let stop: () => Promise<void> | void = () => undefined;
let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'course-'));
  const files = unzipSync(await courseOf(deck, await readFile(path)));
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html', 'run.js', 'deck.html']);
  expect(new TextDecoder().decode(files['imsmanifest.xml'])).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(folder, name === 'index.html' ? 'unit.html' : name), bytes);
  await copyFile('node_modules/scorm-again/dist/scorm12.min.js', join(folder, 'platform.js'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><link rel="icon" href="data:,"><script src="platform.js"></script><script>(${startPlatform})(JSON.parse(decodeURIComponent(location.search.slice(1))))</script><iframe id="course" src="unit.html" style="width:1200px;height:800px"></iframe>`,
  );
  ({ home, stop } = await serveFolder(folder));
});
test.afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

test('a platform keeps a pupil’s place and answers, and a course is complete by the sections that were seen', async ({
  browser,
}) => {
  const page = await visit(browser, home, {});
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const vote = articleIn(page).locator('exercise-vote').first();
  await comeTo(vote);
  await vote.locator('.options button').first().click();
  // A leap over everything to the last section.
  await comeTo(sectionOf(page, -1));
  const last = story.at(-1)?.id ?? '';
  await expect.poll(async () => (await keptOn(page)).core.lesson_location).toBe(last);
  await expect.poll(async () => (await keptOn(page)).suspend_data).toContain('"seen"');
  await comeTo(sectionOf(page, 2));
  await expect.poll(async () => (await keptOn(page)).core.lesson_location).toBe(story[2]?.id);
  expect(await statusOn(page)).toBe('incomplete');
  expect(await faultsOn(page)).toEqual([]);
  const kept = await keptOn(page);
  expect(kept.suspend_data).toContain('exercise/');
  await page.context().close();

  // Read on until one section is missing of those that make it complete.
  const enough = Math.ceil(0.8 * story.length);
  const seen = story.map((_, index) => Number(index < enough - 2 || index === story.length - 1)).join('');
  const others = (JSON.parse(kept.suspend_data) as [string, string][]).filter(([name]) => name !== 'seen');
  const again = await visit(browser, home, { ...kept, suspend_data: JSON.stringify([...others, ['seen', seen]]) });
  await expect(sectionOf(again, 2).locator('h3').first()).toBeInViewport();
  const votedOn = articleIn(again).locator('exercise-vote').first();
  await comeTo(votedOn);
  await expect(votedOn.locator('.options [aria-pressed="true"]')).toHaveCount(1);
  expect(await statusOn(again)).toBe('incomplete');
  await comeTo(sectionOf(again, enough - 1));
  await expect.poll(() => statusOn(again)).toBe('completed');
  // The platform takes the course off its page: then its visit is over.
  await again.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame) frame.src = 'about:blank';
  });
  await expect.poll(() => again.evaluate(() => (window as unknown as Platform).isOver)).toBe(true);
  expect(await faultsOn(again)).toEqual([]);
  expect(errors).toEqual([]);
  expect((await keptOn(again)).core.session_time).toMatch(/^0+:0\d:\d\d$/);
  await again.context().close();
});

test('a platform hears each answer of the quiz, and its score once it is done', inAll, async ({ browser }) => {
  const quiz = [...deck.exercises.values()].filter(isQuiz).find(({ kind }) => kind === 'choice');
  if (!quiz) throw new Error('the deck has no quiz');
  const page = await visit(browser, home, { student_data: { mastery_score: '60' } });
  const cards = articleIn(page).locator(`exercise-quiz[data-exercise="${quiz.id}"]`).first();
  const fold = articleIn(page).locator('details', { has: cards });
  await comeTo(fold);
  await fold.locator(':scope > summary').click();
  await comeTo(cards);
  const wrong = 3;
  for (const [at, { id, options, answer }] of quiz.questions.entries()) {
    const picked = at < wrong ? options.find((option) => !answer.includes(option.id))?.id : answer[0];
    expect((await keptOn(page)).core.score.raw).toBe('');
    await cards.locator(`[data-question="${id}"] [data-option="${picked}"] button`).click();
    await expect.poll(async () => Object.keys((await keptOn(page)).interactions)).toHaveLength(at + 1);
    if (at < quiz.questions.length - 1) await cards.locator('.exercise-bar [data-turn="1"]').click();
  }
  const { core, interactions } = await keptOn(page);
  expect(core.score.raw).toBe(String(Math.round((100 * (quiz.questions.length - wrong)) / quiz.questions.length)));
  expect(core.lesson_status).toBe('passed');
  expect(Object.values(interactions).map(({ result }) => result)).toEqual(
    quiz.questions.map((_, at) => (at < wrong ? 'wrong' : 'correct')),
  );
  expect(await faultsOn(page)).toEqual([]);
  await page.context().close();
});
