import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const ledger = figureKind(schema, {
  draw,
  tell: ({ halves }) => ({
    groups: halves.map(({ heading, rows, reply }) => ({ title: heading, items: [...rows, ...(reply ? [reply] : [])] })),
  }),
});
