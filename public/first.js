// Stands in each page's head, before the typefaces' stylesheet where the page is long. It takes the system's theme, which a
// chosen one replaces as soon as the page's own code runs, and hides the words until the typefaces are there, so that nothing
// shifts. The faces stand in the stylesheet, so this takes a moment; after three seconds the page shows in any case. The page
// takes the shape that its own code works on at once; where that code never comes, it takes the shape of one without, and says
// so.
(() => {
  const root = document.documentElement;
  const asks = (feature) => matchMedia(`(${feature})`).matches;
  const dark = asks('prefers-color-scheme: dark');
  const strong = asks('forced-colors: active') ? dark : asks('prefers-contrast: more');
  root.dataset.theme = strong ? 'contrast' : dark ? 'dark' : 'light';
  // A part that stands in the frame of another page is named there: an anchor would move that page too.
  const framed = new URLSearchParams(location.search).get('embed');
  if (framed !== null) root.dataset.embed = framed;
  const slide = framed || /#\/?([\w-]+)/.exec(location.hash)?.[1];
  // For the article, which goes to the place that the address names: see first-place.js.
  const goThere = () => root.dispatchEvent(new Event('placed'));
  const show = () => {
    // Once: by the second time the reader may have gone on.
    if (root.dataset.waits === '') goThere();
    delete root.dataset.waits;
  };
  root.dataset.waits = '';
  const awaitFaces = () => {
    const faces = [...document.fonts].filter(
      ({ style, family, unicodeRange }) =>
        style === 'normal' && unicodeRange === 'U+0-10FFFF' && !family.includes('stand-in'),
    );
    Promise.all(faces.map((face) => face.load())).then(show, show);
  };
  if (document.fonts.size > 0) awaitFaces();
  document.addEventListener('load', ({ target }) => /theme\.css$/.test(target.href) && awaitFaces(), true);
  setTimeout(show, 3000);

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
    if (root.dataset.waits !== '') goThere();
    for (const { dataset } of place?.querySelectorAll('[data-drawing]') ?? []) {
      const link = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: dataset.drawing };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  };
  if (slide) preparePlace();
})();
