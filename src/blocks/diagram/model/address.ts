/** Which part of which diagram an address names: `?why=<diagram>.<part>`. */
export interface Why {
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
