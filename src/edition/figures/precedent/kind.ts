import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { figureWords } from '#words/index.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const precedent = figureKind(schema, {
  draw,
  tell: ({ once: { title, ban, lifted, price }, now }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          title,
          items: [
            { says: `${ban.says}, ${figureWords.span(day(ban.from), day(ban.until))}`, claims: ban.claims },
            lifted,
            { says: `${price.hero} ${price.says}`, claims: price.claims },
          ].map(({ says, claims }) => ({ says, claims })),
        },
        {
          title: now.title,
          items: now.bars.map(({ heading, says, claims }) => ({ says: `${heading}: ${says}`, claims })),
        },
      ],
    };
  },
});
