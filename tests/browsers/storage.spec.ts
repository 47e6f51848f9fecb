import { serveFolder } from '../site/serve-folder.ts';
import { expect, open, openStage, takeSteps, test, until } from './browsers.ts';
import { forbidStorage, forbidWorker, watched } from './watch.ts';

test('where storage is forbidden every view works all the same', async ({ window }) => {
  const { home, stop } = await serveFolder('dist', watched(forbidStorage, forbidWorker));
  for (const path of ['', 'read/', 'teach/', 'presenter/', 'sources/']) await open(window, home + path);
  await openStage(window, home);
  const before = await window.run(() => document.querySelector('section.present')?.id, undefined);
  await takeSteps(window);
  await window.press('PageDown');
  await expect.poll(() => window.run(() => document.querySelector('section.present')?.id, undefined)).not.toBe(before);
  await stop();
});

test('after one visit the site opens without a network', async ({ window }) => {
  const { home, stop } = await serveFolder('dist', watched());
  await open(window, home);
  const worker = async () => Boolean((await navigator.serviceWorker.ready).active);
  expect(await window.run(worker, undefined)).toBe(true);
  await stop();
  for (const path of ['read/', 'present/', 'teach/']) {
    await open(window, home + path);
    await until(window, () => document.querySelectorAll('h1').length, undefined, 1);
  }
});
