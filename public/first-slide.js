// Stands in the head of the stage, before its stylesheets. A phone, on which its words would be too small, is led to the same
// slide of the article, before it loads the rest. Elsewhere the slide that the address names, or else the first, stands there
// at once while the stage's own code is on its way; a key that is pressed meanwhile is kept for it.
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

  if (!('adoptedStyleSheets' in document)) {
    // For first.js.
    root.dataset.plain = '';
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html[data-js] .stage:not(.reveal) .slides .slide${slide ? `#${CSS.escape(slide)}` : ':first-child'} { display: flex }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const keys = [];
  const keep = (key) => key.ctrlKey || key.altKey || key.metaKey || keys.push(key);
  addEventListener('keydown', keep, true);
  const hears = new MutationObserver(() => {
    if (root.dataset.hears === undefined) return;
    hears.disconnect();
    removeEventListener('keydown', keep, true);
    for (const key of keys) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
  });
  hears.observe(root, { attributeFilter: ['data-hears'] });
})();
