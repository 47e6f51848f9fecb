import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Exercise',
  does: 'An exercise: whole in the article, behind a button on the stage; a line to be drawn has its empty axes there, and on paper.',
  inside: ['slide'],
  holds: 'nothing',
  props: props({ id: refer('exercise') }),
  opens: true,
} as const satisfies Block;
