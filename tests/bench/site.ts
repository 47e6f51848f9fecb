// Measures the built site.
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { needChromium } from '../../src/build/browser.ts';
import { printPdfs } from '../../src/build/print-pdfs.ts';
import { buildSite, serveSite } from '../../src/build/site.ts';

/** A school's laptop and line: a quarter of the speed, 1.6 Mbit/s, 150 ms round trips. */
const school = { cpu: 4, bitsPerSecond: 1_600_000, latency: 150 };
const runs = 3;
/** What was measured, and how much. */
export const rows: [string, string][] = [];
const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

rows.push(['Build', seconds(await timed(buildSite))]);
const site = await serveSite(0);
rows.push(['All PDFs', seconds(await timed(() => printPdfs(site.home)))]);
const browser = await chromium.launch({ executablePath: needChromium() });

/** Milliseconds, by the page's own clock, from asking for it to the first frame that shows what `selector` names. */
async function visit(path: string, slow: boolean, selector: string): Promise<number> {
  const page = await browser.newPage();
  if (slow) {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: school.cpu });
    const rate = school.bitsPerSecond / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: school.latency,
      downloadThroughput: rate,
      uploadThroughput: rate,
    });
  }
  await page.addInitScript((wanted) => {
    const look = () => {
      const found = document.querySelector(wanted);
      if (found?.checkVisibility({ visibilityProperty: true }))
        document.documentElement.dataset.seen = String(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await page.goto(site.home + path);
  await page.locator('html[data-seen]').waitFor({ state: 'attached' });
  const seen = Number(await page.locator('html').getAttribute('data-seen'));
  await page.close();
  return seen;
}

for (const [name, path, selector] of [
  [
    'Deep link to a drawn diagram, stage',
    'present/#/leverage-map',
    'html[data-ready] section.present [data-diagram] svg',
  ],
  ['Deep link to a drawn diagram, article', 'read/#leverage-map', '#leverage-map [data-diagram] svg'],
  ['Cover', '', 'html[data-ready] h1'],
] as const) {
  for (const slow of [false, true]) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await visit(path, slow, selector));
    rows.push([`${name}${slow ? ', school' : ''}`, seconds(median(times))]);
  }
}

for (const path of ['read/', 'present/']) {
  const bytes = { script: 0, all: 0 };
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  await page.goto(site.home + path);
  await page.locator('html[data-ready]').waitFor();
  rows.push(
    [`/${path} first load as served, all`, `${(bytes.all / 1000).toFixed(0)} kB`],
    [`/${path} first load as served, JavaScript`, `${(bytes.script / 1000).toFixed(1)} kB`],
  );
  await page.close();
}

rows.push(['Slowest click in the leverage diagram, a quarter of the speed', `${(await slowestClick()).toFixed(0)} ms`]);

/** How long the slowest part of the first explorable diagram takes to answer a click; the best of three tries a part. */
async function slowestClick(): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site.home}read/`);
  const figure = page.locator('figure[data-diagram]:has([data-tool="levers"])').first();
  await figure.locator('.picture-wide .dg-node').first().click();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: school.cpu });
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
