import { refer } from '#core/schema/refer.ts';
import { type Block, props } from './block.ts';
import { chart, chartFaults, chartQuantities } from './chart-data.ts';

export default {
  name: 'Chart',
  does: 'A few quantities as bars.',
  inside: ['slide', 'Read', 'Outside'],
  holds: 'nothing',
  props: props({ id: refer('chart') }),
  figure: true,
  data: { folder: 'charts', one: 'chart', schema: chart, faults: chartFaults, quantities: chartQuantities },
} as const satisfies Block;
