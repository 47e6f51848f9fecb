import { figureKind } from '#drawing/figures/kind.ts';
import { longDay } from '#drawing/figures/time.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const readings = figureKind(schema, {
  draw,
  tell: ({ events, until, lanes }, { language }) => {
    const dated = ({ date, says, claims }: { date: string; says: string; claims: string[] }) => ({
      says: `${longDay(date, language, true)}: ${says}`,
      claims,
    });
    return {
      groups: [
        { items: [...events, until].map(dated) },
        ...lanes.map(({ who, takes, ends: { word, says, claims } }) => ({
          title: who,
          items: [...takes.map(({ says, claims }) => ({ says, claims })), { says: `${word}: ${says}`, claims }],
        })),
      ],
    };
  },
});
