import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';
import { figure, figureFaults } from './figure-data.ts';

export default {
  name: 'Figure',
  does: 'A picture drawn from data: the stage’s in `<Face>`, the article’s in `<Read>`, else of both.',
  inside: ['slide', 'Face', 'Read', 'Outside'],
  holds: 'nothing',
  props: props({ id: refer('figure') }),
  figure: true,
  data: { folder: 'figures', one: 'figure', schema: figure, faults: figureFaults },
} as const satisfies Block;
