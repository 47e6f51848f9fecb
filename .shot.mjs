import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const cwd = process.cwd();
const { chromium } = createRequire(join(cwd, 'package.json'))('@playwright/test');
const { serveSite } = await import(pathToFileURL(resolve(cwd, 'src/build/site.ts')));
const [out, path, sel, size = '1280x900', ...flags] = process.argv.slice(2);
const [width, height] = size.split('x').map(Number);
const site = await serveSite(0);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await browser.newContext({
  viewport: { width, height },
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
  javaScriptEnabled: !flags.includes('nojs'),
  colorScheme: flags.includes('dark') ? 'dark' : 'light',
});
const page = await ctx.newPage();
page.on('pageerror', (e) => console.log('error', e.message));
page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
await page.goto(site.home + path);
if (!flags.includes('nojs')) await page.locator('html[data-ready]').waitFor();
if (flags.includes('dark')) await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
if (flags.includes('print')) await page.emulateMedia({ media: 'print' });
if (flags.includes('grey')) await page.addStyleTag({ content: 'html{filter:grayscale(1)}' });
for (const f of flags) if (f.startsWith('js=')) await page.evaluate(f.slice(3));
const el = page.locator(sel).first();
await el.scrollIntoViewIfNeeded();
await page.waitForTimeout(600);
for (const f of flags)
  if (f.startsWith('then=')) {
    await page.evaluate(f.slice(5));
    await page.waitForTimeout(400);
  }
await el.screenshot({ path: out });
console.log(out);
await browser.close();
await site.stop();
