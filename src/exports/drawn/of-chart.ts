import type { Deck } from '#deck/deck.ts';
import { known } from '#deck/deck.ts';
import type { Chart } from '#deck/schema/charts.ts';
import type { Rect } from '#drawing/geometry.ts';
import { type Drawn, type Form, type Ink, lettering, type Part } from '#drawing/part.ts';
import { numberIn } from '#words/index.ts';
import { clipped } from './outline.ts';

/** px of the column of names, and of that of numbers. */
const columns = { names: 330, numbers: 150 } as const;

/** A few quantities as bars, each with its name, its number, its scope and its year. */
export function drawnChart({ title, unit, max, note, bars }: Chart, deck: Deck, { x, y, w, h }: Rect): Drawn {
  const row = Math.min(110, (h - 100) / bars.length);
  const room = w - columns.names - columns.numbers;
  const parts = bars.flatMap(({ label, group, value, detail, side }, index): Part[] => {
    const [top, left] = [y + 52 + index * row, x + columns.names];
    const high = Math.min(36, row * 0.4);
    const wide = (room * value) / max;
    const own: Ink = side ? { tone: 'side', side } : { tone: 'ink' };
    const bar = `M${left} ${top}h${wide}v${high}h${-wide}z`;
    const isHatched = side !== undefined && known(deck.sides, side).pattern === 'hatched';
    const number = `${numberIn(deck.settings.language, value)}${unit === '%' ? unit : ` ${unit}`}`;
    return [
      isHatched ? { d: bar, stroke: own, width: 2, opacity: 1 } : { d: bar, fill: own, width: 0, opacity: 1 },
      ...(isHatched ? [hatched(bar, { x: left, y: top, w: wide, h: high }, own)] : []),
      lettering(group ? `${label} (${group})` : label, { x, y: top + high * 0.5 + 9 }, 'public-sans-600', 24),
      lettering(number, { x: left + wide + 14, y: top + high * 0.5 + 9 }, 'public-sans-600', 24),
      lettering(detail, { x: left, y: top + high + 26 }, 'public-sans-400', 20, { tone: 'muted' }),
    ];
  });
  return {
    box: { x, y, w, h },
    parts: [
      lettering(title, { x, y: y + 24 }, 'public-sans-600', 24),
      ...parts,
      lettering(note, { x, y: y + 52 + bars.length * row + 24 }, 'public-sans-400', 20, { tone: 'muted' }),
    ],
  };
}

function hatched(bar: string, { x, y, w, h }: Rect, ink: Ink): Form {
  const lines = Array.from({ length: Math.ceil((w + h) / 14) }, (_, index) => {
    const at = x + index * 14;
    return `M${at - h} ${y + h}L${at} ${y}`;
  });
  return { d: clipped(lines.join(''), bar), stroke: ink, width: 2, opacity: 1 };
}
