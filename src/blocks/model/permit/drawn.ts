import { type Drawn, type Form, type Ink, lettering } from '#drawing/part.ts';
import type { PermitModel } from '#edition/models/permit/schema.ts';
import { settingsOf, stateOf } from '#edition/models/permit/settings.ts';
import { permitWords } from '#words/index.ts';
import { toldOf } from './told.ts';

/** px: the plot below the count, and a row of it. */
const plot = { x: 0, y: 150, w: 1080, row: 21, bar: 16 } as const;

/** The run of the last step, with the count that it comes to. */
export function drawnPermit(model: PermitModel & { id: string }): Drawn {
  const settings = settingsOf(model);
  const { horizon } = settings;
  const last = model.steps.at(-1);
  if (!last) throw new Error(`The model "${model.id}" passed its schema without a step`);
  const state = stateOf(last, model);
  const { courses, count, of } = toldOf(state, settings);
  const high = courses.length * plot.row;
  const foot = plot.y + high;
  const at = (day: number) => plot.x + (plot.w * Math.min(day, horizon)) / horizon;
  const own: Ink = { tone: 'side', side: state.hand };
  const rows = courses.flatMap(({ stock, delivered }, index) => {
    const y = plot.y + index * plot.row + (plot.row - plot.bar) / 2;
    const onStock = Math.min(stock, delivered);
    return [
      bar(at(0), at(onStock), y, { fill: { tone: 'ghost' } }),
      bar(at(onStock), at(delivered), y, { fill: { tone: 'ink' } }),
      bar(at(delivered), at(state.day), y, { fill: { tone: 'card' }, stroke: { tone: 'ink' } }),
    ];
  });
  const dial = { d: `M${at(state.dial)} ${plot.y - 8}V${foot + 8}`, opacity: 1 };
  const key = (['stock', 'stopped', 'supplied'] as const).flatMap((name, index) => [
    ...[rows[index] ?? []].flat().map((part) => ({ ...part, d: `M${index * 380} ${foot + 32}h36v22h-36z` })),
    lettering(permitWords.legend[name], { x: index * 380 + 48, y: foot + 53 }, 'public-sans-400', 30),
  ]);
  return {
    box: { x: 0, y: 0, w: plot.w, h: foot + 64 },
    parts: [
      lettering(String(count), { x: 0, y: 84 }, 'newsreader-500', 112),
      lettering(of, { x: 150, y: 48 }, 'public-sans-600', 36),
      lettering(permitWords.refused, { x: 150, y: 90 }, 'public-sans-400', 36),
      lettering(
        permitWords.dayShort(state.dial),
        { x: at(state.dial), y: plot.y - 16 },
        'public-sans-600',
        30,
        own,
        'middle',
      ),
      ...rows,
      { ...dial, stroke: { tone: 'paper' }, width: 10 },
      { ...dial, stroke: own, width: 5 },
      ...key,
    ],
  };
}

const bar = (from: number, to: number, y: number, inks: Pick<Form, 'fill' | 'stroke'>): Form => ({
  d: `M${from} ${y}H${Math.max(from, to)}v${plot.bar}H${from}z`,
  ...inks,
  width: 2,
  opacity: 1,
});
