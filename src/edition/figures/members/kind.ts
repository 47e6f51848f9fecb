import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const members = figureKind(schema, {
  draw,
  tell: ({ members, group, aside, notes }) => ({
    groups: [
      {
        title: members.map(({ name }) => name).join(', '),
        items: [{ says: `${group.hero} ${group.says}`, claims: group.claims }, ...(aside ? [aside] : []), ...notes],
      },
    ],
  }),
});
