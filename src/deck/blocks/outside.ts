import { type Block, props } from './block.ts';

export default {
  name: 'Outside',
  does: 'Prose that is not in the article, marked as such.',
  inside: ['slide', 'Read'],
  holds: 'prose',
  props: props({}),
  cited: 'sentence',
} as const satisfies Block;
