// Stands in each page's head, before the typefaces' stylesheet where the page is long. It takes the system's theme, which a
// chosen one replaces as soon as the page's own code runs, and hides the words until the typefaces are there, so that nothing
// shifts. The faces stand in the stylesheet, so this takes a moment; after three seconds the page shows in any case. The page
// takes the shape that its own code works on at once; where that code never comes, it takes the shape of one without.
(() => {
  const root = document.documentElement;
  const asks = (feature) => matchMedia(`(${feature})`).matches;
  const dark = asks('prefers-color-scheme: dark');
  const strong = asks('forced-colors: active') ? dark : asks('prefers-contrast: more');
  root.dataset.theme = strong ? 'contrast' : dark ? 'dark' : 'light';
  const show = () => delete root.dataset.waits;
  root.dataset.waits = '';
  const awaitFaces = () => {
    const faces = [...document.fonts].filter(({ style }) => style === 'normal');
    Promise.all(faces.map((face) => face.load())).then(show, show);
  };
  if (document.fonts.size > 0) awaitFaces();
  document.addEventListener('load', ({ target }) => /theme\.css$/.test(target.href) && awaitFaces(), true);
  setTimeout(show, 3000);

  if (!('noModule' in HTMLScriptElement.prototype) || root.dataset.plain !== undefined) return;
  root.dataset.js = '';
  // The article lays out first what is near: see near.ts. Not where it is opened further down, or the browser takes the reader
  // back to a place: that would move as what is above it gets its height.
  const [visit] = performance.getEntriesByType('navigation');
  if (root.dataset.view === 'read' && visit?.type === 'navigate' && !location.hash) root.dataset.opens = '';
  const giveUp = () => {
    delete root.dataset.js;
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

  // The drawings of the slide that the address names stand in files: they are asked for before the code that shows them.
  const [, slide] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];
  const askForDrawings = () => {
    const place = document.getElementById(slide);
    const isWhole = place?.nextElementSibling || document.readyState !== 'loading';
    if (!isWhole) return setTimeout(askForDrawings, 50);
    for (const { dataset } of place?.querySelectorAll('[data-drawing]') ?? []) {
      const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: dataset.drawing };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  };
  if (slide) askForDrawings();
})();
