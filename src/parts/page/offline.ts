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
  const notice = document.createElement('p');
  notice.className = 'update';
  notice.setAttribute('role', 'status');
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = 'Reload';
  reload.addEventListener('click', () => worker.postMessage({ type: 'SKIP_WAITING' }));
  const later = document.createElement('button');
  later.type = 'button';
  later.textContent = 'Later';
  later.addEventListener('click', () => notice.remove());
  notice.append('A new version is ready. Open pages will be loaded again. ', reload, ' ', later);
  document.body.append(notice);
}
