import type { Page } from '@playwright/test';
import { at, expect, pages, test } from '../site/site.ts';
import { inAll } from '../tags.ts';
import { file } from './file.ts';

/** What a person sees of an element, as far as a stylesheet can change it. */
const looks = [
  'display',
  'position',
  'visibility',
  'opacity',
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'textAlign',
  'margin',
  'padding',
  'border',
  'width',
  'height',
  'gridTemplateColumns',
  'flexDirection',
  'fill',
  'stroke',
  'strokeWidth',
  'columnCount',
  'overflow',
] as const;

interface Part {
  /** The slide it belongs to, or nothing. */
  slide: string;
  tag: string;
  text: string;
  /** Where it leads, as a view and a place. */
  leads: string;
  looks: string;
}

/** The views that the file has; the key to the worksheet is not for pupils. */
const views = pages.filter((page) => !['print/answers/', 'join/', 'clicker/'].includes(page));

/** One of each kind of page. */
const first = ['teach/', 'print/worksheet/'];

for (const view of views) {
  test(
    `/${view} looks, reads and leads as on the site`,
    first.includes(view) ? {} : inAll,
    async ({ page, context }) => {
      await page.goto(at(view));
      const inFile = await context.newPage();
      await inFile.goto(`${file}?view=${view.replace(/\/$/, '')}`);
      // Code that waits for an idle moment may still be at work in one of the two.
      await expect(async () => {
        for (const each of [page, inFile]) await each.evaluate(wakeAll);
        const onSite = await partsOf(page, at());
        const fromDisk = await partsOf(inFile, file);
        expect(fromDisk.length).toBe(onSite.length);
        const other = onSite.flatMap((part, index) => {
          const found = fromDisk[index];
          return JSON.stringify(part) === JSON.stringify(found) ? [] : [{ onSite: part, fromDisk: found }];
        });
        expect(other.slice(0, 5)).toEqual([]);
      }).toPass({ timeout: 60_000 });
    },
  );
}

/** The site brings drawings and what sleeps when somebody comes to them; the file has them from the start. */
async function wakeAll(): Promise<void> {
  if (!document.querySelector('[data-slide]')) return;
  dispatchEvent(new Event('beforeprint'));
  // The presenter’s sources wake with a look at them, and are drawn for its slide.
  document.querySelector<HTMLElement>('#tab-sources')?.click();
  // In the article what sleeps wakes with its fold.
  if (document.querySelector('article[data-slide]')) {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return;
  }
  for (const sleeper of document.querySelectorAll<HTMLElement>('noscript[data-lazy]')) {
    const [file = '', place = ''] = sleeper.dataset.lazy?.split('#') ?? [];
    const html = (await (await fetch(file)).text()).replaceAll(' href="./#', ' href="#');
    const fold = new DOMParser().parseFromString(html, 'text/html').getElementById(place);
    sleeper.replaceWith(...(fold?.lastElementChild?.childNodes ?? []));
  }
}

async function partsOf(page: Page, home: string): Promise<Part[]> {
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(
    ({ looks, home }) => {
      // The site's links to the key, and to its files for other programs, have no counterpart.
      for (const link of document.querySelectorAll('li > a[href*="answers"]')) link.parentElement?.remove();
      for (const part of document.querySelectorAll('[data-only]')) part.remove();
      // Nor has the file an address of its own.
      for (const part of document.querySelectorAll('[data-own-address]')) part.remove();
      const leads = (link: Element): string => {
        // Notes that stand in a file beside the stage stand in the one file itself.
        const href = link.getAttribute('href')?.replace(/^.*folds-notes\.html(?=#)/, '') ?? null;
        if (!(link instanceof HTMLAnchorElement) || href === null) return href ?? '';
        const { protocol, pathname, search, hash } = new URL(link.href);
        // What code has made in the file leads on as on the site, once it is pressed.
        const madeHere = protocol === 'file:' && pathname.endsWith('/');
        if (!madeHere && !link.href.startsWith(home)) return href;
        const query = new URLSearchParams(search);
        const inFile = query.get('view');
        query.delete('view');
        query.delete('stage');
        const view = inFile ?? pathname.slice(madeHere ? 1 : new URL(home).pathname.length).replace(/\/$/, '');
        if (href.startsWith('#')) return hash;
        // Alone it has the page, and not what was printed from it.
        const [, sheet, lesson] = /^pdf\/(.+?)(?:-(\d+))?\.pdf$/.exec(view) ?? [];
        return sheet ? `print/${sheet}?${lesson ? `lesson=${lesson}` : ''}` : `${view}?${query}${hash}`;
      };
      return [...document.body.querySelectorAll('*')].flatMap((element) => {
        if (element.closest('script, style, link, noscript, template')) return [];
        const style = getComputedStyle(element);
        const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : []));
        return {
          slide: element.closest('[data-slide]')?.getAttribute('data-slide') ?? '',
          tag: element.tagName,
          text: own.join(' '),
          leads: leads(element),
          looks: looks.map((name) => `${name}: ${style[name]}`).join('; '),
        };
      });
    },
    { looks, home },
  );
}
