import type { Cited } from '#core/schema/cited.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const swings = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ up, down, acts, meetings }, { language }) => {
    // A name may end in a comma of its own, where it stands on a line above the words that follow it.
    const told = (date: string, words: (string | undefined)[], claims: string[]): Cited & { date: string } => ({
      date,
      says: `${longDay(date, language, true)}: ${words.filter(Boolean).join(', ').replaceAll(',,', ',')}`,
      claims,
    });
    const all = [
      ...acts.map(({ date, name, says, towards, claims }) =>
        told(date, [name, says, towards === 'up' ? up : down], claims),
      ),
      ...meetings.map(({ date, name, says, claims }) => told(date, [name, says], claims)),
    ].sort((a, b) => a.date.localeCompare(b.date));
    return { groups: [{ items: all.map(({ says, claims }) => ({ says, claims })) }] };
  },
});
