import { searchNaming } from './model/address.ts';

/**
 * Names the open part in the address, so that it can be linked. In the article the fragment is the diagram's slide;
 * on the stage it is the stage's own and stays.
 */
export function nameInAddress(figure: HTMLElement, part: string | undefined): void {
  const article = figure.closest<HTMLElement>('article[data-slide]');
  const why = part ? { diagram: figure.dataset.diagram ?? '', part } : undefined;
  const hash = article && part ? `#${article.id}` : location.hash;
  history.replaceState(history.state, '', `${location.pathname}${searchNaming(location.search, why)}${hash}`);
}
