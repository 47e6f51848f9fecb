import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Verdict',
  does: 'How a prediction came out, as ledger/outcomes.yaml has it.',
  inside: ['text'],
  holds: 'nothing',
  props: props({ claim: refer('outcome') }),
  inSentence: { reads: 'held' },
} as const satisfies Block;
