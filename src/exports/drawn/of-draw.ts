import type { Draw } from '#deck/exercise.ts';
import type { Rect } from '#drawing/geometry.ts';
import { type Drawn, type Ink, lettering, type Part } from '#drawing/part.ts';

/** px above the bars for what a rule says, and below them for their places. */
const room = { above: 76, below: 44 } as const;

/** The axes of a line to be drawn, with what is known of it; once it is `answered` with the rest. */
export function drawnAxes({ axis, known, points, turn }: Draw, answered: boolean, { x, y, w, h }: Rect): Drawn {
  const own: Ink = axis.side ? { tone: 'side', side: axis.side } : { tone: 'ink' };
  const before = known.flatMap(({ at, value, says, reckoned }) =>
    at.map((place, index) => ({ place, value, says: index === Math.floor((at.length - 1) / 2) ? says : '', reckoned })),
  );
  const after = points.map(({ at, value, reckoned }) => ({ place: at, value, says: String(value), reckoned }));
  const ink: Ink = { tone: 'ink' };
  const all = [...before, ...after];
  const [step, floor] = [w / all.length, y + h - room.below];
  const high = (value: number) => ((h - room.above - room.below) * value) / axis.top;
  const parts = all.flatMap(({ place, value, says, reckoned }, index): Part[] => {
    const left = x + index * step + step * 0.16;
    const isGuess = index >= before.length;
    const isShown = !isGuess || answered;
    const tall = isShown ? high(value) : h - room.above - room.below;
    const bar = `M${left} ${floor - tall}h${step * 0.68}v${tall}h${-step * 0.68}z`;
    const middle = left + step * 0.34;
    return [
      isShown
        ? { d: bar, stroke: own, width: 2, opacity: 1, ...(reckoned ? { dash: [7, 5] } : { fill: own }) }
        : { d: bar, stroke: { tone: 'line' }, dash: [4, 6], width: 1.5, opacity: 1 },
      lettering(
        isShown ? says : '?',
        { x: middle, y: floor - (isShown ? tall + 10 : tall / 2) },
        'public-sans-600',
        24,
        ink,
        'middle',
      ),
      lettering(place, { x: middle, y: floor + 32 }, 'public-sans-400', 22, ink, 'middle'),
    ];
  });
  const turned = x + before.length * step;
  return {
    box: { x, y, w, h },
    parts: [
      lettering(axis.name, { x, y: y + 22 }, 'public-sans-600', 24),
      ...parts,
      { d: `M${x} ${floor}H${x + w}`, stroke: { tone: 'ink' }, width: 2, opacity: 1 },
      ...(turn
        ? [
            { d: `M${turned} ${y + 58}V${floor}`, stroke: { tone: 'ink' }, width: 2, opacity: 1 } as const,
            lettering(turn.says, { x: turned, y: y + 52 }, 'public-sans-400', 22, ink, 'middle'),
          ]
        : []),
    ],
  };
}
