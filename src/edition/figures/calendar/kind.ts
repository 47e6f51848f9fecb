import { figureKind } from '#drawing/figures/kind.ts';
import { longDay, spanOf } from '#drawing/figures/time.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const calendar = figureKind(schema, {
  draw,
  tell: ({ from, moves, answer, to }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          items: [
            { says: `${day(from.date)}: ${from.name}`, claims: from.claims },
            ...moves.map(({ date, until, says, claims }, index) => ({
              says: `${index + 1}. ${until ? spanOf(date, until, day) : day(date)}: ${says}`,
              claims,
            })),
            { says: `${day(answer.date)}: ${answer.says}`, claims: answer.claims },
            { says: `${day(to.date)}: ${to.name}`, claims: to.claims },
          ],
        },
      ],
    };
  },
});
