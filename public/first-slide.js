// Runs on the stage before its slides are drawn. A phone, on which their words would be too small, is led to the same slide
// of the article, before it loads the rest. Elsewhere the slide that the address names, or else the first, stands there at once
// while the stage's own code is on its way; a key that is pressed meanwhile is kept for it. Where that code never comes,
// the slides stand one below the other.
(() => {
  const root = document.documentElement;
  const [, slide] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];

  const smallestStage = 800;
  // A phone may count slides that are not scaled yet into its window; its screen's width it knows at once.
  const width = Math.min(innerWidth, screen.width);
  if (width < smallestStage && Math.max(screen.width, screen.height) < smallestStage * 1.2) {
    // In the one file the link is there already, and leads elsewhere.
    const article = document.querySelector('a[data-does="read"]')?.href ?? new URL('../read/', location.href).href;
    root.dataset.leaves = '';
    location.replace(article + (slide ? `#${slide}` : ''));
    return;
  }

  if (!('noModule' in HTMLScriptElement.prototype && 'adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html[data-js] .stage:not(.reveal) .slides .slide${slide ? `#${CSS.escape(slide)}` : ':first-child'} { display: flex }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  root.dataset.js = '';

  const giveUp = () => delete root.dataset.js;
  const lost = ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    giveUp();
    // By then the scripts that did come have run.
    addEventListener('DOMContentLoaded', giveUp);
  };
  addEventListener('error', lost, true);

  const keys = [];
  const keep = ({ key, code, keyCode, ctrlKey, altKey, metaKey }) =>
    ctrlKey || altKey || metaKey || keys.push({ key, code, keyCode, bubbles: true, cancelable: true });
  addEventListener('keydown', keep, true);
  const ready = new MutationObserver(() => {
    if (root.dataset.ready === undefined) return;
    ready.disconnect();
    removeEventListener('error', lost, true);
    removeEventListener('keydown', keep, true);
    for (const key of keys) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
  });
  ready.observe(root, { attributeFilter: ['data-ready'] });
})();
