import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { schema } from './schema.ts';

export const answers = figureKind(schema, {
  draw,
  tell: ({ rows }) => ({
    groups: rows.map(({ question, answers }) => ({
      title: question,
      items: answers.map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims })),
    })),
  }),
});
