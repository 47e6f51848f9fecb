import { type Block, props } from './block.ts';

export default {
  name: 'Tiles',
  does: 'The deck’s two tiles, and what passes between them.',
  inside: ['slide'],
  holds: 'nothing',
  props: props({}),
} as const satisfies Block;
