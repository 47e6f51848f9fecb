import { type Block, props } from './block.ts';

export default {
  name: 'Slip',
  does: 'The common misunderstanding.',
  inside: ['Notes'],
  holds: 'prose',
  props: props({}),
} as const satisfies Block;
