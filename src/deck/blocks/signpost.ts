import { type Block, props } from './block.ts';

export default {
  name: 'Signpost',
  does: 'Words that only guide the reader; they cite nothing.',
  inside: ['text'],
  holds: 'words',
  props: props({}),
  inSentence: { exempt: 'signpost' },
} as const satisfies Block;
