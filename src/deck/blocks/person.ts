import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Person',
  does: 'A name, with who it is.',
  inside: ['text'],
  holds: 'words',
  props: props({ id: refer('person') }),
} as const satisfies Block;
