import { z } from 'zod';
import { refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { drawVerdict } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point, type Rect } from '#drawing/geometry.ts';

/** What one voice says, or that it says nothing. */
const answer = z.strictObject({
  who: z.string(),
  says: z.string(),
  side: refer('side').optional(),
  claims: z.array(refer('claim')).min(1),
});

const row = z.strictObject({
  question: z.string(),
  disc: z
    .enum(['full', 'half', 'empty'])
    .describe('Full where all answer alike, half where only some do, empty where nobody does.'),
  answers: z.array(answer).min(1).max(2),
  step,
});

/** Questions that an event might have settled, each with a disc as full as the answers are. */
const schema = z.strictObject({ ...common, kind: z.literal('answers'), rows: z.array(row).min(2).max(4) });

type Answers = z.output<typeof schema>;
type Row = Answers['rows'][number];

/** px from the top of a name to the top of what its owner says. */
const said = 40;

/** Rows of one height: the question, who says what, and at the far edge how it stands. */
function draw({ rows }: Answers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  if (scene.tall) {
    let y = 0;
    for (const row of rows) y += card(row, y, scene);
    scene.line([point(0, y), point(phoneWidth, y)]);
    return;
  }
  const top = room.y + 14;
  const height = (room.h - 22) / rows.length;
  for (const [index, each] of rows.entries())
    drawRow(each, { x: room.x, y: top + index * height, w: room.w, h: height }, scene);
  scene.line([point(room.x, top + height * rows.length), point(room.x + room.w, top + height * rows.length)]);
}

function drawRow({ question, disc, answers, step }: Row, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const inked = scene.at(step);
  const middle = y + h / 2;
  scene.line([point(x, y), point(x + w, y)], { stroke: 'line', width: 1.5 });
  scene.words(question, { x, y: middle, from: 'middle', role: 'name', width: 330 });
  const radius = Math.min(60, h / 2 - 14);
  drawVerdict(disc, point(x + w - radius - 4, middle), radius, inked);
  const [from, until] = [x + 380, x + w - 2 * radius - 40];
  const share = (until - from) / 2;
  for (const [index, { who, says, side, claims }] of answers.entries()) {
    const left = from + share * index;
    const words = { x: left, width: (answers.length > 1 ? share : 2 * share) - 24, role: 'name', claims } as const;
    const size = inked.sizeOfWords(says, words);
    // not from where the name ends, which is lower under a letter that hangs: answers of a row stand on one line
    const top = middle - (size.h + said) / 2;
    inked.words(who, { x: left, y: top, from: 'top', role: 'heading', ...toned(side) });
    inked.words(says, { ...words, y: top + said, from: 'top' });
  }
}

const toned = (side: string | undefined) => (side ? { side } : ({ tone: 'muted' } as const));

function card({ question, disc, answers, step }: Row, y: number, scene: SceneBuilder): number {
  const inked = scene.at(step);
  scene.line([point(0, y), point(phoneWidth, y)]);
  const asked = scene.words(question, { x: 0, y: y + 14, from: 'top', role: 'name', width: 270 });
  drawVerdict(disc, point(326, y + 44), 26, inked);
  let low = asked.y + asked.h + 12;
  for (const { who, says, side, claims } of answers) {
    const named = inked.words(who, { x: 0, y: low, from: 'top', role: 'strong', ...toned(side) });
    low = inked.sayUnder(named, 5, { says, claims }, { x: 0, width: 280 }) + 12;
  }
  return Math.max(low, y + 84) - y + 4;
}

export const answers = figureKind(schema, {
  draw,
  tell: ({ rows }) => ({
    groups: rows.map(({ question, answers }) => ({
      title: question,
      items: answers.map(({ who, says, claims }) => ({ says: `${who}: ${says}`, claims })),
    })),
  }),
});
