// Measures the built site.
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { launchOptions, needChromium } from '#publish/browser.ts';
import { printPdfs } from '#publish/pdf/print-pdfs.ts';
import { buildSite, serveSite } from '#publish/site.ts';
import { type Asked, askedUntilReady } from '../site/until-ready.ts';
import { benchBuild } from './build.ts';
import { median, milliseconds, seconds, slowDown, visit } from './school.ts';
import { openStage, stepThrough } from './stage.ts';

const runs = 3;
/** What was measured, and how much. */
export const rows: [string, string][] = [];

rows.push(...benchBuild());
await buildSite();
const site = await serveSite(0);
const printing = performance.now();
await printPdfs(site.home);
rows.push(['All PDFs', seconds(performance.now() - printing)]);
const browser = await chromium.launch(launchOptions(needChromium()));

for (const [name, path, selector] of [
  ['Deep link to a drawn diagram, stage', 'present/#/leverage-map', '.stage #leverage-map [data-diagram] svg .dg-node'],
  [
    'Deep link to a drawn diagram, article',
    'read/#leverage-map',
    '#leverage-map [data-figure] svg path, #leverage-map [data-diagram] svg .dg-node',
  ],
  ['Cover', '', 'html[data-ready] h1'],
] as const) {
  for (const slow of [false, true]) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await visit(browser, site.home + path, slow, selector));
    rows.push([`${name}${slow ? ', school' : ''}`, seconds(median(times))]);
  }
}

const openings: Awaited<ReturnType<typeof openStage>>[] = [];
const walks: Awaited<ReturnType<typeof stepThrough>>[] = [];
for (let run = 0; run < runs; run++) {
  openings.push(await openStage(browser, `${site.home}present/`));
  walks.push(await stepThrough(browser, `${site.home}present/`, true));
}
rows.push(
  ['First slide, school', seconds(median(openings.map(({ firstSlide }) => firstSlide)))],
  ['Arrow pressed in its first frame, school', milliseconds(median(openings.map(({ firstKey }) => firstKey)))],
  ['Blocking while the stage opens, school', milliseconds(median(openings.map(({ blocking }) => blocking)))],
  [
    `Long tasks in ${walks[0]?.steps} steps through the deck, school`,
    milliseconds(median(walks.map(({ longTasks }) => longTasks))),
  ],
);

for (const path of ['read/', 'present/']) {
  const page = await browser.newPage();
  const files = await askedUntilReady(page, site.home + path);
  const sum = (some: Asked[]) => some.reduce((all, { bytes }) => all + bytes, 0);
  const [all, script] = [files, files.filter(({ name }) => name.endsWith('.js'))].map(sum);
  rows.push(
    [`/${path} as served until it is ready, all`, `${((all ?? 0) / 1000).toFixed(0)} kB`],
    [`/${path} as served until it is ready, JavaScript`, `${((script ?? 0) / 1000).toFixed(1)} kB`],
  );
  await page.close();
}

rows.push(['Slowest click in the leverage diagram, a quarter of the speed', milliseconds(await slowestClick())]);

/** How long the slowest part of the leverage diagram takes to answer a click; the best of three tries a part. */
async function slowestClick(): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site.home}read/#leverage-map`);
  // Its tools wait in folds.
  for (const fold of ['.figure-tools', '.work']) await page.locator(`#leverage-map ${fold} > summary`).first().click();
  const figure = page.locator('#leverage-map figure[data-diagram]:has([data-tool="levers"])');
  await figure.locator('.picture-wide .dg-node').first().click();
  await slowDown(page);
  const slowest = await figure.evaluate(async (element) => {
    const panel = element.querySelector('.tool-panel');
    const answered = (part: Element) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          done(performance.now() - start);
        });
        if (panel) watch.observe(panel, { childList: true, attributes: true });
        part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      });
    let slowest = 0;
    for (const part of element.querySelectorAll('.picture-wide :is(.dg-node, .dg-arrow)')) {
      const tries = [await answered(part), await answered(part), await answered(part)];
      slowest = Math.max(slowest, Math.min(...tries));
    }
    return slowest;
  });
  await page.close();
  return slowest;
}

await browser.close();
await site.stop();
