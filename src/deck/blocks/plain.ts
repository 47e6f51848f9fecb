import { type Block, props } from './block.ts';

export default {
  name: 'Plain',
  does: 'The same prose in plain words, after what it retells; the plain article shows it instead.',
  inside: ['Read', 'Outside'],
  holds: 'prose',
  props: props({}),
  // Never as it stands: `deck/level.ts` puts its words into the place of those that they retell.
  views: [],
  cited: 'sentence',
  meanSentence: 18,
} as const satisfies Block;
