/**
 * An article that is opened at its beginning lays out first what is near (`section.css`), and once it is loaded the rest, one
 * section at a time: on a slow machine all of it at once keeps the reader waiting.
 */
export function layOutRest(): void {
  const root = document.documentElement;
  if (root.dataset.opens === undefined) return;
  const waiting = [...document.querySelectorAll('article.slide')];
  const next = () => {
    const section = waiting.shift();
    section?.classList.add('laid-out');
    if (section) setTimeout(next, 0);
    else delete root.dataset.opens;
  };
  addEventListener('load', next);
}
