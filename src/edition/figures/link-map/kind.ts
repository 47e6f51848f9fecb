import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const linkMap = figureKind(schema, {
  draw,
  tell: ({ link: { about, hero, says, ends, claims }, voices }, { placeOf }) => ({
    groups: [
      {
        items: [
          { says: `${about} ${hero}, ${says}`, claims },
          ...ends.map((end) => ({ says: `${placeOf(end.place).name}: ${end.says}`, claims })),
        ],
      },
      { items: voices.map(({ sort, who, says, claims }) => ({ says: `${sort}, ${who}: ${says}`, claims })) },
    ],
  }),
});
