import { z } from 'zod';
import { cardsFaults } from '#edition/models/cards/faults.ts';
import { cardsModel } from '#edition/models/cards/schema.ts';
import { permitFaults } from '#edition/models/permit/faults.ts';
import { permitModel } from '#edition/models/permit/schema.ts';
import type { Fault } from './block.ts';

/** `slides/models/<id>.yaml`: the words, presets and claims of a model to play with. Its rules are those of its kind. */
export const model = z.discriminatedUnion('kind', [permitModel, cardsModel], {
  error: 'a model has one of these kinds: permit, cards',
});

/** What the rules of its kind say to a model's presets: nothing unknown is set, and every guess can be right. */
export function modelFaults(data: unknown): Fault[] {
  const read = model.parse(data);
  return read.kind === 'permit' ? permitFaults(read) : cardsFaults(read);
}
