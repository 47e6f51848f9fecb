import { type Block, props } from './block.ts';

export default {
  name: 'Face',
  does: 'The words of the stage.',
  inside: ['slide'],
  holds: 'prose',
  props: props({}),
  once: true,
  views: ['stage', 'slides', 'sheet', 'presenter'],
  cited: 'item',
} as const satisfies Block;
