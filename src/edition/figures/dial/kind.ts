import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const dial = figureKind(schema, {
  draw,
  tell: ({ order, limit, ends: { fast, slow, claims }, verdicts }) => ({
    groups: [
      {
        items: [
          { says: `${order.from.name} ${order.does}: ${order.to.name}. ${order.says}`, claims: order.claims },
          { says: `${limit.says}, ${limit.comesTo}.`, claims: limit.claims },
          { says: `${fast.name}: ${fast.says}. ${slow.name}: ${slow.says}.`, claims },
          ...verdicts.both.map(({ name, says, claims }) => ({ says: `${name}: ${says}`, claims })),
        ],
      },
    ],
  }),
});
