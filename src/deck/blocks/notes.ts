import { type Block, props } from './block.ts';

export default {
  name: 'Notes',
  does: 'The teacher’s notes, of the three blocks below.',
  inside: ['slide'],
  holds: 'blocks',
  props: props({}),
  once: true,
  views: ['presenter'],
} as const satisfies Block;
