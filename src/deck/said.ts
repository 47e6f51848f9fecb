/** Words in an author's data, and the claims beside them. */
export interface Said {
  says: string;
  claims: string[];
  /** From the top of the data. */
  path: PropertyKey[];
}

/** Everything in some data that has a `says` beside its `claims` or its one `claim`, in order. */
export function saidIn(value: unknown, path: PropertyKey[] = []): Said[] {
  if (value === null || typeof value !== 'object') return [];
  const { says, claim, claims = claim } = value as { says?: unknown; claim?: unknown; claims?: unknown };
  const own = typeof says === 'string' && claims !== undefined;
  return [
    ...(own ? [{ says, claims: [claims].flat().map(String), path }] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      saidIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
