import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const pressures = figureKind(schema, {
  draw,
  tell: ({ pushes, less, scope }) => ({
    groups: [
      ...pushes.map(({ side, title, reasons }) => ({
        title,
        items: side === less.side ? [...reasons, { says: less.says, claims: less.claims }] : reasons,
      })),
      { items: [scope] },
    ],
  }),
});
