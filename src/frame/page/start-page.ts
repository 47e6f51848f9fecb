// Runs on every page, before any other code of it and once all of it is there: applies the reader's theme, and says when
// the page is ready.
import { isServed, rootLink, siteLink } from '../browser/links.ts';
import { wireEditions } from './edition-links.ts';
import { noticeMissingParts, registerOffline } from './offline.ts';
import { wireTheme } from './theme.ts';

const root = document.documentElement;
root.dataset.js = '';

wireTheme();
closeMenus();
wireEditions();
noticeMissingParts();

// The stage says so itself, once its deck has started.
if (root.dataset.view !== 'present') void document.fonts.ready.then(() => (root.dataset.ready = ''));

/** Built without its public address, a page tells who cites it where it was read; a file on a disk has no address for others. */
if (isServed())
  for (const place of document.querySelectorAll('[data-own-address]'))
    place.textContent = new URL(siteLink('read/'), location.href).href;

/** Facts older than a year are said to be old. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
for (const stamp of document.querySelectorAll<HTMLElement>('[data-as-of]')) {
  const warning = stamp.querySelector<HTMLElement>('.stale');
  if (warning) warning.hidden = Date.now() - Date.parse(stamp.dataset.asOf ?? '') < YEAR_MS;
}

// After the page itself, so that the first visit is not slowed down; who reads another's page did not ask for all of this site.
if (import.meta.env.PROD && root.dataset.embed === undefined && isServed())
  // One worker serves every language of a site.
  addEventListener('load', () => void registerOffline(rootLink));

/** Folds that are opened for paper, in browsers whose stylesheets cannot say so. */
const opened = new Set<HTMLDetailsElement>();
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(
    'details:not([open], [data-not-printed], [data-printed-if-open])',
  )) {
    details.open = true;
    opened.add(details);
  }
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});

/** Closes menus by Esc, by a press elsewhere, and once they have led somewhere. */
function closeMenus(): void {
  const open = () =>
    document.querySelector<HTMLDetailsElement>(':is(.page-menu, .hanging-menu, .contents > details)[open]');
  document.addEventListener('keydown', (event) => {
    const menu = open();
    if (event.key !== 'Escape' || !menu) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const menu = open();
    if (menu && target instanceof Element && (!menu.contains(target) || target.closest('a'))) menu.open = false;
  });
}
