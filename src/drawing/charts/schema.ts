import { z } from 'zod';
import { refer, text } from '#core/schema/values.ts';
import { common, step } from '../figures/kind.ts';

/** How a table of numbers is drawn. */
export const forms = ['lines', 'columns', 'stacked', 'dots', 'multiples'] as const;
export type Form = (typeof forms)[number];

/** A chart as it is drawn: the names of the rows, and a column of numbers a series. */
export const schema = z.strictObject({
  ...common,
  description: z.string(),
  kind: z.literal('chart'),
  form: z.enum(forms),
  unit: text.optional(),
  series: z
    .array(
      z.strictObject({
        name: z.string(),
        side: refer('side').optional(),
        step,
        line: z.boolean().describe('Drawn as a line over columns.'),
      }),
    )
    .min(1),
  /** Missing values are null. Neither names nor numbers of it are checked against claims: it is the source. */
  table: z.strictObject({ rows: z.array(z.string()).min(1), columns: z.array(z.array(z.number().nullable())) }),
  note: z.strictObject({ says: z.string(), claims: z.array(refer('claim')) }).optional(),
});

export type ChartData = z.output<typeof schema>;
export type Series = ChartData['series'][number] & { values: readonly (number | null)[] };

/** The series of a chart with their numbers. */
export const seriesOf = ({ series, table }: ChartData): Series[] =>
  series.map((each, index) => ({ ...each, values: table.columns[index] ?? [] }));

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** What the rows of a chart are: points in time, numbers, or names in the order in which they stand. */
export function measureOf(rows: readonly string[]): 'time' | 'number' | 'names' {
  if (rows.every((row) => date.test(row) && !Number.isNaN(Date.parse(row)))) return 'time';
  return rows.every((row) => /^-?\d+(\.\d+)?$/.test(row)) ? 'number' : 'names';
}
