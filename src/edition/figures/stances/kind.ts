import { figureKind } from '#drawing/figures/kind.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const stances = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ groups }) => ({
    groups: groups.map(({ title, rows }) => ({
      title,
      items: rows.flatMap(({ topic, voices }) =>
        voices.map(({ who, says, claims }) => ({ says: `${topic}: ${who}: ${says}`, claims })),
      ),
    })),
  }),
});
