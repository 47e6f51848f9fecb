import { type Block, props } from './block.ts';

export default {
  name: 'Read',
  does: 'The prose of the article and the handout.',
  inside: ['slide'],
  holds: 'prose',
  props: props({}),
  views: ['article', 'handout'],
  cited: 'sentence',
} as const satisfies Block;
