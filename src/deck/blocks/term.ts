import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Term',
  does: 'A word of the glossary.',
  inside: ['text'],
  holds: 'words',
  props: props({ id: refer('term') }),
} as const satisfies Block;
