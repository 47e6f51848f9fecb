import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const gloss = figureKind(schema, {
  draw,
  tell: ({ text, passages, readings }) => ({
    groups: [
      {
        title: text.says,
        items: passages.flatMap(({ head, says, claims, unnamed }) => [
          { says: `${head}: ${says}`, claims },
          { says: unnamed.says, claims: unnamed.claims },
        ]),
      },
      ...readings.map(({ who, says, claims }) => ({ title: who, items: [{ says, claims }] })),
    ],
  }),
});
