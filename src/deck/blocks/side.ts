import { refer } from '#core/schema/refer.ts';
import { type Block, props, words } from './block.ts';

export default {
  name: 'Side',
  does: 'One side’s column.',
  inside: ['Sides'],
  holds: 'prose',
  props: props({ of: refer('side'), title: words }),
  cited: 'item',
} as const satisfies Block;
