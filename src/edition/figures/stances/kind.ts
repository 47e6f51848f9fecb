import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const stances = figureKind(schema, {
  draw,
  tell: ({ near, apart, scope }) => {
    const told = ({ who, says, claims }: { who: string; says: string; claims: string[] }) => ({
      says: `${who}: ${says}`,
      claims,
    });
    return {
      groups: [
        { title: scope, items: near.flatMap(({ shares }) => (shares ? [told(shares)] : [])) },
        { items: [...near.flatMap((one) => [told(one), told(one.from)]), told(apart)] },
      ],
    };
  },
});
