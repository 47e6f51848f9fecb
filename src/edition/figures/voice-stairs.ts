import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, fixed, grow, layOut, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Point, point, type Rect } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';
import { drawGlobe } from './atlas.ts';

const steps = z.int().min(1).max(6);

/** One person’s argument as a course of steps, drawn and not measured: so many days down, one rise, so many on and back. */
const schema = z.strictObject({
  ...common,
  expert: refer('person'),
  place: refer('place').describe('Where the person works.'),
  points: z.array(cited.extend({ step })).max(2).default([]),
  kind: z.literal('voice-stairs'),
  before: cited.extend({ days: z.int().min(2).max(14), step }),
  rise: cited.extend({ name: z.string(), step }).describe('The rise: what it is, and the word for it.'),
  ahead: cited.extend({ on: steps, back: steps, step }),
  setbacks: cited.extend({ step }).describe('What the steps back are.'),
  scope: z.string(),
});

type Stairs = z.output<typeof schema>;

/** Steps ahead are `one` high; the days come down from `top` of them to the ground, and the rise takes part of that back. */
const course = { top: 6.25, rise: 3.75, cycles: 2 } as const;

/** Everything that differs between the stage and a phone; px. */
const sizes = {
  wide: { foot: 36, line: 5, bar: 12, low: 11, high: 16, beside: 28, gap: 12 },
  tall: { foot: 31, line: 3.5, bar: 8, low: 7, high: 10, beside: 14, gap: 8 },
} as const;

/** Where the course runs; px. */
interface Way {
  area: Rect;
  ground: number;
  one: number;
  /** Of the rise. */
  x: number;
}

/** A speaker, and a line that comes down day by day, rises once, and goes on ahead and back in steps; further points below. */
function draw(figure: Stairs, scene: SceneBuilder): void {
  const free = drawSpeaker(figure, scene);
  const points = stack([13, 16], figure.points.map(pointBox));
  const below = scene.tall ? 18 : 16;
  const area = { ...free, h: scene.tall ? 192 : free.h - points.height(free.w, scene) - below };
  const { foot, beside } = sizes[scene.layout.name];
  const ground = area.y + area.h - foot;
  const highest = course.rise + peakOf(figure);
  const way: Way = { area, ground, one: (ground - area.y) / highest, x: area.x + area.w * 0.35 };
  days(figure, way, scene);
  rise(figure, way, scene);
  ahead(figure, way, scene);
  const asked = { x: way.x + beside, y: area.y + (ground - area.y) / 2, from: 'middle' } as const;
  ask(figure, { ...asked, width: area.x + area.w - asked.x }, scene);
  const corner = { x: area.x + area.w, y: area.y + area.h, from: 'bottom', anchor: 'end' } as const;
  scene.words(figure.scope, { ...corner, role: 'scope', tone: 'muted' });
  layOut(points, scene, { ...area, y: area.y + area.h + below });
}

/** Draws who speaks, with a globe instead of a portrait. Returns the room for the argument: beside it, or below on a phone. */
function drawSpeaker({ expert, place }: Stairs, scene: SceneBuilder): Rect {
  const { x, y, w, h } = scene.layout.room;
  const { name, label } = scene.personOf(expert);
  const bar = fixed([6, 4], 0, (room, inked) => inked.rect(room, { fill: 'expert' }));
  const who = stack([18, 10], [words(name, { role: 'person' }), words(label, { tone: 'muted' })]);
  const globe = fixed(0, [108, 88], (room, inked) =>
    drawGlobe(place, point(room.x + room.w - room.h / 2, room.y + room.h / 2), room.h / 2 - 2, inked),
  );
  const look = { role: 'strong', tone: 'expert', anchor: scene.tall ? 'end' : 'start' } as const;
  const where = words(scene.placeOf(place).name, look);
  const speaker = scene.tall
    ? row(16, [who, { ...stack(8, [globe, where]), width: 96 }])
    : stack(0, [grow(who), row(18, [{ ...globe, width: 108 }, centred(where)])]);
  const whole = row([26, 12], [bar, speaker]);
  const [wide, high] = scene.tall ? [w, whole.height(w, scene)] : [336, h - 36];
  const top = y + (scene.tall ? 4 : 26);
  layOut(whole, scene, { x, y: top, w: wide, h: high });
  return scene.tall ? { x, y: top + high + 28, w, h: 0 } : { x: x + 384, y: top, w: w - 384, h: high };
}

/** A further point under a rule, the first under a strong one. */
const pointBox = ({ says, claims, step }: Stairs['points'][number], index: number): Box => {
  const rule = fixed(0, 1, ({ x, y, w }, scene) =>
    scene.line([point(x, y), point(x + w, y)], index === 0 ? { width: 3 } : { stroke: 'line', width: 1.5 }),
  );
  return at(step, stack([14, 13], [rule, words(says, { role: 'heading', claims })]));
};

/** Levels over the rise, step by step. */
function levelsOf({ ahead: { on, back } }: Stairs): number[] {
  const levels = [0];
  for (let index = 0; index < (on + back) * course.cycles; index++)
    levels.push((levels.at(-1) ?? 0) + (index % (on + back) < on ? 1 : -1));
  return levels;
}

const peakOf = (figure: Stairs): number => Math.max(...levelsOf(figure));

function days(
  { before: { days, says, claims, step } }: Stairs,
  { area, ground, one, x }: Way,
  scene: SceneBuilder,
): void {
  const { line, low } = sizes[scene.layout.name];
  const inked = scene.at(step);
  const [wide, high] = [(x - area.x) / (days + 0.5), (course.top * one) / days];
  const way: Point[] = [point(area.x, ground - course.top * one)];
  for (let day = 0; day < days; day++) {
    const right = area.x + (day + 1) * wide;
    way.push(
      point(right, ground - course.top * one + day * high),
      point(right, ground - course.top * one + (day + 1) * high),
    );
  }
  inked.line([...way, point(x, ground)], { width: line });
  inked.disc(point(x, ground), low, { fill: 'ink', placeholder: false });
  inked.words(says, { x: area.x, y: area.y + area.h, from: 'bottom', claims });
}

function rise(
  { rise: { name, says, claims, step } }: Stairs,
  { area, ground, one, x }: Way,
  scene: SceneBuilder,
): void {
  const { bar, low, high, beside } = sizes[scene.layout.name];
  const inked = scene.at(step);
  const top = ground - course.rise * one;
  inked.rect({ x: x - bar / 2, y: top, w: bar, h: ground - top - low }, { fill: 'expert', placeholder: false });
  inked.disc(point(x, top), high, { fill: 'expert', placeholder: false });
  const words = `${name}${colon}${says}`;
  const left = x + beside;
  const isLong = scene.sizeOfWords(words, { role: 'person', claims }).w > area.x + area.w - left;
  const role = scene.tall || isLong ? 'name' : 'person';
  inked.words(words, { x: left, y: ground + low, from: 'bottom', role, tone: 'expert', claims });
}

/** Draws the steps ahead as a broken line, and under the lowest of them its words. */
function ahead(figure: Stairs, { area, ground, one, x }: Way, scene: SceneBuilder): void {
  const { line, high, gap } = sizes[scene.layout.name];
  const levels = levelsOf(figure);
  const left = x + high + 6;
  const wide = (area.x + area.w - left) / levels.length;
  const y = (level: number) => ground - (course.rise + level) * one;
  const way = levels.flatMap((level, index) => [
    point(left + index * wide, y(level)),
    point(left + (index + 1) * wide, y(level)),
  ]);
  scene.at(figure.ahead.step).line(way, { stroke: 'expert', width: line, dash: 'dashed' });
  const right = { x: area.x + area.w, from: 'top', anchor: 'end' } as const;
  const { setbacks } = figure;
  const setbackLook = { role: 'strong', tone: 'expert', claims: setbacks.claims } as const;
  // Under the lowest step over its words, the longer of the two.
  const widths = [
    scene.sizeOfWords(setbacks.says, setbackLook).w,
    scene.sizeOfWords(figure.ahead.says, { claims: figure.ahead.claims }).w,
  ];
  const reach = Math.ceil((Math.max(...widths) + gap) / wide);
  const nameLook = { ...right, ...setbackLook, y: y(Math.min(...levels.slice(-reach))) + gap };
  const first = scene.at(setbacks.step).words(setbacks.says, nameLook);
  const below = { ...right, y: first.y + first.h + gap, claims: figure.ahead.claims };
  scene.at(figure.ahead.step).words(figure.ahead.says, below);
}

export const voiceStairs = figureKind(schema, {
  draw,
  describe: ({ expert, before, rise, ahead, setbacks, points }, { personOf }) => {
    const { name, label } = personOf(expert);
    const risen = { says: `${rise.name}${colon}${rise.says}`, claims: rise.claims };
    const items = [before, risen, ahead, setbacks, ...points].map(({ says, claims }) => ({ says, claims }));
    return { groups: [{ title: `${name}${comma}${label}`, items }] };
  },
});
