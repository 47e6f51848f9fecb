import { refer } from '#core/schema/refer.ts';
import { text } from '#core/schema/values.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Cite',
  does: 'A source mark, before the full stop; `unhedged` says why a hedge of the claim is left out.',
  inside: ['text'],
  holds: 'nothing',
  props: props({ claim: refer('claim'), unhedged: text.optional() }),
  inSentence: { mark: true },
} as const satisfies Block;
