import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const hundreds = figureKind(schema, {
  draw,
  tell: ({ filled, shares, bracket }) => ({
    groups: [
      {
        title: filled,
        items: [
          ...shares.map(({ name, share, says, claims }) => ({ says: `${name}: ${share}%. ${says}`, claims })),
          ...(bracket ? [bracket] : []),
        ],
      },
    ],
  }),
});
