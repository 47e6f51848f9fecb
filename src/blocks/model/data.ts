import { z } from 'zod';
import type { Fault } from '../block.ts';
import { cardsFaults } from './cards/faults.ts';
import { cardsModel } from './cards/schema.ts';
import { permitFaults } from './permit/faults.ts';
import { permitModel } from './permit/schema.ts';

/** `slides/models/<id>.yaml`: the words, presets and claims of a model to play with. Its rules are those of its kind. */
export const model = z.discriminatedUnion('kind', [permitModel, cardsModel], {
  error: 'a model has one of these kinds: permit, cards',
});

/** What the rules of its kind say to a model's presets: nothing unknown is set, and every guess can be right. */
export function modelFaults(data: unknown): Fault[] {
  const read = model.parse(data);
  return read.kind === 'permit' ? permitFaults(read) : cardsFaults(read);
}
