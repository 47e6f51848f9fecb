import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const regionMap = figureKind(schema, {
  draw,
  tell: ({ focus: { place, says, pulls, claims }, voices }, { placeOf }) => ({
    groups: [
      {
        title: placeOf(place).name,
        items: [says, ...pulls.map((pull) => pull.says)].map((each) => ({ says: each, claims })),
      },
      { items: voices.map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims })) },
    ],
  }),
});
