// Runs before the first words are drawn. It takes the system's theme, which a chosen one replaces as soon as the page's own
// code runs, and hides the words until the typefaces are there, so that nothing shifts. The faces stand in the stylesheet,
// so this takes a moment; after three seconds the page shows in any case. The page takes the shape that its own code works
// on at once; where that code never comes, it takes the shape of one without.
(() => {
  const root = document.documentElement;
  const asks = (feature) => matchMedia(`(${feature})`).matches;
  const dark = asks('prefers-color-scheme: dark');
  const strong = asks('forced-colors: active') ? dark : asks('prefers-contrast: more');
  root.dataset.theme = strong ? 'contrast' : dark ? 'dark' : 'light';
  const show = () => delete root.dataset.waits;
  root.dataset.waits = '';
  Promise.all([...document.fonts].filter(({ style }) => style === 'normal').map((face) => face.load())).then(
    show,
    show,
  );
  setTimeout(show, 3000);

  if (!('noModule' in HTMLScriptElement.prototype) || root.dataset.plain !== undefined) return;
  root.dataset.js = '';
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
  document.addEventListener('readystatechange', () => {
    const [, slide] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];
    if (document.readyState !== 'interactive' || !slide) return;
    for (const frame of document.querySelectorAll(`#${CSS.escape(slide)} [data-drawing]`)) {
      if (!frame.checkVisibility()) continue;
      const { drawing } = frame.dataset;
      const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: drawing };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  });
})();
