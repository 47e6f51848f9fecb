import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { courseOf } from '#publish/course/write.ts';
import { deck, sections } from '../site/deck.ts';
import { serveFolder } from '../site/serve-folder.ts';
import { path } from './file.ts';

/** What a platform keeps of a pupil between two visits, and what a course did that SCORM 1.2 forbids. */
interface Held {
  values: Record<string, string>;
  faults: string[];
  over: boolean;
}

/** A small platform that takes SCORM 1.2 at its word; it stands on the page round the course. */
function platform(values: Record<string, string>): void {
  const held: Held = { values, faults: [], over: false };
  let runs = false;
  const takes: Record<string, RegExp> = {
    'cmi.core.lesson_location': /^.{0,255}$/s,
    'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.exit': /^(time-out|suspend|logout|)$/,
    'cmi.core.session_time': /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    'cmi.suspend_data': /^.{0,4096}$/s,
  };
  const fault = (says: string): string => {
    held.faults.push(says);
    return 'false';
  };
  const API = {
    LMSInitialize: (nothing: string) => {
      if (runs || nothing !== '') return fault('begun twice');
      runs = true;
      return 'true';
    },
    LMSFinish: (nothing: string) => {
      if (!runs || nothing !== '') return fault('ended before it began');
      runs = false;
      held.over = true;
      return 'true';
    },
    LMSCommit: (nothing: string) => (runs && nothing === '' ? 'true' : fault('committed out of turn')),
    LMSGetValue: (name: string) => {
      if (!runs) return fault(`asked for ${name} out of turn`);
      return held.values[name] ?? '';
    },
    LMSSetValue: (name: string, value: string) => {
      if (!runs) return fault(`set ${name} out of turn`);
      if (!takes[name]?.test(value)) return fault(`${name} cannot be ${value.slice(0, 80)}`);
      held.values[name] = value;
      return 'true';
    },
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
  Object.assign(window, { API, held });
}

/** Opens the course for somebody at a computer of their own. */
async function visit(browser: Browser, home: string, values: Record<string, string>): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${home}?${encodeURIComponent(JSON.stringify(values))}`);
  return page;
}

const heldOn = (page: Page): Promise<Held> => page.evaluate(() => (window as unknown as { held: Held }).held);
const articleIn = (page: Page) => page.frameLocator('#course').frameLocator('iframe');

test('a platform keeps a pupil’s place and answers in 4,096 characters, and hears when they are through', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  const files = unzipSync(await courseOf(deck, await readFile(path)));
  expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html', 'run.js', 'deck.html']);
  for (const [name, bytes] of Object.entries(files))
    await writeFile(join(folder, name === 'index.html' ? 'unit.html' : name), bytes);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><script>(${platform})(JSON.parse(decodeURIComponent(location.search.slice(1))))</script><iframe id="course" src="unit.html" style="width:1200px;height:800px"></iframe>`,
  );
  const { home, stop } = await serveFolder(folder);
  try {
    const page = await visit(browser, home, {});
    const article = articleIn(page);
    const vote = article.locator('exercise-vote').first();
    // It wakes when somebody comes near it.
    await vote.evaluate((element) => element.scrollIntoView());
    await vote.locator('.options button').first().click();
    await article.locator(`article#${sections[2]?.id}`).evaluate((section) => section.scrollIntoView());
    await expect.poll(async () => (await heldOn(page)).values['cmi.core.lesson_location']).toBe(sections[2]?.id);
    const { values, faults } = await heldOn(page);
    expect(faults).toEqual([]);
    expect(values['cmi.core.lesson_status']).toBe('incomplete');
    expect(values['cmi.suspend_data']).toContain('exercise/');
    await page.context().close();

    const again = await visit(browser, home, values);
    const back = articleIn(again);
    await expect(back.locator(`article#${sections[2]?.id} h3`).first()).toBeInViewport();
    await back
      .locator('exercise-vote')
      .first()
      .evaluate((element) => element.scrollIntoView());
    await expect(back.locator('exercise-vote').first().locator('.options [aria-pressed="true"]')).toHaveCount(1);
    await back.locator(`article#${sections.at(-1)?.id}`).evaluate((section) => section.scrollIntoView());
    await expect.poll(async () => (await heldOn(again)).values['cmi.core.lesson_status']).toBe('completed');
    // The platform takes the course off its page: then its visit is over.
    await again.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src = 'about:blank';
    });
    await expect.poll(async () => (await heldOn(again)).over).toBe(true);
    const end = await heldOn(again);
    expect(end.faults).toEqual([]);
    expect(end.values['cmi.core.session_time']).toMatch(/^0000:0\d:\d\d$/);
    await again.context().close();
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
});
