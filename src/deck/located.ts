import type { Reference } from '#core/schema/refer.ts';

/** Validated data, and a way to find the line on which any part of it stands. */
export interface Located<T> {
  file: string;
  data: T;
  /** 1-based line of the key or list item at `path` (keys and indexes from the top), or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** Everything that it names, as its schema says. */
  references: readonly Reference[];
}
