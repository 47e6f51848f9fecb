import type { PageData } from '../../parts/page/page-data.ts';
import { pageData } from '../../parts/page/page-data.ts';
import type { Poll } from '../../parts/phones/poll.ts';

/** What a phone knows of the deck. */
export interface JoinData {
  polls: readonly Poll[];
  /** Headlines of the slides, by id. */
  titles: Readonly<Record<string, string>>;
}

export const joinData = pageData<PageData & JoinData>;
