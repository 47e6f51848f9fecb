import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Chart',
  does: 'A few quantities as bars.',
  inside: ['slide', 'Read', 'Outside'],
  holds: 'nothing',
  props: props({ id: refer('chart') }),
  figure: true,
} as const satisfies Block;
