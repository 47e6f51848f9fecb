import { z } from 'zod';
import { cited, date, id, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { dayScale, longDay } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';

const reading = z.strictObject({
  side: refer('side'),
  who: z.string(),
  takes: z
    .array(z.strictObject({ step: id, ...cited.shape }))
    .min(1)
    .describe('What this side takes the events to be; each stands by the event that has the same step.'),
  ends: cited.extend({ word: z.string(), step }).describe('Where its reading ends: one word, and why.'),
});

/** The same days read by two sides: one axis, two lanes that end at one point with two words. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('readings'),
  events: z.array(z.strictObject({ date, step: id, ...cited.shape })).min(2),
  until: z.strictObject({ date, ...cited.shape }),
  lanes: z.tuple([reading, reading]),
});

type Readings = z.output<typeof schema>;
type Reading = Readings['lanes'][number];

/** How far a lane runs from the axis, and how long the two take to meet at its end; px. */
const lane = { away: 112, bend: 64, width: 8 } as const;

/** Two readings of one text that drift apart: across on the stage, downwards on a phone. */
function draw(data: Readings, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

/** The left side's lane runs above the axis and the right side's below; both end at the last day. */
function drawOnStage(data: Readings, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { events, until, lanes } = data;
  const first = events.map(({ date }) => date).toSorted()[0] ?? until.date;
  const widest = Math.max(...lanes.map(({ ends }) => scene.sizeOfWords(ends.word, { role: 'numeral' }).w));
  const end = room.x + room.w - widest + 10;
  const axis = room.y + room.h / 2;
  const x = dayScale([first, until.date], [room.x + 12, end]);
  scene.line([point(room.x, axis), point(end, axis)], { width: 3 });
  const placeOf = (step: string) => x(events.find((event) => event.step === step)?.date ?? until.date);
  const stops = [...events.map(({ date }) => x(date)), end];
  for (const [index, { date, says, step, claims }] of events.entries()) {
    const inked = scene.at(step);
    inked.disc(point(x(date), axis), 10, { fill: 'ink', ghost: false });
    const words = [{ text: scene.day(date), role: 'strong' } as const, { text: ` ${says}` }];
    const width = (stops[index + 1] ?? end) - x(date) - 40;
    inked.words(words, { x: x(date), y: axis + 16, from: 'top', width, claims });
  }
  for (const reading of lanes) run(reading, { axis, end, stops, placeOf }, scene);
  const [, second] = data.steps;
  if (second) {
    const left = placeOf(second.id) - 10;
    const above = { x: left, y: axis - lane.away - 26, from: 'bottom', width: room.x + room.w - left } as const;
    ask(data, { ...above, role: 'person' }, scene);
  }
  scene.disc(point(end, axis), 15, { fill: 'ink' });
  const last = scene.words(scene.day(until.date), { x: end + 30, y: axis + 2, from: 'bottom', role: 'strong' });
  scene.words(until.says, { x: last.x, y: axis + 8, from: 'top', claims: until.claims });
}

interface Course {
  axis: number;
  end: number;
  stops: readonly number[];
  /** Where the event of a step stands. */
  placeOf: (step: string) => number;
}

function run({ side, who, takes, ends }: Reading, { axis, end, stops, placeOf }: Course, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const up = scene.side(side).place === 'left';
  const towards = up ? -1 : 1;
  const level = axis + towards * lane.away;
  const bend = end - lane.bend;
  // Who reads it so stands over what is said, on either lane.
  const name = up ? 0 : scene.words(who, { x: room.x, y: level + 22, from: 'top', role: 'heading', side }).h + 8;
  scene.stroke(side, [point(room.x, level), point(bend, level), point(end, axis + towards * 16)], {
    width: lane.width,
  });
  const boxes = takes.map(({ says, step, claims }) => {
    const inked = scene.at(step);
    const at = placeOf(step);
    inked.spot(side, point(at, level), 13);
    const next = stops.find((stop) => stop > at + 1) ?? end;
    const place = up ? ({ y: level - 22, from: 'bottom' } as const) : ({ y: level + 22 + name, from: 'top' } as const);
    const width = Math.min(next, bend) - at - 24;
    return inked.words(says, { x: at - (at - 12 > room.x ? 10 : 12), ...place, role: 'statement', width, claims });
  });
  const [first = { y: level }] = boxes;
  if (up) scene.words(who, { x: room.x, y: first.y - 12, from: 'bottom', role: 'heading', side });
  const inked = scene.at(ends.step);
  const left = end - 10;
  const size = inked.sizeOfWords(ends.says, { width: room.x + room.w - left, claims: ends.claims });
  const y = up ? level - 78 - size.h : level + 4;
  const word = inked.words(ends.word, { x: left, y, from: 'top', role: 'numeral', side });
  inked.words(ends.says, {
    x: left + 4,
    y: word.y + word.h + 12,
    from: 'top',
    width: room.x + room.w - left,
    claims: ends.claims,
  });
}

const [middle, column] = [phoneWidth / 2, 150];

/** Turned for a phone: the days run down the middle, each side's reading on its own side of them. */
function drawTall({ events, until, lanes }: Readings, scene: SceneBuilder): void {
  const placed = lanes.map((lane) => {
    const left = scene.side(lane.side).place === 'left';
    return {
      ...lane,
      at: { x: left ? 0 : phoneWidth, anchor: left ? 'start' : 'end', from: 'top', width: column } as const,
    };
  });
  const heads = placed.map(({ side, who, at }) => {
    const from = at.anchor === 'start' ? 0 : phoneWidth - column;
    scene.stroke(side, [point(from, 4), point(from + column, 4)], { width: 4 });
    return scene.words(who, { ...at, y: 16, role: 'strong', side });
  });
  let y = Math.max(...heads.map((head) => head.y + head.h)) + 18;
  const day = (date: string, says: string, claims: readonly string[], inked: SceneBuilder): void => {
    inked.disc(point(middle, y), 6, { fill: 'ink' });
    const words: Spoken = [{ text: inked.day(date), role: 'strong' }, { text: ` ${says}` }];
    const box = inked.words(words, { x: middle, y: y + 14, from: 'top', anchor: 'middle', width: 250, claims });
    y = box.y + box.h + 14;
  };
  for (const { date, says, step, claims } of events) {
    day(date, says, claims, scene.at(step));
    const takes = placed.flatMap((lane) =>
      lane.takes.filter((take) => take.step === step).map((take) => ({ ...take, at: lane.at })),
    );
    const boxes = takes.map((take) => scene.at(take.step).words(take.says, { ...take.at, y, claims: take.claims }));
    const low = Math.max(y, ...boxes.map((box) => box.y + box.h)) + 20;
    scene.line([point(middle, y), point(middle, low - 10)], { width: 2 });
    y = low;
  }
  day(until.date, until.says, until.claims, scene);
  for (const { side, ends, at } of placed) {
    const inked = scene.at(ends.step);
    const word = inked.words(ends.word, { ...at, y, role: 'name', side });
    inked.words(ends.says, { ...at, y: word.y + word.h + 8, claims: ends.claims });
  }
}

export const readings = figureKind(schema, {
  draw,
  tell: ({ events, until, lanes }, { language }) => {
    const dated = ({ date, says, claims }: { date: string; says: string; claims: string[] }) => ({
      says: `${longDay(date, language, true)}: ${says}`,
      claims,
    });
    return {
      groups: [
        { items: [...events, until].map(dated) },
        ...lanes.map(({ who, takes, ends: { word, says, claims } }) => ({
          title: who,
          items: [...takes.map(({ says, claims }) => ({ says, claims })), { says: `${word}: ${says}`, claims }],
        })),
      ],
    };
  },
});
