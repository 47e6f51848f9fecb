// Stands in the head of the stage, before its stylesheets. The slide that the address names, or else the first, stands there at
// once while the stage's own code is on its way, and keys that are pressed are kept for it. The first press that turns the first
// slide shows the next one at once, where it can only mean that: the address names neither slide, lesson nor class, the slide
// has no steps, and the next one has no section title. A phone that lead-on.js sends to the article has nothing of this.
(() => {
  const root = document.documentElement;
  if (root.dataset.leaves === '') return;
  const [, slide] = /^#\/?([\w-]+)/.exec(location.hash) ?? [];

  if (!('adoptedStyleSheets' in document)) {
    // For first.js.
    root.dataset.plain = '';
    return;
  }
  const sheet = new CSSStyleSheet();
  const stand = (chosen) =>
    sheet.replaceSync(`html[data-js] .stage:not(.reveal) .slides .slide${chosen} { display: flex }`);
  stand(slide ? `#${CSS.escape(slide)}` : ':first-child');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const keysAreOff = () => {
    try {
      return localStorage[`${root.dataset.deck}/keys`] === 'false';
    } catch {
      return false;
    }
  };
  const turns = ['ArrowRight', 'PageDown', ' ', 'n'];
  const showNext = () => {
    const [first, next, isWhole] = document.querySelectorAll('.stage:not(.reveal) .slide');
    // The page may still be coming.
    if (!isWhole && document.readyState === 'loading') return void requestAnimationFrame(showNext);
    if (!isWhole || first.querySelector('.fragment') || next.querySelector('.section-title') || keysAreOff()) return;
    const it = `#${CSS.escape(next.id)}`;
    stand(it);
    // The stage starts at the first slide and then takes the key: what stands there meanwhile is the next one still.
    const turning = 'html[data-js]:not([data-hears]) .slides >';
    sheet.insertRule(`${turning} .slide:not(${it}) { visibility: hidden !important }`);
    sheet.insertRule(`${turning} ${it} { display: flex !important; visibility: visible !important }`);
  };

  const keys = [];
  const keep = (key) => {
    if (key.ctrlKey || key.altKey || key.metaKey) return;
    if (keys.length === 0 && !slide && !location.search && turns.includes(key.key)) showNext();
    keys.push(key);
  };
  addEventListener('keydown', keep, true);
  const hears = new MutationObserver(() => {
    if (root.dataset.hears === undefined) return;
    hears.disconnect();
    removeEventListener('keydown', keep, true);
    for (const key of keys) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
  });
  hears.observe(root, { attributeFilter: ['data-hears'] });
})();
