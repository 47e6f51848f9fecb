import type { Page } from '@playwright/test';
import { policyHash } from '#publish/finish-pages.ts';
import { besides, licencesFile } from '#publish/licences.ts';
import { licenceWords } from '#words/index.ts';
import { inAll } from '../tags.ts';
import { barriers } from './axe.ts';
import { at, expect, open, pages, test } from './site.ts';

/** What every page must be, whatever it shows. */

/** Draws the page in another theme, as a choice in its menu does. */
const wear = (page: Page, theme: string) =>
  page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme;
  }, theme);

/** What axe is not shown the first time: most of a list whose parts are all alike. `npm run test:all` shows it the whole. */
const alike: Readonly<Record<string, string>> = {
  'sources/': '.paragraphs > li:nth-child(n + 4)',
  'read/': '.chapter:nth-of-type(n + 4)',
  'print/handout/': 'article.slide:nth-of-type(n + 5)',
};
/** A page of each kind; `npm run test:all` shows it all of them, in every theme. */
const looked = [
  '',
  'read/',
  'present/',
  'presenter/',
  'join/',
  'teach/',
  'sources/',
  'print/worksheet/',
  'print/handout/',
];

/** Every page is opened, and once: one test for some, so that the styles and typefaces of all come once too. */
for (const [kind, some] of Object.entries(
  Object.groupBy(pages, (path) => (path.startsWith('print/') ? 'sheets' : 'views')),
))
  test(`the ${kind} have one h1, unique ids and a strict policy each, and axe finds nothing`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: 'light' });
    for (const path of some ?? []) {
      await open(page, path);
      await expect.soft(page.locator('h1'), path).toHaveCount(1);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect
        .soft(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          path,
        )
        .toEqual([]);
      const begun = await page.locator('p, li').evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
      expect
        .soft(
          begun.filter((text) => /^(?:[.,;:](?:\s|$)|[。，；：])/.test(text)),
          path,
        )
        .toEqual([]);
      expect.soft(await holdsToItsPolicy(page, path), path).toEqual([]);
      if (looked.includes(path))
        expect.soft(await barriers(page, { without: alike[path] }), `axe on /${path}`).toEqual([]);
      await wear(page, 'dark');
      expect.soft(await blackIn(page), path).toEqual([]);
    }
  });

for (const theme of ['light', 'dark', 'contrast'])
  for (const path of pages)
    test(`axe finds nothing on /${path} in the ${theme} theme`, inAll, async ({ page }) => {
      await open(page, `${path}?theme=${theme}`);
      // Nothing but its colours changes with the theme.
      expect(await barriers(page, theme === 'light' ? {} : { only: 'color-contrast' })).toEqual([]);
    });

/** What a page's policy would allow beyond what is in it, or what would make a school's slow line wait. */
async function holdsToItsPolicy(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(at(path))).text();
  const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/i.exec(html) ?? [];
  const own = [...html.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => policyHash(text));
  const sheets = html.match(/<link rel="stylesheet" href/g)?.length ?? 0;
  return [
    ...(html.match(/<[^>]*\sstyle=/) ?? []),
    ...(policy.includes("default-src 'none'") && !policy.includes('unsafe-inline') ? [] : ['no strict policy']),
    ...(policy.match(/'sha256-[^']+'/g) ?? []).filter((hash) => !own.includes(hash)),
    // Every answer is slow there: typefaces, the page's own styles, and those of its paper.
    ...(sheets > 3 ? [`${sheets} style sheets`] : []),
  ];
}

/** Shapes in a black that no theme has chosen, on a ground that is dark. */
const blackIn = (page: Page) =>
  page.evaluate(() => {
    const ground = (part: Element | null): string => {
      const { backgroundColor } = getComputedStyle(part ?? document.documentElement);
      return part && /, 0\)$/.test(backgroundColor) ? ground(part.parentElement) : backgroundColor;
    };
    const isLight = (colour: string) => Number(/\d+/.exec(colour)?.[0]) > 128;
    return [...document.querySelectorAll('svg > :is(path, rect, circle, polygon), svg > g :is(path, rect, circle)')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => getComputedStyle(part).fill === 'rgb(0, 0, 0)' && !isLight(ground(part.closest('svg'))))
      .map((part) => part.outerHTML.slice(0, 100));
  });

test('every page has a title of its own, and every link inside the site leads somewhere', async ({ request }) => {
  const texts = new Map<string, string>();
  const read = async (address: string) => {
    const known = texts.get(address);
    if (known !== undefined) return known;
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const text = await answer.text();
    texts.set(address, text);
    return text;
  };
  const titles: string[] = [];
  const seen = new Map<string, string>();
  for (const path of pages) {
    const html = (await read(at(path))).replaceAll(/<!--[\s\S]*?-->/g, '');
    titles.push(/<title>([^<]*)/.exec(html)?.[1] ?? '');
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="([^"]*)"/g))
      seen.set(new URL(href.replaceAll('&amp;', '&'), at(path)).href, path);
  }
  expect(new Set(titles).size, titles.join('\n')).toBe(pages.length);
  const inside = [...seen].filter(([link]) => link.startsWith(at()));
  expect(inside.length).toBeGreaterThan(500);
  for (const [link, path] of inside) {
    const text = await read(link.replace(/[?#].*$/, ''));
    const id = new URL(link).hash.replace(/^#\/?|:~:.*$/g, '');
    if (id) expect(text.includes(`id="${id}"`), `/${path} leads to ${link}`).toBe(true);
  }
});

test('what others made and comes with the pages is named with its version and its licence', async ({ page }) => {
  await open(page, 'about/');
  await expect(page.locator('[data-only="file"]')).toBeHidden();
  const link = page.locator(`a[href$="/${licencesFile}"]`);
  const address = await link.evaluate((one) => (one instanceof HTMLAnchorElement ? one.href : ''));
  const text = await (await page.request.get(address)).text();
  const [, ...parts] = text.split(/^-{72}$/m);
  expect(parts.filter((part) => !/copyright/i.test(part))).toEqual([]);
  expect(text).not.toContain(licenceWords.noText);
  // Of the pages' own scripts, some that are loaded at once, later, and where phones are used.
  for (const name of [...besides, 'workbox-core', 'reveal.js', 'perfect-freehand', 'uqr', 'u8-mqtt-packet'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm'));
  expect(text, 'what only a build needs').not.toMatch(/^(mermaid|astro|sharp) /m);
});
