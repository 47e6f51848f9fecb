import { chromium } from 'playwright';
import { needChromium } from './src/build/browser.ts';
import { buildSite, serveSite } from './src/build/site.ts';
await buildSite();
const site = await serveSite(0);
const b = await chromium.launch({ executablePath: needChromium() });
const page = await (await b.newContext({serviceWorkers:'block'})).newPage();
for (const [p, f] of [['present/?theme=dark#/leverage-map','present'],['read/?theme=dark','read'],['sources/?theme=contrast','sources'],['about/?theme=dark','about'],['teach/','x']] as const) {
  const r = await page.goto(site.home + p); if(!r?.ok() && r) continue;
  await page.locator('html[data-ready]').waitFor();
  await page.pdf({ path: `/tmp/pp/${f}.pdf`, tagged: true, outline: true, preferCSSPageSize: true, format: 'A4' });
}
console.log(site.home);
await b.close();
const { spawnSync } = await import('node:child_process');
for (const [p,f] of [['read/','ffread'],['present/','ffpresent'],['print/handout/','ffhandout'],['print/worksheet/','ffworksheet'],['print/slides/','ffslides']]) {}
if (process.argv[2]) await new Promise((r) => setTimeout(r, 240_000));
await site.stop();
