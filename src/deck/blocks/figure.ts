import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Figure',
  does: 'A picture drawn from data: the stage’s in `<Face>`, the article’s in `<Read>`, else of both.',
  inside: ['slide', 'Face', 'Read', 'Outside'],
  holds: 'nothing',
  props: props({ id: refer('figure') }),
  figure: true,
} as const satisfies Block;
