/** A store of mermaid's answers by methods, each of which may be missing: their names differ from diagram to diagram. */
export type Store = Record<string, (id?: string) => unknown>;

/** What one method of a store lists. */
export const list = <T>(db: Store, name: string): T[] => Array.from(db[name]?.() as Iterable<T>);
