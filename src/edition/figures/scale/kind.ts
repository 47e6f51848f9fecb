import { figureKind } from '#drawing/figures/kind.ts';
import { numberIn } from '#words/index.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const scale = figureKind(schema, {
  draw,
  tell: ({ lanes, estimates }, { language }) => ({
    groups: (['above', 'below'] as const).map((lane) => ({
      title: lanes[lane],
      items: estimates
        .filter((estimate) => estimate.lane === lane)
        .map(({ name, value, about, says, claims }) => ({
          says: `${name}: ${about ? 'about ' : ''}${numberIn(language, value)}%. ${says}`,
          claims,
        })),
    })),
  }),
});
