// Runs on every page, before anything else: applies the reader's theme and motion choices, and says when the page is ready.
import { remembered } from './memory.ts';

const root = document.documentElement;
root.dataset.js = '';

const wanted = new URLSearchParams(location.search).get('theme') ?? remembered('theme');
if (wanted === 'light' || wanted === 'dark' || wanted === 'contrast') root.dataset.theme = wanted;
if (remembered('motion') === 'off') root.dataset.motion = 'off';

// The stage says so itself, once its deck has started.
if (root.dataset.view !== 'present') void document.fonts.ready.then(() => (root.dataset.ready = ''));

/** Facts older than a year are said to be old. */
const year = 365 * 24 * 60 * 60 * 1000;
document.addEventListener('DOMContentLoaded', () => {
  for (const stamp of document.querySelectorAll<HTMLElement>('[data-as-of]')) {
    const warning = stamp.querySelector<HTMLElement>('.stale');
    if (warning) warning.hidden = Date.now() - Date.parse(stamp.dataset.asOf ?? '') < year;
  }
});
