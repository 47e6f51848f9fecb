import { offlineWords } from '../../words/index.ts';
import { button, make } from './make.ts';

/**
 * Keeps the site on this device. A new version is taken only when the reader asks; then every open page is loaded again,
 * so that none of them mixes two versions. The stage says nothing: a class is looking at it.
 */
export async function keepOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  const hadOne = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadOne) location.reload();
  });
  try {
    const registration = await serviceWorker.register(`${base}service-worker.js`, { scope: base });
    if (registration.waiting && hadOne) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const found = registration.installing;
      found?.addEventListener('statechange', () => {
        if (found.state === 'installed' && hadOne) offer(found);
      });
    });
  } catch {
    // Not allowed here, or no network: the pages work all the same.
  }
}

function offer(worker: ServiceWorker): void {
  if (['present', 'print'].includes(document.documentElement.dataset.view ?? '')) return;
  const notice = make('p', { className: 'update', role: 'status' });
  notice.append(
    `${offlineWords.update} `,
    button(offlineWords.reload, () => worker.postMessage({ type: 'SKIP_WAITING' })),
    ' ',
    button(offlineWords.later, () => notice.remove()),
  );
  document.body.append(notice);
}
