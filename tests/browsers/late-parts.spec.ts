import { serveFolder } from '../site/serve-folder.ts';
import { open, test, until } from './browsers.ts';
import { forbidWorker, watched } from './watch.ts';

test('code that did not come is asked for again: by the next press, and by itself where nobody presses', async ({
  window,
}) => {
  let isBusy = true;
  const { home, stop } = await serveFolder('dist', watched(forbidWorker), (path) => {
    return isBusy && /_astro\/(card|search-placeholders)\.[^/]+\.js$/.test(path);
  });
  const count = (selector: string) => document.querySelectorAll(selector).length;
  await open(window, `${home}read/`);
  await until(window, count, '.update', 1);
  await window.click('.prose a.mark');
  await window.run(() => document.querySelector('.update')?.remove(), undefined);
  await window.click('.prose a.mark');
  await until(window, count, '.update', 1);
  isBusy = false;
  await window.click('.prose a.mark');
  await until(window, count, '.card', 1);
  await until(window, count, '.update', 0);
  // What went wrong until then had to.
  await window.run(() => {
    globalThis.wrong = [];
  }, undefined);
  await stop();
});
