import type { Cited } from '#core/schema/values.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { type Lane, schema } from './schema.ts';
import { drawWide } from './stage.ts';
import { drawTall } from './tall.ts';

const told = ({ bars, empty, apart }: Lane, name: string) =>
  [...bars, ...(apart ? [apart] : []), ...(empty ? [empty] : [])].map(
    (each: Cited & { detail?: string | undefined }) => ({
      says: `${name}: ${[each.says, each.detail].filter(Boolean).join(', ')}`,
      claims: each.claims,
    }),
  );

export const rulers = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ rulers, above, below, thought }) => ({
    groups: [
      ...rulers.map(({ question, above: over, below: under, flag }) => ({
        title: question,
        items: [...told(over, above.name), ...(flag ? [flag] : []), ...told(under, below.name)],
      })),
      { items: [{ says: thought.says, claims: [] }] },
    ],
  }),
});
