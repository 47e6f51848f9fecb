import { spread } from '../figures/placement.ts';
import type { SceneBuilder } from '../figures/scene-builder.ts';
import { type Point, point, type Rect } from '../geometry.ts';
import { drawLine, toneOf } from './looks.ts';
import { drawRows, drawValues, type RowScale, rowScale, type ValueScale, valueScale } from './scales.ts';
import { type ChartData, type Series, seriesOf } from './schema.ts';

const numbersOf = (series: readonly Series[]): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

/** The runs of a line between its missing values. */
export function runsOf(values: readonly (number | null)[], at: (row: number, value: number) => Point): Point[][] {
  const runs: Point[][] = [[]];
  for (const [row, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(at(row, value));
  }
  return runs.filter((run) => run.length > 0);
}

/** The scale of a chart of lines. */
export const lineScale = (data: ChartData): ValueScale => valueScale(numbersOf(seriesOf(data)), false, 5);

/** Lines over time or an order, each with its name at its end. */
export function drawLines(data: ChartData, area: Rect, scene: SceneBuilder): void {
  const series = seriesOf(data);
  const rows = rowScale(data.table.rows, scene.language);
  const gap = scene.tall ? 8 : 16;
  const isAlone = series.length === 1;
  const most = area.w * 0.32;
  const width = isAlone
    ? 0
    : Math.max(...series.map(({ name }) => scene.sizeOfWords(name, { role: 'strong', width: most }).w)) + gap;
  const { plot, y } = drawValues(lineScale(data), { ...area, w: area.w - Math.max(width, 12) }, 5, scene);
  drawRows(rows, plot, area, scene);
  const sizes = series.map(({ name }) => scene.sizeOfWords(name, { role: 'strong', width: most }).h);
  const ends = series.map(({ values }) => y(values.findLast((value) => value !== null) ?? 0));
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const tops = spread(
    order.map((index) => (ends[index] ?? 0) - (sizes[index] ?? 0) / 2),
    order.map((index) => sizes[index] ?? 0),
    6,
    [area.y, area.y + area.h + 14],
  );
  for (const [index, each] of series.entries()) {
    course(each, index, { rows, plot, y }, scene);
    if (!isAlone)
      scene.at(each.step).words(each.name, {
        x: plot.x + plot.w + gap,
        y: tops[order.indexOf(index)] ?? 0,
        from: 'top',
        width: most,
        role: 'strong',
        ...toneOf(each, index),
      });
  }
}

interface Place {
  rows: RowScale;
  plot: Rect;
  y(value: number): number;
}

function course(series: Series, index: number, { rows, plot, y }: Place, scene: SceneBuilder): void {
  const at = (row: number, value: number) => point(plot.x + rows.at(row) * plot.w, y(value));
  for (const run of runsOf(series.values, at)) drawLine(series, index, run, scene.at(series.step).animate('across'));
}

/** One little chart a series, all on one scale. */
export function drawMultiples(data: ChartData, area: Rect, scene: SceneBuilder): void {
  const series = seriesOf(data);
  const rows = rowScale(data.table.rows, scene.language);
  const { across, down } = gridOf(series.length, scene.tall);
  const gap = scene.tall ? 18 : 36;
  const heading = scene.size('heading') * 1.5;
  const w = (area.w - gap * (across - 1)) / across;
  const h = area.h / down;
  for (const [index, each] of series.entries()) {
    const x = area.x + (index % across) * (w + gap);
    const top = area.y + Math.floor(index / across) * h;
    scene.at(each.step).words(each.name, { x, y: top, from: 'top', width: w, role: 'heading', ...toneOf(each, 0) });
    const cell = { x, y: top + heading + 14, w: w - 8, h: h - heading - 14 - feet(scene) };
    const { plot, y } = drawValues(lineScale(data), cell, 2, scene);
    drawRows({ ...rows, marks: (px, wide) => rows.marks(px, wide).filter(isEnd) }, plot, { ...cell, w }, scene);
    course(each, 0, { rows, plot, y }, scene);
  }
}

/** px of the names below a little chart, and of the air under them. */
const feet = (scene: SceneBuilder): number => scene.size('label') * 2.2;

const isEnd = (_: unknown, index: number, all: readonly unknown[]) => index === 0 || index === all.length - 1;

/** So many little charts can be read on the stage. */
export const mostMultiples = 8;

/** How many little charts stand beside and below one another. */
export function gridOf(count: number, tall: boolean): { across: number; down: number } {
  const across = tall ? Math.min(2, count) : count <= 3 ? count : Math.ceil(count / 2);
  return { across, down: Math.ceil(count / across) };
}
