import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Exercise',
  does: 'An exercise: whole in the article, behind a button on the stage.',
  inside: ['slide'],
  holds: 'nothing',
  props: props({ id: refer('exercise') }),
  // On paper a worksheet asks instead; an answer beside its question would spoil it.
  views: ['stage', 'article', 'presenter'],
  opens: true,
} as const satisfies Block;
