import { offlineWords } from '#words/index.ts';
import { find, openDialog } from '../browser/elements/find.ts';
import { button, make } from '../browser/elements/make.ts';

const { view = '' } = document.documentElement.dataset;

const reload = () => location.reload();

/** A browser's `navigator` that says whether its visitor has asked for little to be fetched. */
type NavigatorWithConnection = Navigator & { connection?: { saveData?: boolean } };

/**
 * Keeps the site on this device. A new version is taken only when the reader asks; then every open page is loaded again,
 * so that none of them mixes two versions. The stage says nothing: a class is looking at it.
 */
export async function registerOffline(base: string): Promise<void> {
  /** Pages of a class in its room: each phone needs the one, and thirty would fetch the rest at once. */
  const ofClass = ['join', 'clicker'];
  if (!('serviceWorker' in navigator) || ofClass.includes(view)) return;
  // Whoever opens the teacher's page is promised that all of it is kept.
  if (view !== 'teach' && (navigator as NavigatorWithConnection).connection?.saveData) return;
  const { serviceWorker } = navigator;
  const hadOne = serviceWorker.controller;
  const renew = () => {
    // What a class looks at is not taken away: an exercise, or a list of slides.
    const over = openDialog();
    if (over) over.addEventListener('close', reload);
    else reload();
  };
  if (hadOne) serviceWorker.addEventListener('controllerchange', renew);
  await waitForRest();
  try {
    const registration = await serviceWorker.register(`${base}service-worker.js`, { scope: base });
    if (!hadOne) return;
    // It may have come by a page in another language.
    registration.active?.postMessage({ type: 'KEEP_LANGUAGE' });
    if (registration.waiting) offerReload(registration);
    registration.addEventListener('updatefound', () => {
      const found = registration.installing;
      found?.addEventListener('statechange', () => {
        if (found.state === 'installed') offerReload(registration);
      });
    });
  } catch {
    // Not allowed here, as on a disk, or no network: the pages work all the same.
  }
}

/**
 * Waits until the page is at rest: the whole site is some megabytes, which would be fetched beside what the next slide or
 * section needs, and while somebody steps through them.
 */
function waitForRest(): Promise<void> {
  /** Milliseconds without a key or a press after which nobody is taken to be at work. */
  const restAfterMs = 5000;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, restAfterMs);
    };
    for (const act of ['keydown', 'pointerdown']) addEventListener(act, wait, true);
    wait();
  });
}

/**
 * Shows a notice while something that the page loads late is missing, as there is no network, or its host has a new version.
 * On the stage too: without a word a press would do nothing.
 */
export function noticeMissingParts(): void {
  let said: HTMLElement | undefined;
  addEventListener('part-missing', () => {
    said = showNotice(offlineWords.missing, reload);
  });
  addEventListener('part-there', () => said?.remove());
}

function offerReload(registration: ServiceWorkerRegistration, what = offlineWords.update): void {
  if (['present', 'print'].includes(view)) return;
  /** Milliseconds in which a new version takes over; the browser may keep the old one for as long as a tab uses it. */
  const takeoverMs = 3000;
  showNotice(what, () => {
    // A still newer one may wait by now, or none any more.
    if (!registration.waiting) return reload();
    registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    setTimeout(offerReload, takeoverMs, registration, offlineWords.stillOld);
  });
}

/** Offers to load the page again. */
function showNotice(what: string, reload: () => void): HTMLElement {
  find('.update')?.remove();
  const notice = make('p', { className: 'update', role: 'status' });
  notice.append(
    what,
    ' ',
    button(offlineWords.reload, reload),
    ' ',
    button(offlineWords.later, () => notice.remove()),
  );
  document.body.append(notice);
  return notice;
}
