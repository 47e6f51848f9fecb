import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Quote',
  does: 'A phrase of the ledger, in quotation marks.',
  inside: ['text'],
  holds: 'nothing',
  props: props({ id: refer('quotation') }),
  inSentence: { reads: 'these words' },
} as const satisfies Block;
