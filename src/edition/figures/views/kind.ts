import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const views = figureKind(schema, {
  draw,
  tell: ({ views, between }) => ({
    groups: [
      ...views.map(({ heading, around, thing, note }) => ({ title: heading, items: [...around, thing, note] })),
      { items: [between] },
    ],
  }),
});
