import { figureKind } from '#drawing/figures/kind.ts';
import { draw } from './draw.ts';
import { inOrder, schema } from './schema.ts';

export const accounts = figureKind(schema, {
  draw,
  tell: (data) => {
    const { both, one } = inOrder(data);
    const of = (title: string, rows: typeof one) => ({
      title,
      items: rows.map(({ says, claims }) => ({ says, claims })),
    });
    return {
      groups: [
        of(data.headings.both, both),
        of(
          `${data.headings.one}: ${data.left.name}`,
          one.filter(({ left }) => left),
        ),
        of(
          `${data.headings.one}: ${data.right.name}`,
          one.filter(({ right }) => right),
        ),
      ],
    };
  },
  inAccounts: (data) =>
    data.rows.flatMap((row, index) =>
      (['left', 'right'] as const).map((side) => ({
        path: ['rows', index],
        account: data[side].account,
        name: data[side].name,
        rests: row.claims,
        shown: row[side]?.claims ?? [],
      })),
    ),
});
