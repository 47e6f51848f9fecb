import { type Block, props } from './block.ts';

export default {
  name: 'Sides',
  does: 'Two columns, one a side.',
  inside: ['slide'],
  holds: 'blocks',
  props: props({}),
  figure: true,
} as const satisfies Block;
