import { type Block, props } from './block.ts';

export default {
  name: 'Ask',
  does: 'One question, and what a good answer holds.',
  inside: ['Notes'],
  holds: 'prose',
  props: props({}),
} as const satisfies Block;
