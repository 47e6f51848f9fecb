import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const goesOn = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ begun, words, open }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          items: [
            { says: `${day(begun.date)}: ${begun.says}`, claims: begun.claims },
            ...words.map(({ date, who, says, claims }) => ({ says: `${day(date)}, ${who}: ${says}`, claims })),
            { says: `${open.hero}: ${open.says}`, claims: open.claims },
          ].map(({ says, claims }) => ({ says, claims })),
        },
      ],
    };
  },
});
