// Stands first in the head of the article. A section in the frame of another page has a page of its own: an address that asks the
// article for it (`?embed=its-id`), as others' pages have, leads there with all else that it says, and nothing of the article is loaded.
(() => {
  const query = new URLSearchParams(location.search);
  const section = query.get('embed');
  if (!section) return;
  stop();
  query.delete('embed');
  const { home } = document.documentElement.dataset;
  const level = location.pathname.split('/read/').pop();
  location.replace(`${home}embed/${section}/${level}${query.size ? '?' : ''}${query}${location.hash}`);
})();
