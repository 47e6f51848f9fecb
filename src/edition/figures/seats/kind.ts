import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const seats = figureKind(schema, {
  draw,
  tell: ({ taken, empty }) => ({
    groups: [
      {
        title: taken.title,
        items: taken.groups.map(({ people, says, claims }) => ({
          says: `${people.map(({ name }) => name).join(', ')}: ${says}`,
          claims,
        })),
      },
      { title: empty.title, items: empty.seats },
    ],
  }),
});
