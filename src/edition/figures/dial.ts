import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, columns, grow, layOut, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, type Point, point, polygon, polyline } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';
import { drawStandstill } from './standstill.ts';

const verdict = cited.extend({
  name: z.string(),
  side: refer('side').optional().describe('A side’s verdict wears its code; a scholar’s does not.'),
});

/** A limit of working days, wound up like a kitchen clock: a hand waits from the first day to the last, and somebody may stop on the way. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('dial'),
  side: refer('side').describe('Whose limit it is.'),
  stopped: cited
    .extend({ step })
    .optional()
    .describe(
      'A line of cars that stands still, with the question, until the order: alone on the stage, first on a phone.',
    ),
  order: cited.extend({ step }).describe('What starts the clock, in a sentence, until the verdicts.'),
  limit: cited.extend({
    days: z.number().int().min(10).max(60).describe('Ticks of the dial, every fifth a long one.'),
    comesTo: z.string().describe('The same limit in other words.'),
    step,
  }),
  meanwhile: cited
    .extend({ weeks: z.strictObject({ from: z.number(), to: z.number() }), step })
    .optional()
    .describe('Who stops before the limit, and between which weeks.'),
  verdicts: z.strictObject({ step, both: z.tuple([verdict, verdict]) }),
});

type Dial = z.output<typeof schema>;

const DAYS_PER_WEEK = 5;

/** The dial over what is said of it; on a phone what stops stands over the dial. */
function draw(figure: Dial, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { stopped, order, verdicts } = figure;
  if (scene.tall) {
    const start = stopped ? drawStandstill(stopped, 0, scene.at(stopped.step)) + 32 : 0;
    const parts = [...meanwhile(figure), scale(figure), foot(figure)];
    layOut(stack(18, parts), scene, { ...room, y: start });
    ask(figure, { x: 0, y: start + 20, from: 'top', width: room.w }, scene, order.step);
    return;
  }
  layOut(stack(26, [grow(scale(figure)), foot(figure)]), scene);
  if (!stopped || !order.step) return void ask(figure, { ...room, from: 'top', width: 240 }, scene);
  drawStandstill(stopped, room.y, scene.during(stopped.step, order.step));
  ask(figure, { x: room.x, y: room.y + 108, from: 'middle' }, scene, order.step);
  // Until somebody judges, beside the dial.
  if (figure.asks && verdicts.step)
    scene
      .during(order.step, verdicts.step)
      .words(figure.asks, { x: room.x, y: room.y, from: 'top', width: 230, role: 'name' });
}

/** Half a disc in its room, on the stage with what is said of who stops beside it. */
const scale = (figure: Dial): Box => ({
  height: (width) => width / 2 + 20,
  draw: ({ x, y, w, h }, scene) => {
    const { meanwhile: stop } = figure;
    const hub = scene.tall ? 20 : 34;
    const radius = scene.tall ? w / 2 - 14 : Math.min(h - hub - 40, 348);
    const centre = point(scene.tall ? x + w / 2 : x + w * 0.48, y + h - hub);
    drawDial(figure, { ...centre, radius }, scene);
    if (stop) drawStop(figure, stop, { ...centre, radius: radius + (scene.tall ? 8 : 18) }, scene);
    if (scene.tall) return;
    const left = centre.x + radius * 0.93;
    const [noteBox] = meanwhile(figure);
    noteBox?.draw({ x: left, y: centre.y - radius + 16, w: x + w - left, h: 0 }, scene);
  },
});

const meanwhile = ({ meanwhile: stop }: Dial): Box[] =>
  stop ? [at(stop.step, words(stop.says, { role: 'strong', claims: stop.claims }))] : [];

/** px. */
interface Round extends Point {
  radius: number;
}

/** A point on the dial: `turn` is 0 on the first day and 1 on the last. */
const onDial = ({ x, y, radius }: Round, turn: number): Point => {
  const angle = Math.PI * (1 + turn);
  return point(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
};

/** A tick a day, and the hand: on the first day until the limit is told, then on the last. */
function drawDial(figure: Dial, whole: Round, scene: SceneBuilder): void {
  const { side, limit, order } = figure;
  const { radius } = whole;
  const onScale = (share: number, turn: number) => onDial({ ...whole, radius: radius * share }, turn);
  const started = scene.at(order.step);
  started.stroke(side, arc(whole, radius * 0.8, 180, 360).points, { width: scene.tall ? 3 : 5 });
  const ticks = Array.from({ length: limit.days + 1 }, (_, day) => {
    const turn = day / limit.days;
    return polyline([onScale(0.84, turn), onScale(day % DAYS_PER_WEEK === 0 ? 1 : 0.93, turn)]);
  });
  const inked = scene.at(limit.step);
  inked.shape(ticks, { stroke: 'side', side, width: scene.tall ? 2 : 4, placeholder: false });
  const needle = (turn: number) => {
    const across = turn + 0.5;
    return polygon([onScale(0.05, across), onScale(0.76, turn), onScale(-0.05, across)]);
  };
  const rest = order.step && limit.step ? scene.during(order.step, limit.step) : scene.hideAfter(limit.step);
  for (const [on, turn] of [
    [rest, 0],
    [inked.animate('rotate', whole), 1],
  ] as const)
    on.shape([needle(turn)], { fill: 'ink', placeholder: false });
  started.disc(whole, radius * 0.09, { fill: 'ink', placeholder: false });
  started.disc(whole, radius * 0.03, { fill: 'paper', placeholder: false });
  const middle = { x: whole.x, from: 'bottom', anchor: 'middle' } as const;
  const comesToBox = inked.words(limit.comesTo, { ...middle, y: whole.y - radius * 0.16, claims: limit.claims });
  const limitBox = inked.words(limit.says, { ...middle, y: comesToBox.y - (scene.tall ? 5 : 8), role: 'strong' });
  const days = { ...middle, y: limitBox.y - (scene.tall ? 8 : 14), role: 'hero', side } as const;
  inked.words(String(limit.days), days);
}

/** A range round the dial, in which somebody stopped: how long is not drawn. */
function drawStop(
  { limit }: Dial,
  { weeks, step }: NonNullable<Dial['meanwhile']>,
  whole: Round,
  scene: SceneBuilder,
): void {
  const inked = scene.at(step);
  const turn = (week: number) => (week * DAYS_PER_WEEK) / limit.days;
  const [from, to] = [turn(weeks.from), turn(weeks.to)];
  const width = scene.tall ? 4 : 6;
  inked.line(arc(whole, whole.radius, 180 * (1 + from), 180 * (1 + to)).points, { width });
  const half = scene.tall ? 5 : 10;
  const caps = [from, to].map((turn) =>
    polyline([-half, half].map((out) => onDial({ ...whole, radius: whole.radius + out }, turn))),
  );
  inked.shape(caps, { stroke: 'ink', width, placeholder: false });
}

/** Draws what starts the clock, and in its room who judges a slow pace how. */
function foot({ stopped, order, verdicts: { both, step } }: Dial): Box {
  const judged = columns([56, 24], both.map(verdictOn));
  const reason = words(order.says, { role: 'heading', claims: order.claims });
  return {
    height: (width, scene) => judged.height(width, scene),
    draw: (room, scene) => {
      judged.draw(room, scene.at(step));
      const before = stopped && order.step && step ? scene.during(order.step, step) : scene.hideAfter(step);
      before.line([point(room.x, room.y), point(room.x + room.w, room.y)], { width: scene.tall ? 2 : 2.5 });
      reason.draw({ ...room, y: room.y + 20 }, before);
    },
  };
}

function verdictOn({ name, says, side, claims }: z.output<typeof verdict>): Box {
  const who = { text: `${name}${colon}`, role: 'strong', ...(side ? { side } : { tone: 'expert' as const }) } as const;
  const verdictBox = words([who, { text: says }], { claims });
  return {
    height: (width, scene) => verdictBox.height(width, scene) + 20,
    draw: ({ x, y, w, h }, scene) => {
      const line = [point(x, y), point(x + w, y)];
      if (side) scene.stroke(side, line, { width: 6 });
      else scene.line(line, { stroke: 'expert', width: 6 });
      verdictBox.draw({ x, y: y + 20, w, h: h - 20 }, scene);
    },
  };
}

export const dial = figureKind(schema, {
  draw,
  describe: ({ stopped, order, limit, meanwhile, verdicts }) => ({
    groups: [
      {
        items: [
          ...(stopped ? [stopped] : []),
          order,
          { says: `${limit.days} ${limit.says}${comma}${limit.comesTo}.`, claims: limit.claims },
          ...(meanwhile ? [meanwhile] : []),
          ...verdicts.both.map(({ name, says, claims }) => ({ says: `${name}${colon}${says}`, claims })),
        ].map(({ says, claims }) => ({ says, claims })),
      },
    ],
  }),
});
