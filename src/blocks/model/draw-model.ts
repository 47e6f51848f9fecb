import svgpath from 'svgpath';
import { lineOf, piecesOf } from '#core/text/words.ts';
import { type Deck, known, type Model } from '#deck/deck.ts';
import { evenLines } from '#drawing/even-lines.ts';
import { type FlatDrawing, type Form, type Ink, type Lettering, lettering, type Part } from '#drawing/flat-drawing.ts';
import type { Measure } from '#drawing/measure.ts';
import type { CardsModel } from '#edition/models/cards/schema.ts';
import { settingsOf as cardsSettingsOf, stateOf as cardsStateOf } from '#edition/models/cards/state.ts';
import { wholeModel } from '#edition/models/kinds.ts';
import type { PermitModel } from '#edition/models/permit/schema.ts';
import { settingsOf as permitSettingsOf, stateOf as permitStateOf } from '#edition/models/permit/state.ts';
import { cardsWords, permitWords } from '#words/index.ts';
import { doors, summariseGame } from './cards/summary.ts';
import { summariseRun } from './permit/summary.ts';

/** px */
const frame = { face: 'public-sans-400', size: 28, leading: 34 } as const;

/**
 * A model's picture for where nothing can be played, with the sentence that says what in it is made up. What comes out is left
 * open: it is what whoever plays finds.
 */
export function drawModel(model: Model, deck: Deck, measure: Measure): FlatDrawing {
  const whole = wholeModel(model);
  const { box, parts } = whole.kind === 'permit' ? drawnPermit(whole) : drawnCards(whole, deck);
  const lines = evenLines(piecesOf(whole.frame), box.w, (line) => measure(lineOf(line), frame.face, frame.size));
  const told: Lettering = {
    anchor: 'start',
    lines: lines.map((line, index) => ({
      x: 0,
      baseline: box.h + (index + 1) * frame.leading,
      runs: [{ text: lineOf(line), face: frame.face, size: frame.size, spacing: 0, ink: { tone: 'muted' } }],
    })),
  };
  return { box: { ...box, h: box.h + (lines.length + 0.5) * frame.leading }, parts: [...parts, told] };
}

/** px: how high a side's row is, how wide a card with its gap, how much larger it is than its door is drawn. */
const row = { height: 196, step: 84, scale: 1.2 } as const;

/** The rounds of the step that stands for the game, one row a side. */
function drawnCards(model: CardsModel & { id: string }, deck: Deck): FlatDrawing {
  const sides = model.players.map(({ side }) => known(deck.sides, side));
  const settings = cardsSettingsOf(model, [sides[0]?.name ?? '', sides[1]?.name ?? '']);
  const step = model.steps.find(({ still }) => still) ?? model.steps.at(-1);
  if (!step) throw new Error(`The model "${model.id}" passed its schema without a step`);
  const { rounds } = summariseGame(cardsStateOf(step, settings.games), settings);
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
      lettering('?', { x: wide, y: top + 128 }, 'newsreader-500', 72, { tone: 'ink' }, 'end'),
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

/** px: the plot below the count, and a row of it. */
const plot = { x: 0, y: 150, w: 1080, row: 21, bar: 16 } as const;

/** The run of the last step. */
function drawnPermit(model: PermitModel & { id: string }): FlatDrawing {
  const settings = permitSettingsOf(model);
  const { horizon } = settings;
  const last = model.steps.at(-1);
  if (!last) throw new Error(`The model "${model.id}" passed its schema without a step`);
  const state = permitStateOf(last, model);
  const { courses, of } = summariseRun(state, settings);
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
      lettering('?', { x: 0, y: 84 }, 'newsreader-500', 112),
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
