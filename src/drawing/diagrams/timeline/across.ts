import { piecesOf } from '#core/text/words.ts';
import type { Measure } from '../../measure.ts';
import { shrinkOf } from '../fit.ts';
import { type Mark, type PlacedNode, ROOM, type Scene } from '../model.ts';
import { faceOf, TYPE } from '../type.ts';
import { BESIDE, FRAME, headHeight, inLines, link, type Part, textHeight } from './cards.ts';

/** px between two columns, which sections part by their frames too. */
const GAP = { plain: 16, framed: 32 } as const;
/** Date, axis and first card, from the top; between a card and the second one under it. */
const AXIS = { date: 24, line: 50, card: 78, step: 40 } as const;
/** px of columns that are tried where those of the stage's width are too narrow. */
const WIDER = [160, 200, 240];

/** Columns from left to right as wide as the stage lets them be; where their words need more, those that end largest. */
export function across(parts: readonly Part[], measure: Measure): Scene {
  const count = parts.reduce((sum, { periods }) => sum + periods.length, 0);
  const gap = parts.some(({ frame }) => frame) ? GAP.framed : GAP.plain;
  const fitting = (ROOM.wide.w - gap * (count - 1) - (gap === GAP.framed ? 2 * FRAME : 0)) / count;
  const least = Math.max(...parts.map((part) => leastColumn(part, gap, measure)));
  const tried = [fitting, ...WIDER].map((w) => columns(parts, Math.max(w, least), gap, measure));
  return tried.reduce((best, scene) => (shrinkOf(scene, 'wide') > shrinkOf(best, 'wide') + 0.001 ? scene : best));
}

/** The column that holds the longest word of each card, and each date, which may use half of what parts it from the next. */
function leastColumn({ periods }: Part, gap: number, measure: Measure): number {
  const nodes = periods.flat();
  const words = nodes.flatMap((node) =>
    node.lines.flatMap((line) => piecesOf(line).map((word) => measure(word.trim(), faceOf(node), TYPE.size) + BESIDE)),
  );
  const dates = nodes.map(({ date = '' }) => measure(date, TYPE.label, TYPE.size) - gap / 2);
  return Math.ceil(Math.max(...words, ...dates));
}

function columns(parts: readonly Part[], w: number, gap: number, measure: Measure): Scene {
  const worded = parts.map(({ frame, periods }) => ({
    frame: frame && inLines(frame, periods.length * (w + gap) - gap, measure),
    periods: periods.map((period) => period.map((node) => inLines(node, w - BESIDE, measure))),
  }));
  const head = Math.max(0, ...worded.map(({ frame }) => headHeight(frame)));
  const all = worded.flatMap(({ periods }) => periods);
  const most = Math.max(...all.map((period) => period.length));
  const heights = Array.from({ length: most }, (_, i) =>
    Math.max(0, ...all.map((period) => (period[i] ? textHeight(period[i]) : 0))),
  );
  const bottom = head + AXIS.card + heights.reduce((sum, h) => sum + h, 0) + (most - 1) * AXIS.step;
  const left = head > 0 ? FRAME : 0;
  const cards = all.map((period, n) =>
    period.map((node, i): PlacedNode => {
      const above = heights.slice(0, i).reduce((sum, h) => sum + h + AXIS.step, 0);
      const box = { x: left + n * (w + gap), y: head + AXIS.card + above, w, h: heights[i] as number };
      return { ...node, box, look: 'card' };
    }),
  );
  const marks = cards.flatMap(([node]): Mark[] =>
    node
      ? [
          { mark: 'date', at: { x: node.box.x, y: head + AXIS.date }, text: node.date ?? '', node },
          { mark: 'dot', at: { x: node.box.x + 9, y: head + AXIS.line }, node },
        ]
      : [],
  );
  let from = 0;
  const frames = worded.flatMap(({ frame, periods }): PlacedNode[] => {
    const x = left + from * (w + gap) - FRAME;
    from += periods.length;
    const box = { x, y: 0, w: periods.length * (w + gap) - gap + 2 * FRAME, h: bottom + FRAME };
    return frame ? [{ ...frame, box, look: 'frame' }] : [];
  });
  const y = head + AXIS.line;
  const right = all.length * (w + gap) - gap + 2 * left;
  const axis: Mark = { mark: 'rule', look: 'axis', from: { x: 0, y }, to: { x: right, y } };
  return { nodes: [...frames, ...cards.flat()], arrows: cards.flatMap(link), marks: [axis, ...marks] };
}
