import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, columns, fixed, grow, layOut, type Px, row, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask, pinsOf } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, point, polyline, type Rect } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';
import { buildings, drawBuilding, drawGate, drawSolid, drawTile } from './buildings.ts';
import { marksOf } from './rulers/schema.ts';

const span = z.strictObject({
  head: z.string(),
  unit: z
    .enum(['weeks', 'months', 'years'])
    .describe('Of the ruler over it: as many parts as in the drawing `rulers`.'),
  says: z.string(),
  pictures: z
    .array(
      z.union([
        z.strictObject({ gate: refer('side') }),
        z.strictObject({ building: z.enum(buildings), planned: z.boolean().default(false) }),
      ]),
    )
    .length(2),
  claims: z.array(refer('claim')).min(1),
  step,
});

/** An answer of one’s own by three spans of time, what each side would say against it, and how it goes on. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('reading'),
  vote: z
    .strictObject({
      tiles: z.array(z.strictObject({ side: refer('side'), symbol: z.string() })).length(2),
      options: z.array(z.strictObject({ says: z.string(), side: refer('side').optional() })).length(4),
    })
    .optional()
    .describe(
      'What the stage shows with the question before the first span: the tiles of the cover, and what a class may choose.',
    ),
  whose: z.string().describe('Whose answer it is.'),
  spans: z.tuple([span, span, span]),
  against: z.strictObject({
    head: z.string(),
    step,
    says: z.tuple([
      cited.extend({ side: refer('side'), who: z.string() }),
      cited.extend({ side: refer('side'), who: z.string() }),
    ]),
  }),
  later: cited
    .extend({ head: z.string(), step })
    .describe('Two accounts of one meeting: in the left one stands a tile of the other side.'),
});

type Reading = z.output<typeof schema>;
type Span = Reading['spans'][number];

/** A class votes by them. */
const letters = ['A', 'B', 'C', 'D'];

/** px between columns, on the stage and on a phone. */
const between: Px = [36, 30];

function draw(data: Reading, scene: SceneBuilder): void {
  layOut(
    stack(
      [20, 24],
      [
        grow(
          columns(
            between,
            data.spans.map((each, index) => spanBox(each, index, data.spans.length)),
          ),
        ),
        at(data.against.step, band(againstBox(data.against))),
        at(data.later.step, laterBox(data)),
      ],
    ),
    scene,
  );
  const [{ head, step }] = data.spans;
  const { x, y, w } = scene.layout.room;
  const whose = { x: x + w, from: 'top', anchor: 'end', tone: 'muted' } as const;
  scene.at(step).words(data.whose, {
    ...whose,
    y: y + (scene.sizeOfWords(head, { role: 'statement' }).h - scene.size('label')) / 2,
  });
  if (!scene.tall) drawVote(data, scene.hideAfter(step));
}

/** A span of time under its ruler: two drawn things on one ground, and what is read from them. */
function spanBox(span: Span, index: number, count: number): Box {
  const { head, unit, says, claims, step } = span;
  const marks = marksOf[unit];
  const edges = (room: Rect, { layout, tall }: SceneBuilder): [number, number] => {
    if (tall) return [room.x, room.x + room.w];
    const { frame } = layout;
    return [index === 0 ? frame.x : room.x, index + 1 === count ? frame.x + frame.w : room.x + room.w + 36];
  };
  const drawRuler: Box['draw'] = (room, scene) => {
    const [from, to] = edges(room, scene);
    scene.animate('along').line([point(from, room.y), point(to, room.y)], { width: 3 });
    const ticks = Array.from({ length: marks + 1 }, (_, mark) => room.x + (mark * room.w) / marks);
    scene.shape(
      ticks.map((x) => polyline([point(x, room.y), point(x, room.y + room.h)])),
      { stroke: 'ink', width: 1.5, placeholder: false },
    );
  };
  const drawScene: Box['draw'] = (room, scene) => {
    const [from, to] = edges(room, scene);
    const ground = room.y + room.h;
    scene.line([point(from, ground), point(to, ground)], { width: 2.5 });
    drawPictures(span, room, scene);
  };
  const ruler: Box = { height: () => 12, draw: drawRuler };
  const pictures: Box = { height: (_, { tall }) => (tall ? 84 : 0), draw: drawScene, grows: true };
  return at(step, stack([13, 12], [words(head, { role: 'statement' }), ruler, pictures, words(says, { claims })]));
}

function drawPictures({ pictures }: Span, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  for (const [index, picture] of pictures.entries()) {
    const box = { x: x + index * w * 0.54, y, w: w * 0.46, h };
    if ('building' in picture) {
      drawBuilding(picture.building, { ...box, x: box.x + 4, w: box.w - 8 }, { planned: picture.planned }, scene);
      continue;
    }
    const size = Math.min(34, box.w / 5);
    const gate = { x: box.x + box.w / 2 - size, y: y + h * 0.06, w: 2 * size, h: h * 0.94 };
    drawGate(picture.gate, gate, scene);
    for (const left of [box.x + 2, gate.x + size / 2, box.x + box.w - size - 2])
      drawTile(picture.gate, { x: left, y: y + h - size - 3, w: size, h: size }, scene);
  }
}

/** A box on a band that runs from edge to edge of the stage. */
const band = (box: Box): Box => {
  const inset = ({ tall }: SceneBuilder) => (tall ? { x: 14, y: 16 } : { x: 0, y: 18 });
  return {
    ...box,
    height: (width, scene) => box.height(width - 2 * inset(scene).x, scene) + 2 * inset(scene).y,
    draw: (room, scene) => {
      const { frame } = scene.layout;
      const { x, y } = inset(scene);
      scene.rect({ ...room, x: frame.x, w: frame.w }, { fill: 'land', layer: 'background', placeholder: false });
      box.draw({ x: room.x + x, y: room.y + y, w: room.w - 2 * x, h: room.h - 2 * y }, scene);
    },
  };
};

const againstBox = ({ head, says }: Reading['against']): Box =>
  columns(
    [36, 16],
    [
      words(head, { role: 'statement' }),
      ...says.map(({ side, who, says: said, claims }) =>
        stack(8, [words(who, { role: 'strong', side }), words(said, { claims })]),
      ),
    ],
  );

/** Two sheets beside what became of the reading. */
function laterBox({ later, against }: Reading): Box {
  const sheets = fixed([126, 92], [62, 52], ({ x, y, w, h }, scene) => {
    for (const [index, { side }] of against.says.entries()) {
      const sheet = { x: x + index * w * 0.52, y, w: w * 0.42, h };
      scene.rect(sheet, { fill: 'card', stroke: 'side', side, width: 3, placeholder: false });
      const lines = [0.24, 0.42, 0.6].map((part) =>
        polyline([
          point(sheet.x + 8, y + h * part),
          point(sheet.x + sheet.w * (part > 0.5 ? 0.6 : 1) - 8, y + h * part),
        ]),
      );
      scene.shape(lines, { stroke: 'side', side, width: 2.5, placeholder: false });
      const size = h * 0.34;
      const otherSide = against.says[1].side;
      if (index === 0)
        drawTile(otherSide, { x: sheet.x + sheet.w - size - 5, y: y + h - size - 5, w: size, h: size }, scene);
      else if (scene.side(side).pattern === 'hatched')
        scene.rect(grown(sheet, -5), { stroke: 'side', side, width: 1.5, placeholder: false });
    }
  });
  const textBoxes = [words(later.head, { role: 'strong' }), words(later.says, { claims: later.claims })];
  return row([24, 16], [sheets, stack(8, textBoxes)]);
}

/** The cover’s tiles with a question between them, what is asked, and what may be chosen. */
function drawVote(data: Reading, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { vote } = data;
  const [left, w] = [room.x + 500, room.w - 500];
  const asked = ask(data, { x: left, y: room.y, from: 'top', role: 'name', width: w }, scene, data.spans[0].step);
  if (!vote) return;
  const size = 262;
  const [low, high] = [point(room.x + 14, room.y + 214), point(room.x + 196, room.y + 24)];
  for (const [index, { side, symbol }] of vote.tiles.entries()) {
    const isFirst = index === 0;
    const { x, y } = isFirst ? high : low;
    drawLargeTile(side, { x, y, w: size, h: size }, scene);
    const at = isFirst ? ({ x: x + size - 40, y: y + 130, anchor: 'end' } as const) : { x: x + 36, y: y + size - 44 };
    scene.words(symbol, { ...at, role: 'hero', side });
  }
  const meet: Rect = { x: high.x, y: low.y, w: low.x + size - high.x, h: high.y + size - low.y };
  scene.rect(meet, { fill: 'ink', placeholder: false });
  const centre = { x: meet.x + meet.w / 2, y: meet.y + meet.h / 2 } as const;
  scene.words('?', { ...centre, from: 'middle', anchor: 'middle', role: 'symbol', tone: 'paper' });
  const top = (asked?.y ?? room.y) + (asked?.h ?? 0) + 30;
  const step = (room.y + room.h - top) / vote.options.length;
  for (const [index, { says, side }] of vote.options.entries()) {
    const card = { x: left, y: top + index * step, w, h: step - 14 };
    scene.rect(card, { fill: 'card', stroke: 'ink', width: 2, placeholder: false });
    const edge = { ...card, w: 20 };
    if (side) drawSolid(side, edge, scene);
    else scene.rect(edge, { fill: 'ink', placeholder: false });
    const middle = { y: card.y + card.h / 2, from: 'middle', role: 'statement', side } as const;
    scene.words(letters[index] ?? '', { x: card.x + 34, ...middle });
    scene.words(says, { x: card.x + 70, ...middle });
  }
}

/** A tile that carries a word: in a hatched frame, or with the pins of a chip. */
function drawLargeTile(side: string, tile: Rect, scene: SceneBuilder): void {
  if (scene.side(side).pattern === 'hatched') {
    scene.framed(side, tile, { placeholder: false });
    return;
  }
  const shares = Array.from({ length: 11 }, (_, pin) => (pin + 1) / 12);
  scene.shape(pinsOf(tile, shares, 12), { stroke: 'side', side, width: 5, placeholder: false });
  scene.rect(grown(tile, -4), { fill: 'side-tint', stroke: 'side', side, width: 8, placeholder: false });
}

export const reading = figureKind(schema, {
  draw,
  describe: ({ spans, against, later }) => ({
    groups: [
      ...spans.map(({ head, says, claims }) => ({ title: head, items: [{ says, claims }] })),
      {
        title: against.head,
        items: against.says.map(({ who, says, claims }) => ({ says: `${who}${colon}${says}`, claims })),
      },
      { title: later.head, items: [{ says: later.says, claims: later.claims }] },
    ],
  }),
});
