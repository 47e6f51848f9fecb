import { figureKind } from '#drawing/figures/kind.ts';
import { schema } from './schema.ts';
import { drawOnStage } from './stage.ts';
import { drawTall } from './tall.ts';

export const swap = figureKind(schema, {
  draw: (data, pen) => (pen.tall ? drawTall : drawOnStage)(data, pen),
  tell: ({ halves }) => ({
    groups: halves.map(({ heading, gives, meets, doubt }) => ({
      title: `${heading}: ${gives.thing}`,
      items: [{ says: gives.says, claims: gives.claims }, meets, doubt],
    })),
  }),
});
