// Stands in the head of the article, before its stylesheets. What is far from its beginning, or from the place that its address
// names, is laid out later, and the browser goes to that place only once the page's code has come: see near.ts. Not where the
// browser takes the reader back to a place, of which nothing is known, or to words that the address quotes.
(() => {
  const root = document.documentElement;
  const [visit] = performance.getEntriesByType('navigation');
  if (visit?.type !== 'navigate' || /:~:/.test(visit.name)) return;
  root.dataset.opens = '';
  // Where the page's code is late, all is laid out without it.
  setTimeout(() => delete root.dataset.opens, 8000);

  // There is no frame before all the stylesheets are there. What is above the place waits, however far the reader scrolls: it
  // gets its height by near.ts alone.
  const goThere = () => {
    const [, id] = /#\/?([\w-]+)/.exec(location.hash) ?? [];
    const place = document.getElementById(id);
    if (root.dataset.opens === undefined || !place) return;
    // DOCUMENT_POSITION_PRECEDING is 2; what holds the place has another bit besides.
    for (const section of document.querySelectorAll('article'))
      if (place.compareDocumentPosition(section) === 2) section.dataset.above = '';
    place.scrollIntoView();
  };
  root.addEventListener('placed', () => requestAnimationFrame(goThere));
})();
