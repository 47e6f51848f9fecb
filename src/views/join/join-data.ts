import type { Poll, PulledLever } from '#classroom/phones/poll.ts';
import type { PageData } from '#frame/browser/page-data.ts';
import { pageData } from '#frame/browser/page-data.ts';

/** What a phone knows of the deck. */
export interface JoinData {
  polls: readonly Poll[];
  /** What follows from each lever of a diagram, by its id. */
  levers: Readonly<Record<string, readonly PulledLever[]>>;
  /** Headlines of the slides, by id. */
  titles: Readonly<Record<string, string>>;
}

export const joinData = pageData<PageData & JoinData>;
