import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const table = figureKind(schema, {
  draw,
  tell: ({ table, chairs, added, across, readings }) => {
    const claims = added.claims ?? [];
    const seated = [...chairs, added].map(({ name, post, claims: own = claims }) => ({
      says: `${name}, ${post}`,
      claims: own,
    }));
    const told = [table.expects, ...readings].map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims }));
    return {
      groups: [
        { title: table.name, items: seated },
        { title: across.name, items: told },
      ],
    };
  },
});
