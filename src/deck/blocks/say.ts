import { type Block, props } from './block.ts';

export default {
  name: 'Say',
  does: 'What the teacher says.',
  inside: ['Notes'],
  holds: 'prose',
  props: props({}),
} as const satisfies Block;
