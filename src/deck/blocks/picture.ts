import { text } from '#core/schema/values.ts';
import { type Block, props } from './block.ts';

export default {
  name: 'Picture',
  does: 'A photograph or scan of `pictures/`, with what it shows in words, who made it and under which terms.',
  inside: ['slide', 'Face', 'Read', 'Outside'],
  holds: 'nothing',
  props: props({
    src: text.meta({ names: 'picture' }),
    alt: text
      .refine((words) => !/^\S+\.[a-z]{3,4}$/i.test(words.trim()), 'it is the name of a file')
      .describe('It says what the picture shows, for those who do not see it.'),
    credit: text.describe('It names who made the picture.'),
    licence: text.describe('It names the terms under which the picture may be shown, such as “CC BY 4.0”.'),
  }),
  figure: true,
} as const satisfies Block;
