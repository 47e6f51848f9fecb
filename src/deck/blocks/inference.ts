import { type Block, props } from './block.ts';

export default {
  name: 'Inference',
  does: 'A conclusion of ours, shown as such; it cites nothing.',
  inside: ['text'],
  holds: 'words',
  props: props({}),
  inSentence: { exempt: 'inference' },
} as const satisfies Block;
