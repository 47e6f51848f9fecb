import { holdWindow } from '#frame/browser/hold-window.ts';

/**
 * An article lays out first what is near its beginning, or near the place that its address names (`section.css`), and once it
 * is loaded the rest, one section at a time: on a slow machine all of it at once keeps the reader waiting. What is above the
 * place comes first, from there upwards, and the place stays where it is. Who goes elsewhere meanwhile is led there with all
 * of it laid out.
 */
export function layOutRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.opens === undefined) return;
  const sections = (which: string) => [...document.querySelectorAll(`article.slide${which}`)];
  const waiting = [...sections('[data-above]').reverse(), ...sections(':not([data-above])')];
  const next = () => {
    const section = waiting.shift();
    if (section) {
      holdWindow(section, innerHeight / 4, () => section.classList.add('laid-out'));
      setTimeout(next);
    } else delete dataset.opens;
  };
  addEventListener('load', next);
  const goThere = () => {
    delete dataset.opens;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  addEventListener('hashchange', goThere, { once: true });
}
