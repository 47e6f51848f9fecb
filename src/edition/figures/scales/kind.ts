import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const scales = figureKind(schema, {
  draw,
  tell: ({ pans, unmeasured }) => ({
    groups: [
      ...pans.map(({ title, weights, note }) => ({ title, items: [...weights, ...(note ? [note] : [])] })),
      { items: [unmeasured] },
    ],
  }),
});
