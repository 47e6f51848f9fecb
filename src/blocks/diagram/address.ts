/** The part of a diagram that an address names: `?why=<diagram>.<part>`. */
interface Why {
  readonly diagram: string;
  readonly part: string;
}

/** The question that an address asks of a diagram, if it asks one. */
export function whyIn(search: string): Why | undefined {
  const [diagram = '', part = ''] = new URLSearchParams(search).get('why')?.split('.', 2) ?? [];
  return diagram && part ? { diagram, part } : undefined;
}

/** The query with another part named, or none. Whatever else it says stays. */
export function searchNaming(search: string, why: Why | undefined): string {
  const kept = new URLSearchParams(search);
  kept.delete('why');
  const parts = [kept.toString(), why && `why=${why.diagram}.${why.part}`].filter(Boolean);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

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
