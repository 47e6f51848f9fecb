import svgpath from 'svgpath';
import { type Deck, known } from '#deck/deck.ts';
import { type Drawn, type Form, type Ink, lettering, type Part } from '#drawing/part.ts';
import type { CardsModel } from '#edition/models/cards/schema.ts';
import { settingsOf, stateOf } from '#edition/models/cards/settings.ts';
import { cardsWords } from '#words/index.ts';
import { doors } from './doors.ts';
import { toldOf } from './told.ts';

/** px: how high a side's row is, how wide a card with its gap, how much larger it is than its door is drawn. */
const row = { height: 196, step: 84, scale: 1.2 } as const;

/** The rounds of the step that stands for the game, one row a side, with what each side has in the end. */
export function drawnCards(model: CardsModel & { id: string }, deck: Deck): Drawn {
  const sides = model.players.map(({ side }) => known(deck.sides, side));
  const settings = settingsOf(model, [sides[0]?.name ?? '', sides[1]?.name ?? '']);
  const step = model.steps.find(({ still }) => still) ?? model.steps.at(-1);
  if (!step) throw new Error(`The model "${model.id}" passed its schema without a step`);
  const { rounds, score } = toldOf(stateOf(step, settings.games), settings);
  const wide = rounds.length * row.step + 130;
  const parts = sides.flatMap(({ id, name, pattern }, index): Part[] => {
    const side = index === 0 ? 0 : 1;
    const [top, own] = [index * row.height, { tone: 'side', side: id } as const];
    return [
      { d: `M0 ${top}h${wide}v6H0z`, fill: own, width: 0, opacity: 1 },
      {
        anchor: 'start',
        lines: [
          {
            x: 0,
            baseline: top + 46,
            runs: [
              { text: name, face: 'public-sans-600', size: 32, spacing: 0, ink: own },
              {
                text: `  ${model.players[side].card}`,
                face: 'public-sans-400',
                size: 32,
                spacing: 0,
                ink: { tone: 'ink' },
              },
            ],
          },
        ],
      },
      ...rounds.flatMap(({ chosen, late }, round) =>
        card({ move: chosen[side], late: late[side], pattern, own }).map((form) => ({
          ...form,
          d: svgpath(form.d)
            .scale(row.scale)
            .translate(round * row.step, top + 66)
            .round(2)
            .toString(),
        })),
      ),
      lettering(String(score[side]), { x: wide, y: top + 128 }, 'newsreader-500', 72, { tone: 'ink' }, 'end'),
      lettering(cardsWords.pointsName, { x: wide, y: top + 164 }, 'public-sans-400', 28, { tone: 'ink' }, 'end'),
    ];
  });
  return { box: { x: 0, y: 0, w: wide, h: 2 * row.height }, parts };
}

interface Shown {
  move: keyof typeof doors;
  late: boolean;
  pattern: 'solid' | 'hatched';
  own: Ink;
}

/** One card of 60 x 84: open, shut or late, as the page shows it. */
function card({ move, late, pattern, own }: Shown): Form[] {
  const isFull = late || move === 'hold';
  const isSolid = pattern === 'solid';
  const line = (d: string, stroke: Ink, width: number, fill?: Ink): Form => ({ d, stroke, width, fill, opacity: 1 });
  const edge = 'M2 2h56v80H2z';
  return [
    line(edge, own, 3, isFull && isSolid ? own : { tone: 'paper' }),
    ...(isFull && !isSolid ? [line(hatch, own, 4)] : []),
    late ? { ...line(edge, { tone: 'ink' }, 5), dash: [9, 8] } : line(edge, own, 3),
    ...(late
      ? []
      : [
          move === 'ease'
            ? line(doors.ease, own, 3, { tone: 'side-tint', side: own.side })
            : line(doors.hold, isSolid ? { tone: 'on-side' } : own, 3, isSolid ? undefined : { tone: 'card' }),
        ]),
  ];
}

/** Lines from the lower left, each from edge to edge of the card. */
const hatch = Array.from({ length: 11 }, (_, index) => {
  const sum = 16 + 12 * index;
  const [left, right] = [Math.max(2, sum - 82), Math.min(58, sum - 2)];
  return `M${left} ${sum - left}L${right} ${sum - right}`;
}).join('');
