import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Model',
  does: 'A model to play with: whole in the article, a picture with its controls on the stage.',
  inside: ['slide'],
  holds: 'nothing',
  props: props({ id: refer('model') }),
  once: true,
  figure: true,
} as const satisfies Block;
