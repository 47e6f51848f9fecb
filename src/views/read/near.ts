/**
 * An article lays out first what is near its beginning, or above and near the place that its address names (`section.css`),
 * and once it is loaded the rest, one section at a time: on a slow machine all of it at once keeps the reader waiting. Who
 * goes elsewhere meanwhile is led there with all of it laid out.
 */
export function layOutRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.opens === undefined) return;
  const waiting = [...document.querySelectorAll('article.slide')];
  const next = () => {
    const section = waiting.shift();
    section?.classList.add('laid-out');
    if (section) setTimeout(next);
    else delete dataset.opens;
  };
  addEventListener('load', next);
  const goThere = () => {
    delete dataset.opens;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  addEventListener('hashchange', goThere, { once: true });
}
