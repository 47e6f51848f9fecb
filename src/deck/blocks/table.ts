import { type Block, props, words } from './block.ts';

export default {
  name: 'Table',
  does: 'A Markdown table with a caption.',
  inside: ['slide', 'Read', 'Outside'],
  holds: 'table',
  props: props({ caption: words }),
  figure: true,
  cited: 'item',
} as const satisfies Block;
