// Stands first in the head of article and stage, where slides are gone: an address that names one of them names the slide that
// tells its matter now.
(() => {
  const moved = JSON.parse(document.documentElement.dataset.moved);
  const newName = (_, sign, slide) => sign + (Object.hasOwn(moved, slide) ? moved[slide] : slide);
  const follow = () => {
    const { search, hash } = location;
    const now = hash.replace(/^(#\/?)([\w-]+)/, newName);
    if (now !== hash) history.replaceState(history.state, '', search + now);
  };
  follow();
  addEventListener('hashchange', follow);
})();
