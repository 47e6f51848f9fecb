import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, centred, fixed, grow, layOut, on, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, pinsOf } from '#drawing/figures/motifs.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { arrowhead, disc, type Point, point, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';

const claims = z.array(refer('claim')).min(1);

const reading = cited.extend({
  side: refer('side'),
  word: z.string().describe('What became of it as this side reads it, in a word.'),
  holds: z.enum(['kept', 'broken']).describe('Its line goes through, or is snapped.'),
  step,
});

const passage = z.strictObject({
  head: z.string().describe('Whose part of the text it is.'),
  says: z.string().describe('The passage, in which `marked` is set apart by a marker.'),
  marked: z.string(),
  claims,
  step,
  readings: z.array(reading).min(1).max(2),
});

const thing = cited.extend({ thing: z.enum(['tile', 'die', 'passport']) });

/** One text on a page with two passages, the ways in which they are read, and empty outlines of what it does not name. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('gloss'),
    text: cited.describe('What text it is, at the head of the page.'),
    passages: z.tuple([passage, passage]),
    missing: z.strictObject({ step, things: z.array(thing).min(1).max(3) }).describe('What the text does not name.'),
  })
  .refine(({ passages }) => passages.every(({ says, marked }) => says.includes(marked)), {
    error: 'the words of “marked” stand in “says”, letter by letter',
    path: ['passages'],
  });

type Gloss = z.output<typeof schema>;
type Passage = Gloss['passages'][number];
type Reading = Passage['readings'][number];

/** px on the stage: the page, its white, and from the page to the words of a reading. */
const stage = { page: 624, inset: 28, way: 160 } as const;
const column = stage.page - 2 * stage.inset;

/** The page, at its right what each side reads in it; on a phone each reading stands under its passage. */
function draw(figure: Gloss, scene: SceneBuilder): void {
  const { text, passages } = figure;
  const { room } = scene.layout;
  const title = words(text.says, { tone: 'muted', claims: text.claims });
  if (scene.tall) {
    const read = passages.flatMap((each) => [passageOf(each), ...each.readings.map(readingBelow)]);
    layOut(on(page, 14, stack(20, [title, ...read, absent(figure)])), scene);
    return;
  }
  const sheet: Rect = { ...room, y: room.y + 2, w: stage.page, h: room.h - 2 };
  page(sheet, scene);
  const inner: Rect = { ...room, x: room.x + stage.inset, y: sheet.y + 20, w: room.w - stage.inset, h: sheet.h - 38 };
  const read = passages.map((each) => grow(centred(readPassage(each))));
  layOut(stack(14, [onPage(title), ...read, onPage(absent(figure))]), scene, inner);
}

/** A box as wide as the page's column, in a row that goes on into the margin. */
const onPage = (box: Box): Box => ({
  height: (_, scene) => box.height(column, scene),
  draw: (room, scene) => box.draw({ ...room, w: column }, scene),
});

const page: Box['draw'] = (rect, scene) => scene.sheet(rect);

/** A passage with a marker behind those of its words that are at issue. */
function passageOf({ head, says, marked, claims, step }: Passage): Box {
  const from = says.indexOf(marked);
  const runs = [
    { text: says.slice(0, from) },
    { text: marked, marked: true },
    { text: says.slice(from + marked.length) },
  ];
  const spoken: Spoken = runs.filter(({ text }) => text !== '');
  return at(step, stack(8, [words(head, { tone: 'muted' }), words(spoken, { role: 'statement', claims })]));
}

const readingOf = ({ word, says, side, claims, step }: Reading): Box =>
  at(step, stack(8, [words(word, { role: 'statement', side }), words(says, { claims })]));

/** A passage on the page, and beside it a line that forks into as many readings as it has. */
function readPassage(passage: Passage): Box {
  const text = passageOf(passage);
  const readings = passage.readings.map((reading) => ({ reading, box: readingOf(reading) }));
  const all = stack(
    20,
    readings.map(({ box }) => box),
  );
  const wide = (width: number) => width - column - stage.inset - stage.way;
  return {
    height: (width, scene) => Math.max(text.height(column, scene), all.height(wide(width), scene)),
    draw: ({ x, y, w, h }, scene) => {
      const high = text.height(column, scene);
      text.draw({ x, y: y + (h - high) / 2, w: column, h: high }, scene);
      const [from, fork] = [point(x + column + 4, y + h / 2), point(x + column + stage.inset + 44, y + h / 2)];
      const left = x + column + stage.inset + stage.way;
      const level = scene.size('statement') * 0.48;
      let top = y + h / 2 - (readings.length > 1 ? all.height(wide(w), scene) / 2 : level);
      for (const { reading, box } of readings) {
        box.draw({ x: left, y: top, w: wide(w), h: 0 }, scene);
        branch(reading, fork, point(left - 16, top + level), scene);
        top += box.height(wide(w), scene) + 20;
      }
      const stem = scene.at(passage.readings[0]?.step);
      stem.disc(from, 7, { fill: 'ink' });
      stem.line([from, fork], { width: 5 });
    },
  };
}

/** On a phone: a reading behind the line that leads to it. */
const readingBelow = (reading: Reading): Box =>
  row(12, [
    fixed(56, 0, ({ x, y, w }, scene) => {
      const level = y + scene.size('statement') * 0.48;
      branch(reading, point(x, level), point(x + w, level), scene);
    }),
    readingOf(reading),
  ]);

/** px of the place at which a line is snapped, and by how far its ends have parted. */
const snap = { wide: { gap: 16, apart: 13 }, tall: { gap: 8, apart: 8 } } as const;

/** Whole where it is kept; snapped where it is broken. */
function branch({ side, holds, step }: Reading, from: Point, tip: Point, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const head = scene.tall ? 14 : 20;
  const width = scene.tall ? 3.5 : 5;
  const start = from.y === tip.y ? [from] : [from, point(from.x, tip.y)];
  const end = point(tip.x - head / 2, tip.y);
  const { gap, apart } = snap[scene.layout.name];
  const middle = (from.x + end.x) / 2;
  const look = { width, on: 'card' } as const;
  if (holds === 'kept') inked.stroke(side, [...start, end], look);
  else {
    inked.stroke(side, [...start, point(middle - gap, tip.y), point(middle - 2, tip.y - apart)], look);
    inked.stroke(side, [point(middle + 2, tip.y + apart), point(middle + gap, tip.y), end], look);
  }
  inked.shape([arrowhead(point(end.x - 9, tip.y), tip, head)], { fill: 'side', side, placeholder: false });
}

/** Empty outlines of what is not named; until their step the question stands in their place. */
function absent(figure: Gloss): Box {
  const { missing } = figure;
  const outlines = missing.things.map(({ thing, says, claims }) =>
    stack(10, [
      fixed([80, 56], [66, 52], (box, scene) => outlineOf(thing, box, scene)),
      words(says, { anchor: 'middle', claims }),
    ]),
  );
  const box = at(missing.step, row(0, outlines));
  return {
    height: box.height,
    draw: (room, scene) => {
      const asked = { x: room.x, y: room.y + room.h / 2, from: 'middle', width: room.w, role: 'symbol' } as const;
      ask(figure, asked, scene, missing.step);
      box.draw(room, scene);
    },
  };
}

function outlineOf(
  thing: Gloss['missing']['things'][number]['thing'],
  { x, y, w, h }: Rect,
  scene: SceneBuilder,
): void {
  const look = { stroke: 'ink', width: scene.tall ? 2 : 2.5, dash: 'dashed', placeholder: false } as const;
  const [cx, cy] = [x + w / 2, y + h / 2];
  const half = Math.min(w, h) / 2 - 2;
  if (thing === 'passport') {
    scene.rect({ x: cx - half * 0.72, y: cy - half, w: half * 1.44, h: 2 * half }, look);
    scene.shape([disc(point(cx, cy - half * 0.2), half * 0.36)], look);
    return;
  }
  const body = thing === 'die' ? half - 8 : half;
  const die = { x: cx - body, y: cy - body, w: 2 * body, h: 2 * body };
  scene.shape([rectangle(die)], look);
  if (thing === 'tile') return;
  const shares = [-0.5, 0, 0.5].map((part) => (1 + (part * half) / body) / 2);
  scene.shape(pinsOf(die, shares, half - body), { stroke: 'ink', width: look.width, placeholder: false });
}

export const gloss = figureKind(schema, {
  draw,
  describe: ({ text, passages, missing }) => ({
    groups: [
      {
        title: text.says,
        items: [
          ...passages.map(({ head, says, claims }) => ({ says: `${head}${colon}${says}`, claims })),
          ...missing.things,
        ],
      },
      ...passages.map(({ head, readings }) => ({
        title: head,
        items: readings.map(({ word, says, claims }) => ({ says: `${word}${colon}${says}`, claims })),
      })),
    ],
  }),
});
