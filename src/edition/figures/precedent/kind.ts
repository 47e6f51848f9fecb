import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const precedent = figureKind(schema, {
  draw,
  tell: ({ once: { title, ban, price }, now }, { language }) => {
    const days = [ban.from, ban.until].map((day) => longDay(day, language, true)).join(' – ');
    return {
      groups: [
        {
          title,
          items: [
            { says: `${days}: ${ban.says}`, claims: ban.claims },
            { says: `${price.hero} ${price.says}`, claims: price.claims },
          ],
        },
        {
          title: now.title,
          items: now.gates.map(({ heading, says, claims }) => ({ says: `${heading}: ${says}`, claims })),
        },
      ],
    };
  },
});
