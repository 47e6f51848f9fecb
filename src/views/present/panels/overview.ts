import type { RevealApi } from 'reveal.js';
import { openDialog } from '#frame/browser/elements/find.ts';
import { loadDrawings } from '#frame/browser/lazy/drawings.ts';
import { copyInk } from '../drawings/ink.ts';
import { goTo, isSeen } from '../go-to.ts';
import { takeSteps } from '../steps.ts';
import { openPanel } from './panels.ts';

const panel = () => document.querySelector<HTMLDialogElement>('#overview-panel');
const links = (grid: Element) =>
  [...grid.querySelectorAll<HTMLAnchorElement>('[data-place-of] > a')].filter((link) => link.checkVisibility());

let isWired = false;

/**
 * Shows every slide of the path: those that the class has seen, up to the one that it sees, which has the focus, as their last
 * step leaves them, and others as they begin. It stands on the class's own screen, where answers may not come before their questions.
 */
export function openOverview(reveal: RevealApi): void {
  const grid = panel();
  if (!grid || openDialog()) return;
  if (!isWired) wireOverview(grid, reveal);
  isWired = true;
  const here = reveal.getCurrentSlide().id;
  const past = reveal.getSlidePastCount() + 1;
  const places = new Map(reveal.getSlides().map((slide, index) => [slide.id, { slide, number: index + 1 }]));
  for (const item of grid.querySelectorAll<HTMLElement>('[data-place-of]')) {
    const id = item.dataset.placeOf ?? '';
    const place = places.get(id);
    item.hidden = !place;
    if (!place) continue;
    const isLeft = place.number <= past && isSeen(place.slide);
    const picture = copyOf(place.slide, isLeft ? Number.POSITIVE_INFINITY : 0);
    item.querySelector('.overview-picture')?.replaceChildren(picture);
    copyInk(picture, id, picture.querySelectorAll('.fragment').length);
    const number = item.querySelector('.place');
    if (number) number.textContent = String(place.number);
    const link = item.querySelector('a');
    if (id === here) link?.setAttribute('aria-current', 'true');
    else link?.removeAttribute('aria-current');
  }
  for (const section of grid.querySelectorAll<HTMLElement>('section'))
    section.hidden = !section.querySelector('li:not([hidden])');
  openPanel('overview-panel');
  const current = grid.querySelector<HTMLElement>('[aria-current]');
  current?.scrollIntoView({ block: 'center' });
  current?.focus({ preventScroll: true });
}

/** A slide after so many steps. It is a picture: it has no ids, so that links still lead to the slide itself. */
function copyOf(slide: HTMLElement, steps: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const name of ['id', 'style', 'hidden', 'aria-hidden', 'aria-labelledby']) copy.removeAttribute(name);
  copy.className = copy.className.replace(/\b(past|present|future)\b/g, '');
  // The way to a slide leads past the opener that lies on it.
  takeSteps(copy, Math.max(steps, copy.querySelectorAll('.section-title-step').length));
  void loadDrawings(copy);
  for (const part of copy.querySelectorAll('[id]:not(defs *)')) part.removeAttribute('id');
  return copy;
}

/** A click or Enter goes to a slide; arrow keys lead from one to the next; O closes again. */
function wireOverview(grid: HTMLDialogElement, reveal: RevealApi): void {
  grid.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place-of]') : null;
    if (!item) return;
    event.preventDefault();
    grid.close();
    goTo(item.dataset.placeOf, reveal);
  });
  grid.addEventListener('keydown', (event) => {
    const all = links(grid);
    const at = all.findIndex((link) => link === document.activeElement);
    const to = at < 0 ? undefined : { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = to === undefined ? inRow(all, at, event.key) : all[Math.min(Math.max(to, 0), all.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  // The copies would only slow the stage down.
  grid.addEventListener('close', () => {
    for (const picture of grid.querySelectorAll('.overview-picture')) picture.replaceChildren();
  });
}

/** The nearest slide in the row above or below. */
function inRow(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const from = all[at]?.getBoundingClientRect();
  if (!from || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  const beyond = all.filter((link) => {
    const { top } = link.getBoundingClientRect();
    return key === 'ArrowDown' ? top > from.top + 1 : top < from.top - 1;
  });
  const away = (link: HTMLElement) => {
    const { top, left } = link.getBoundingClientRect();
    return Math.abs(top - from.top) * 4 + Math.abs(left - from.left);
  };
  return beyond.toSorted((a, b) => away(a) - away(b))[0];
}
