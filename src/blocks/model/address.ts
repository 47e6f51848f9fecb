/** The state of a model that an address names: `?model=<id>.<state>`. */
export function stateIn(search: string, id: string): string | undefined {
  const named = new URLSearchParams(search).get('model') ?? '';
  return named.startsWith(`${id}.`) ? named.slice(id.length + 1) : undefined;
}

/** The query that names a state. Whatever else it says stays. */
export function searchOf(search: string, id: string, state: string): string {
  const kept = new URLSearchParams(search);
  kept.delete('model');
  return `?${[kept.toString(), `model=${id}.${state}`].filter(Boolean).join('&')}`;
}
