import { scaleBand } from 'd3-scale';
import type { SceneBuilder } from '../figures/scene-builder.ts';
import { point, type Rect } from '../geometry.ts';
import { runsOf } from './lines.ts';
import { drawArea, drawLineOver } from './looks.ts';
import { drawValues, rowName, type ValueScale, valueScale } from './scales.ts';
import { type ChartData, measureOf, type Series, seriesOf } from './schema.ts';

/** px of a phone's row: its name, and each of its bars. */
const rowPx = { name: 24, bar: 18, gap: 14 } as const;

/** An area between two values, from one end of its band to the other. */
interface Piece {
  series: Series;
  index: number;
  row: number;
  low: number;
  high: number;
  /** Its share of the row's band. */
  from: number;
  to: number;
}

/** Columns beside one another, or upon one another; what is a line is none. */
function piecesOf({ form }: ChartData, series: readonly Series[]): Piece[] {
  const columns = [...series.entries()].filter(([, { line }]) => !line);
  const beside = scaleBand(
    columns.map(([index]) => index),
    [0, 1],
  ).paddingInner(0.08);
  const foot = new Map<number, number>();
  return columns.flatMap(([index, each]) =>
    each.values.flatMap((value, row): Piece[] => {
      if (value === null) return [];
      const piece = { series: each, index, row };
      if (form === 'columns') {
        const from = beside(index) ?? 0;
        return [{ ...piece, from, to: from + beside.bandwidth(), low: Math.min(0, value), high: Math.max(0, value) }];
      }
      const low = foot.get(row) ?? 0;
      foot.set(row, low + value);
      return value === 0 ? [] : [{ ...piece, from: 0, to: 1, low, high: low + value }];
    }),
  );
}

/** px that a chart of columns needs on a phone. */
export function columnsHeight({ form, table, series }: ChartData): number {
  const bars = form === 'stacked' ? 1 : series.filter(({ line }) => !line).length;
  return 30 + table.rows.length * (rowPx.name + bars * rowPx.bar + rowPx.gap);
}

/** Columns that rise from nought; on a phone bars that run right, each row below its name. */
export function drawColumns(data: ChartData, area: Rect, scene: SceneBuilder): void {
  const series = seriesOf(data);
  const pieces = piecesOf(data, series);
  const lines = [...series.entries()].filter(([, { line }]) => line);
  const drawn = lines.flatMap(([, { values }]) => values.filter((value) => value !== null));
  const scale = valueScale([...pieces.flatMap(({ low, high }) => [low, high]), ...drawn], true, 5);
  if (scene.tall) {
    drawTall(data, { pieces, lines, scale }, area, scene);
    return;
  }
  const { plot, y } = drawValues(scale, area, 5, scene);
  const { rows } = data.table;
  const bands = scaleBand(
    rows.map((_, row) => row),
    [plot.x, plot.x + plot.w],
  ).padding(0.25);
  const wide = bands.bandwidth();
  const names = rows.map((row) => rowName(row, scene.language));
  // Names are read; points in time are counted, so that some may be left out.
  const isTime = measureOf(rows) === 'time';
  const widest = Math.max(...names.map((name) => scene.sizeOfWords(name, {}).w));
  const every = isTime ? Math.ceil((widest + 14) / bands.step()) : 1;
  for (const [row, name] of names.entries())
    if (row % every === 0)
      scene.words(name, {
        x: (bands(row) ?? 0) + wide / 2,
        y: plot.y + plot.h + 14,
        from: 'top',
        anchor: 'middle',
        ...(!isTime && { width: bands.step() - 8 }),
      });
  for (const { series: each, index, row, from, to, low, high } of pieces) {
    const x = (bands(row) ?? 0) + from * wide;
    const box = { x, y: y(high), w: (to - from) * wide, h: y(low) - y(high) };
    drawArea(each, index, box, scene.at(each.step).animate('up'));
  }
  const across = (row: number, value: number) => point((bands(row) ?? 0) + wide / 2, y(value));
  for (const [index, each] of lines)
    for (const run of runsOf(each.values, across))
      drawLineOver(each, index, run, scene.at(each.step).animate('across'));
}

interface Drawn {
  pieces: readonly Piece[];
  lines: readonly [number, Series][];
  scale: ValueScale;
}

/** Turned for a phone: values run right. */
function drawTall({ table, form }: ChartData, { pieces, lines, scale }: Drawn, area: Rect, scene: SceneBuilder): void {
  const x = (value: number) => area.x + 8 + scale(value) * (area.w - 24);
  const bars = form === 'stacked' ? 1 : new Set(pieces.map(({ index }) => index)).size;
  const high = bars * rowPx.bar;
  const top = (row: number) => area.y + 30 + row * (rowPx.name + high + rowPx.gap) + rowPx.name;
  const foot = top(table.rows.length - 1) + high;
  for (const value of scale.ticks(3)) {
    const line = { stroke: value === 0 ? 'ink' : 'rule', width: value === 0 ? 2 : 1, layer: 'background' } as const;
    scene.line([point(x(value), area.y + 24), point(x(value), foot)], line);
    const half = scene.sizeOfWords(scene.number(value), {}).w / 2;
    const middle = Math.min(area.x + area.w - half, Math.max(area.x + half, x(value)));
    scene.words(scene.number(value), { x: middle, y: area.y, from: 'top', anchor: 'middle', tone: 'muted' });
  }
  for (const [row, name] of table.rows.entries())
    scene.words(rowName(name, scene.language), { x: area.x + 12, y: top(row) - 5, from: 'bottom' });
  for (const { series, index, row, from, to, low, high: end } of pieces) {
    const box = { x: x(low), y: top(row) + from * high, w: x(end) - x(low), h: (to - from) * high };
    drawArea(series, index, box, scene.at(series.step).animate('across'));
  }
  const down = (row: number, value: number) => point(x(value), top(row) + high / 2);
  for (const [index, each] of lines)
    for (const point of runsOf(each.values, down).flat()) drawLineOver(each, index, [point], scene.at(each.step));
}
