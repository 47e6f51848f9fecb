import { csvFormatRows } from 'd3-dsv';
import { chartWords } from '#words/index.ts';
import type { DrawingProblem } from '../problem.ts';
import { parseMermaid } from './mermaid.ts';
import { openingOf } from './refused.ts';

/** A source of mermaid that holds quantities, as the two files of a chart: what it says, and its table. */
export interface Quantities {
  chart: Record<string, unknown>;
  table: string;
}

/** The part of mermaid's store for pies that is read. */
interface Pie {
  getSections(): Map<string, number>;
  getDiagramTitle(): string;
  getShowData(): boolean;
}

/** The part of its store for charts with two axes. */
interface XyChart {
  getDiagramTitle(): string;
  getXYChartData(): {
    xAxis: { title: string };
    yAxis: { title: string };
    plots: { type: 'bar' | 'line'; title?: string; data: [string, number][] }[];
  };
}

/** Whether a source of mermaid holds quantities: they are drawn as a chart. */
export const holdsQuantities = (text: string): boolean => /^(?:pie|xychart(?:-beta)?)$/.test(openingOf(text).word);

/** What mermaid understands of such a source, or why it cannot; `named` is its title where it has none. */
export function readQuantities(source: string, named: string): Promise<Quantities | DrawingProblem[]> {
  return parseMermaid(source, ({ type, db }, title) => {
    const own = { title: (db as Pie).getDiagramTitle() || title || named };
    return type === 'pie' ? ofPie(db as Pie, own.title) : ofXyChart(db as XyChart, own.title);
  });
}

/** Shares of a whole are read best as bars on one scale that ends with the whole. */
function ofPie(db: Pie, title: string): Quantities {
  const sections = [...db.getSections()];
  const all = sections.reduce((sum, [, value]) => sum + value, 0);
  const rows = sections.map(([label, value]) => [
    db.getShowData() ? `${label} (${value})` : label,
    String(Math.round((1000 * value) / all) / 10),
  ]);
  return { chart: { title, unit: '%', max: 100 }, table: csvFormatRows([['label', 'value'], ...rows]) };
}

/** Bars are columns, lines are lines, over columns where both stand; a line that only repeats the bars is left out. */
function ofXyChart(db: XyChart, title: string): Quantities {
  const { xAxis, yAxis, plots } = db.getXYChartData();
  const numbers = ({ data }: (typeof plots)[number]) => JSON.stringify(data.map(([, value]) => value));
  const bars = plots.filter(({ type }) => type === 'bar');
  const told = plots.filter((plot) => plot.type === 'bar' || !bars.some((bar) => numbers(bar) === numbers(plot)));
  const nameOf = (plot: (typeof plots)[number], index: number) =>
    plot.title || (told.length === 1 ? yAxis.title || title : chartWords.series(String.fromCharCode(65 + index)));
  const names = told.map(nameOf);
  const lines = names.filter((_, index) => told[index]?.type === 'line');
  const longest = told.toSorted((a, b) => b.data.length - a.data.length)[0]?.data ?? [];
  const rows = longest.map(([name], row) => [name, ...told.map(({ data }) => String(data[row]?.[1] ?? ''))]);
  const chart = {
    kind: bars.length > 0 ? 'columns' : 'lines',
    title,
    ...(yAxis.title && yAxis.title !== title && { unit: yAxis.title }),
    ...(xAxis.title && { note: xAxis.title }),
    ...(bars.length > 0 && lines.length > 0 && { lines }),
  };
  return { chart, table: csvFormatRows([['', ...names], ...rows]) };
}
