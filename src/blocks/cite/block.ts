import { refer } from '../../deck/schema/refer.ts';
import { type Block, props } from '../block.ts';

export default {
  name: 'Cite',
  does: 'A source mark, before the full stop.',
  inside: ['text'],
  holds: 'nothing',
  props: props({ claim: refer('claim') }),
  inSentence: { mark: true },
} as const satisfies Block;
