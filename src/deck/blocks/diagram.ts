import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Diagram',
  does: 'A diagram with everything that explores it.',
  inside: ['slide', 'Read'],
  holds: 'nothing',
  props: props({ id: refer('diagram') }),
  figure: true,
} as const satisfies Block;
