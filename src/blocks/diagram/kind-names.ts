import type { Kind } from '../../diagrams/model.ts';

/** What each outline stands for, in one word and in a few. */
export const kindNames: Record<Kind, { name: string; means: string }> = {
  actor: { name: 'Actor', means: 'who acts' },
  lever: { name: 'Lever', means: 'what a side can do' },
  good: { name: 'Good', means: 'what flows' },
  effect: { name: 'Effect', means: 'what comes of it' },
  limit: { name: 'Limit', means: 'what holds a lever back' },
  shared: { name: 'Shared', means: 'belongs to no one side' },
  event: { name: 'Event', means: 'what happened' },
};
