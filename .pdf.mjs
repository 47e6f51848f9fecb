import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const cwd = process.cwd();
const { chromium } = createRequire(join(cwd, 'package.json'))('@playwright/test');
const { serveSite } = await import(pathToFileURL(resolve(cwd, 'src/build/site.ts')));
const site = await serveSite(0);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const a of process.argv.slice(2)) {
  const [p, o] = a.split('=');
  await page.goto(site.home + p);
  await page.waitForSelector('html[data-ready]');
  await page.pdf({ path: o, format: 'A4', preferCSSPageSize: true, printBackground: true });
}
await browser.close();
await site.stop();
