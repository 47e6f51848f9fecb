import { z } from 'zod';
import type { Fault, Quantity } from '#core/schema/checks.ts';
import { refer, shortText, text } from '#core/schema/values.ts';
import { forms } from '#drawing/charts/schema.ts';

/** More than this, and there is no room for it; the stage takes fewer bars still. */
const most = { bars: 24, title: 90, label: 42, group: 24, detail: 90, note: 135, unit: 12, unitOfAxis: 42 } as const;
/** Letters that stand in the lines they are meant to have; more are broken into further ones. */
const usual = { title: 60, label: 28, group: 16, detail: 60, note: 90 } as const;

/** A quantity. In a deck with claims it rests on some, which hold its number. */
export const bar = z.strictObject({
  label: shortText(most.label),
  value: z.number().nonnegative(),
  detail: shortText(most.detail).optional().describe('Scope and year of the figure.'),
  side: refer('side').optional(),
  group: shortText(most.group).optional(),
  claims: z.array(refer('claim')).default([]),
});

/** `slides/charts/<id>.yaml`: a few quantities, each with its scope and year. */
export const chart = z.strictObject({
  kind: z.literal('bars').default('bars'),
  title: shortText(most.title),
  unit: shortText(most.unit),
  max: z.number().positive().describe('Where the longest bar would end.'),
  note: shortText(most.note).optional().describe('What the figures count, and what they do not tell.'),
  bars: z.array(bar).min(1).max(most.bars),
});

const table = z.string().regex(/^[^/]+\.csv$/, 'it names a .csv file in charts/');

/** The same where a CSV file has the bars; without `max` the longest fills the room. */
export const chartOfTable = chart.omit({ bars: true }).extend({
  max: chart.shape.max.optional(),
  data: table,
});

/** A chart that is drawn from a CSV file: its first column names the rows, each other is a series. */
export const drawnChart = z.strictObject({
  kind: z.enum(forms, { error: `a chart has one of these kinds: bars, ${forms.join(', ')}` }),
  title: shortText(most.title),
  unit: shortText(most.unitOfAxis).optional(),
  data: table,
  note: shortText(most.note).optional().describe('What the figures count, and what they do not tell.'),
  claims: z.array(refer('claim')).default([]),
  sides: z.record(z.string(), refer('side')).default({}).describe('Which side a series is, by the name of its column.'),
  lines: z.array(z.string()).default([]).describe('Columns of the table that are lines over columns.'),
  description: text.optional().describe('For a reader who cannot see it; without it range and extremes are told.'),
  steps: z.boolean().default(true).describe('Whether a press brings one series after the other.'),
});

export type DrawnChart = z.output<typeof drawnChart>;

export type Chart = z.output<typeof chart>;

/** Of the axis: the longest bar of a chart that is shorter than this is hardly seen. */
const leastSeen = 0.02;

const isLonger = (text: string | undefined, than: keyof typeof usual): boolean => (text?.length ?? 0) > usual[than];

/** Whether a bar is called by more letters than its column is made for: the stage has room for fewer such bars. */
export const hasLongLabels = ({ bars }: Chart): boolean =>
  bars.some(({ label, group }) => isLonger(label, 'label') || isLonger(group, 'group'));

/** Whether there are so many bars that each takes no more height than its name; what is said of one needs more. */
export const hasManyBars = ({ bars }: Chart): boolean =>
  bars.length > 5 && bars.every(({ detail, claims, group }) => !detail && !group && claims.length === 0);

function lengthFaults({ title, note, bars }: Chart): Fault[] {
  const texts = [
    { key: 'title', text: title, path: ['title'] },
    { key: 'note', text: note, path: ['note'] },
    ...bars.flatMap((bar, index) =>
      (['label', 'group', 'detail'] as const).map((key) => ({ key, text: bar[key], path: ['bars', index, key] })),
    ),
  ] as const;
  return texts.flatMap(({ key, text, path }): Fault[] =>
    isLonger(text, key)
      ? [
          {
            path: [...path],
            message: `This ${key} has ${text?.length} letters: it is broken into more lines${key === 'label' ? ', and set smaller on the stage' : ''}.`,
            context: `Up to ${usual[key]} stand as they should.`,
            fix: 'Say it in fewer letters, or leave it so.',
            remark: true,
          },
        ]
      : [],
  );
}

/** A bar ends where its chart does, one can be seen at least, no two are called alike, and none at great length. */
export function chartFaults(chart: Chart): Fault[] {
  const { bars, max } = chart;
  const longest = Math.max(...bars.map(({ value }) => value));
  const unseen: Fault[] =
    longest > 0 && longest < max * leastSeen
      ? [
          {
            path: ['max'],
            message: `No bar of this chart would be seen.`,
            context: `The longest is ${longest} long, and the chart ends at ${max}.`,
            fix: 'Lower max:.',
          },
        ]
      : [];
  return [...unseen, ...scopeFaults(chart), ...barFaults(bars, max), ...lengthFaults(chart)];
}

/** What rests on claims says what it counts, and of when. */
function scopeFaults({ note, bars }: Chart): Fault[] {
  const rests = bars.some(({ claims }) => claims.length > 0);
  const missing = [
    ...(rests && !note ? [{ path: ['note'], what: 'note' }] : []),
    ...bars.flatMap(({ detail, claims }, index) =>
      claims.length > 0 && !detail ? [{ path: ['bars', index, 'detail'], what: 'detail' }] : [],
    ),
  ];
  return missing.map(({ path, what }) => ({
    path,
    message: `"${what}" is missing.`,
    context:
      what === 'note'
        ? 'It says what the figures count, and what they do not tell.'
        : 'It says scope and year of the figure.',
    fix: 'Add it.',
  }));
}

const barFaults = (bars: Chart['bars'], max: number): Fault[] =>
  bars.flatMap(({ label, group, value }, index) => {
    const first = bars.findIndex((bar) => bar.label === label && bar.group === group);
    const faults: Fault[] = [];
    if (value > max)
      faults.push({
        path: ['bars', index, 'value'],
        message: `The bar "${label}" is ${value} long.`,
        context: `The chart ends at ${max}.`,
        fix: 'Correct the value, or max:.',
      });
    if (first < index)
      faults.push({
        path: ['bars', index, 'label'],
        message: `Two bars are called "${label}".`,
        fix: 'Rename one, or give each a group:.',
      });
    return faults;
  });

/** Each bar's height, as a number that its claims must hold. */
export const chartQuantities = ({ bars }: Chart): Quantity[] =>
  bars.map(({ value, claims }, index) => ({ path: ['bars', index, 'value'], number: value, claims }));
