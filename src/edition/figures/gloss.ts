import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { arrowhead, point, type Rect } from '#drawing/geometry.ts';

const claims = z.array(refer('claim')).min(1);

const passage = z.strictObject({
  head: z.string().describe('Whose part of the text it is.'),
  says: z.string().describe('The passage, in which `marked` is set apart by a marker.'),
  marked: z.string(),
  claims,
  step,
  unnamed: cited.extend({ step }).describe('What the text does not name here, in a broken frame.'),
});

const reading = cited.extend({ side: refer('side'), who: z.string(), step });

/** One text on a page between two margins: for each passage what it leaves unnamed, and which side reads it in. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('gloss'),
    text: cited.describe('What text it is, at the head of the page, and that it is not told in its own words.'),
    passages: z.tuple([passage, passage]),
    readings: z.tuple([reading, reading]).describe('One a passage, in the same order.'),
  })
  .refine(({ passages }) => passages.every(({ says, marked }) => says.includes(marked)), {
    error: 'the words of “marked” stand in “says”, letter by letter',
    path: ['passages'],
  });

type Gloss = z.output<typeof schema>;
type Passage = Gloss['passages'][number];
type Reading = Gloss['readings'][number];

/** px on the stage: the margins' width and their distance from the page, and the page's own white. */
const stage = { margin: 240, gap: 22, inset: 28, frame: 86 } as const;

/** The page in the middle and a reading in each margin; on a phone each reading stands under its passage. */
function draw(data: Gloss, scene: SceneBuilder): void {
  if (scene.tall) drawTall(data, scene);
  else drawOnStage(data, scene);
}

/** The words of a passage with a marker behind those at issue. */
function spoken({ says, marked }: Passage): Spoken {
  const at = says.indexOf(marked);
  return [{ text: says.slice(0, at) }, { text: marked, marked: true }, { text: says.slice(at + marked.length) }].filter(
    ({ text }) => text !== '',
  );
}

function drawOnStage(figure: Gloss, scene: SceneBuilder): void {
  const { text, passages, readings } = figure;
  const { room } = scene.layout;
  const { margin, gap, inset, frame } = stage;
  const page: Rect = { x: room.x + margin + gap, y: room.y + 6, w: room.w - 2 * (margin + gap), h: room.h - 6 };
  scene.sheet(page);
  const column = { x: page.x + inset, w: page.w - 2 * inset };
  const title = { x: column.x, y: page.y + 22, from: 'top', tone: 'muted', width: column.w } as const;
  const head = scene.words(text.says, { ...title, claims: text.claims });
  const frames = page.y + page.h - inset - frame;
  const heights = passages.map((passage) => {
    const says = scene.sizeOfWords(spoken(passage), { role: 'statement', width: column.w, claims: passage.claims });
    return scene.size('strong') + 10 + says.h;
  });
  const free = frames - head.y - head.h - heights.reduce((sum, h) => sum + h, 0);
  const white = free / (passages.length + 1);
  let y = head.y + head.h + white;
  for (const [index, passage] of passages.entries()) {
    const reading = readings[index];
    const inked = scene.at(passage.step);
    inked.words(passage.head, { x: column.x, y, from: 'top', role: 'strong' });
    const words = { x: column.x, y: y + scene.size('strong') + 10, from: 'top', role: 'statement' } as const;
    const box = inked.words(spoken(passage), { ...words, width: column.w, claims: passage.claims });
    if (reading) inMargin(reading, box, page, scene);
    y += (heights[index] ?? 0) + white;
  }
  ask(figure, { x: column.x, y: frames + frame / 2, from: 'middle', width: column.w }, scene);
  const w = (column.w - 24) / 2;
  for (const [index, { unnamed }] of passages.entries()) {
    const reading = readings[index];
    const left = !reading || scene.side(reading.side).place === 'left';
    const box: Rect = { x: left ? column.x : column.x + w + 24, y: frames, w, h: frame };
    unnamedFrame(unnamed, box, scene);
  }
}

function unnamedFrame({ says, claims, step }: Passage['unnamed'], box: Rect, scene: SceneBuilder): void {
  const inked = scene.at(step);
  inked.rect(box, { stroke: 'muted', width: 2.5, dash: 'dashed', ghost: false });
  const middle = { x: box.x + box.w / 2, y: box.y + box.h / 2, from: 'middle', anchor: 'middle' } as const;
  inked.words(says, { ...middle, width: box.w - 20, claims });
}

/** Its rule level with the page's head; from its words a line of its side leads to the passage into which it is read. */
function inMargin({ side, who, says, claims, step }: Reading, passage: Rect, page: Rect, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const { room } = scene.layout;
  const left = scene.side(side).place === 'left';
  const x = left ? room.x : room.x + room.w - stage.margin;
  inked.stroke(side, [point(x, page.y + 3), point(x + stage.margin, page.y + 3)], { width: 6 });
  inked.words(who, { x, y: page.y + 22, from: 'top', role: 'heading', side, width: stage.margin });
  const words = { x, y: page.y + 64, from: 'top', role: 'statement', width: stage.margin, claims } as const;
  const read = inked.words(says, words);
  const level = passage.y + passage.h / 2;
  const tip = left ? point(passage.x - 6, level) : point(passage.x + passage.w + 12, level);
  const before = point(tip.x + (left ? -14 : 14), level);
  const isBeside = level < read.y + read.h + 12;
  const corner = point(left ? x + 6 : x + stage.margin - 6, level);
  const start = isBeside ? point(left ? read.x + read.w + 10 : read.x - 10, level) : corner;
  const from = isBeside ? [start] : [point(corner.x, read.y + read.h + 18), corner];
  inked.stroke(side, [...from, before], { width: 5, on: 'card' });
  inked.shape([arrowhead(before, tip, 22)], { fill: 'side', side, ghost: false });
}

function drawTall(figure: Gloss, scene: SceneBuilder): void {
  const { text, passages, readings } = figure;
  const { room } = scene.layout;
  const inset = 14;
  const column = { x: room.x + inset, width: room.w - 2 * inset, from: 'top' } as const;
  let y = 14;
  const below = (box: Rect, white: number) => {
    y = box.y + box.h + white;
  };
  below(scene.words(text.says, { ...column, y, tone: 'muted', claims: text.claims }), 22);
  for (const [index, passage] of passages.entries()) {
    below(scene.words(passage.head, { ...column, y, role: 'strong' }), 8);
    below(scene.words(spoken(passage), { ...column, y, role: 'statement', claims: passage.claims }), 16);
    const box: Rect = { x: column.x, y, w: column.width, h: 46 };
    if (index === 0) ask(figure, { ...column, y: box.y + box.h / 2, from: 'middle' }, scene);
    unnamedFrame(passage.unnamed, box, scene);
    below(box, 22);
    const reading = readings[index];
    if (!reading) continue;
    const { side, who, says, claims } = reading;
    const top = y;
    const indented = { ...column, x: column.x + 18, width: column.width - 18 };
    below(scene.words(who, { ...indented, y, role: 'heading', side }), 10);
    below(scene.words(says, { ...indented, y, role: 'statement', claims }), 30);
    scene.stroke(side, [point(column.x + 3, top), point(column.x + 3, y - 28)], { width: 5 });
  }
  scene.sheet({ ...room, h: y - 10 });
}

export const gloss = figureKind(schema, {
  draw,
  tell: ({ text, passages, readings }) => ({
    groups: [
      {
        title: text.says,
        items: passages.flatMap(({ head, says, claims, unnamed }) => [
          { says: `${head}: ${says}`, claims },
          { says: unnamed.says, claims: unnamed.claims },
        ]),
      },
      ...readings.map(({ who, says, claims }) => ({ title: who, items: [{ says, claims }] })),
    ],
  }),
});
