import { figureKind } from '#drawing/figures/kind.ts';
import { schema } from './schema.ts';
import { drawWide } from './stage.ts';
import { drawTall } from './tall.ts';

export const staves = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ staves, note }) => ({
    groups: [
      ...staves.map(({ name, detail, voices }) => ({
        title: `${name} ${detail}`,
        items: voices.flatMap(({ events }) => events.map(({ says, claims }) => ({ says, claims }))),
      })),
      ...(note ? [{ items: [{ says: note.says, claims: note.claims }] }] : []),
    ],
  }),
});
