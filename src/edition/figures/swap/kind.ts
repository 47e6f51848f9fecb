import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const swap = figureKind(schema, {
  draw,
  tell: ({ halves }) => ({
    groups: halves.map(({ heading, gives, doubt }) => ({
      title: `${heading}: ${gives.thing}`,
      items: [
        { says: gives.says, claims: gives.claims },
        { says: `${doubt.hero} ${doubt.says}`, claims: doubt.claims },
      ],
    })),
  }),
});
