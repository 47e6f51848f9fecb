// Stands in each page's head, before its styles. It takes the system's theme, which a chosen one replaces as soon as the page's
// own code runs. The page takes the shape that its own code works on at once; where that code never comes, it takes the shape
// of one without, and says so.
(() => {
  const root = document.documentElement;
  const asks = (feature) => matchMedia(`(${feature})`).matches;
  const dark = asks('prefers-color-scheme: dark');
  const strong = asks('forced-colors: active') ? dark : asks('prefers-contrast: more');
  root.dataset.theme = strong ? 'contrast' : dark ? 'dark' : 'light';
  // In the frame of another page: the stage or a model there. What a section shows there is a page of its own.
  if (new URLSearchParams(location.search).has('embed')) root.dataset.embed = '';
  const [, slide] = /#\/?([\w-]+)/.exec(location.hash) ?? [];

  if (!('noModule' in HTMLScriptElement.prototype) || root.dataset.plain !== undefined) return;
  root.dataset.js = '';
  const giveUp = () => {
    delete root.dataset.js;
    // From a disk no script comes, and none would come another time.
    if (location.protocol !== 'file:') root.dataset.lost = '';
    for (const one of document.querySelectorAll('noscript')) {
      one.insertAdjacentHTML('afterend', one.textContent);
      one.remove();
    }
  };
  const lost = ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    giveUp();
    // By then the scripts that did come have run.
    addEventListener('DOMContentLoaded', giveUp);
  };
  addEventListener('error', lost, true);

  // The place that the address names is marked and shown, and the drawings there, which stand in files, are asked for before
  // the code that shows them.
  const preparePlace = () => {
    const place = document.getElementById(slide);
    const isWhole = place?.nextElementSibling || document.readyState !== 'loading';
    if (!isWhole) return setTimeout(preparePlace, 50);
    place?.toggleAttribute('data-named');
    // For the article, which goes there: see first-place.js.
    root.dispatchEvent(new Event('placed'));
    for (const { dataset } of place?.querySelectorAll('[data-drawing]') ?? []) {
      const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: dataset.drawing };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  };
  if (slide) preparePlace();
})();
