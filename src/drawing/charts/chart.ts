import { chartWords, numberIn } from '#words/index.ts';
import { figureKind } from '../figures/kind.ts';
import type { SceneBuilder, Spoken } from '../figures/scene-builder.ts';
import type { Rect } from '../geometry.ts';
import { point } from '../geometry.ts';
import { columnsHeight, drawColumns } from './columns.ts';
import { drawDots } from './dots.ts';
import { drawLines, drawMultiples, gridOf, lineScale } from './lines.ts';
import { drawArea, drawLine, toneOf } from './looks.ts';
import { leavesZeroOut, rowName } from './scales.ts';
import { type ChartData, schema, seriesOf } from './schema.ts';

const draws = {
  lines: drawLines,
  multiples: drawMultiples,
  columns: drawColumns,
  stacked: drawColumns,
  dots: drawDots,
} satisfies Record<ChartData['form'], (data: ChartData, area: Rect, scene: SceneBuilder) => void>;

/** px of a plot on a phone. */
function tallHeight(data: ChartData): number {
  if (data.form === 'columns' || data.form === 'stacked') return columnsHeight(data);
  return data.form === 'multiples' ? gridOf(data.series.length, true).down * 190 : 280;
}

/** What is measured and in what, the plot, and what the numbers leave out. */
function draw(data: ChartData, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { tall } = scene;
  const { x, w } = room;
  const isCut = (data.form === 'lines' || data.form === 'multiples') && leavesZeroOut(lineScale(data));
  const details = [data.unit, isCut ? chartWords.notFromZero : undefined].filter(Boolean).join(' · ');
  const head: Spoken = [
    { text: data.title, role: 'strong' },
    ...(details ? [{ text: `  ${details}`, tone: 'muted' as const }] : []),
  ];
  const title = scene.words(head, { x, y: room.y, from: 'top', width: w });
  const isBands = data.form === 'columns' || data.form === 'stacked';
  const hasKey = isBands && data.series.length > 1;
  const headEnd = title.y + title.h + (tall ? 14 : 18);
  const top = hasKey ? drawKey(data, headEnd, scene) : headEnd;
  const { note } = data;
  const look = { role: 'scope', tone: 'muted', width: w, claims: note?.claims ?? [] } as const;
  const noteHeight = note ? scene.sizeOfWords(note.says, look).h + 12 : 0;
  // below a plot stand the names of its rows
  const feet = scene.size('label') * (isBands && tall ? 0 : data.form === 'columns' ? 2.6 : 1.6);
  const high = tall ? tallHeight(data) : room.y + room.h - top - noteHeight - feet;
  draws[data.form](data, { x, y: top + 10, w, h: high - 10 }, scene);
  if (note) scene.words(note.says, { ...look, x, y: top + high + feet + 12, from: 'top' });
}

/** Names the series behind a piece of each; returns where the plot may begin. */
function drawKey(data: ChartData, top: number, scene: SceneBuilder): number {
  const { x: left, w: room } = scene.layout.room;
  const line = scene.size('strong') * 1.5;
  let [x, y] = [left, top];
  for (const [index, series] of seriesOf(data).entries()) {
    const { w, h } = scene.sizeOfWords(series.name, { role: 'strong' });
    if (x > left && x + 44 + w > left + room) [x, y] = [left, y + line];
    const inked = scene.at(series.step);
    const swatch = { x, y, w: 32, h };
    if (series.line) drawLine(series, index, [point(x, y + h / 2), point(x + 32, y + h / 2)], inked);
    else drawArea(series, index, swatch, inked);
    inked.words(series.name, { x: x + 44, y, from: 'top', role: 'strong', ...(series.line && toneOf(series, index)) });
    x += 44 + w + 32;
  }
  return y + line;
}

/** A number with its unit as it is said. */
const amount = (value: number, { unit }: ChartData, language: string): string => {
  const number = numberIn(language, value);
  return unit === undefined ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
};

/** What a chart shows, for those who do not see it: its kind and range, and for each series its lowest and highest value. */
function tell(data: ChartData, language: string): string {
  const { rows } = data.table;
  const name = (row: number) => rowName(rows[row] ?? '', language);
  const each = seriesOf(data).flatMap(({ name: series, values }) => {
    const known = [...values.entries()].flatMap(([row, value]) => (value === null ? [] : [{ row, value }]));
    const sorted = known.toSorted((a, b) => a.value - b.value);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high) return [];
    const of = ({ row, value }: typeof low) => ({ value: amount(value, data, language), at: name(row) });
    return chartWords.range(series, of(low), of(high));
  });
  const kind = chartWords.kinds[data.form];
  return [chartWords.told(kind, data.title, name(0), name(rows.length - 1)), ...each].join(' ');
}

/** A chart of a table of numbers, by its form. */
export const chartKind = figureKind(schema, {
  draw,
  tell: (data, { language }) => tell(data, language),
  describe: (data, { language }) => ({
    groups: [
      {
        items: data.table.rows.map((row, index) => ({
          says: `${rowName(row, language)}: ${seriesOf(data)
            .map(({ name, values }) => {
              const value = values[index] ?? null;
              return `${name} ${value === null ? chartWords.missing : amount(value, data, language)}`;
            })
            .join(', ')}`,
          claims: [],
        })),
      },
      ...(data.note ? [{ items: [data.note] }] : []),
    ],
  }),
});
