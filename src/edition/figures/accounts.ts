import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, fixed, grow, on, type Px, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { bounds, grown, point, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';

/** `account` is the one of the ledger that says which claims it holds. */
const account = z.strictObject({ account: refer('account'), name: z.string(), side: refer('side') });
/** The claims that show a thing in this account. */
const showing = z.strictObject({ claims: z.array(refer('claim')).min(1) }).optional();

/** Two accounts of one event: what both tell, and on which of the two sheets the rest stands alone. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('accounts'),
  left: account,
  right: account,
  headings: z
    .strictObject({ both: z.string(), one: z.string() })
    .describe('Over what stands in both; and where it is told in words, over what stands in one alone.'),
  rows: z
    .array(
      cited
        .extend({
          subject: z.string().optional().describe('What it is about, in large letters over what is said.'),
          left: showing,
          right: showing,
          step,
        })
        .refine(({ left, right }) => left || right, {
          error: 'a row stands in one account or in both: it has left, right or both, with their claims',
        }),
    )
    .min(2)
    .max(8),
});

type Accounts = z.output<typeof schema>;
type Row = Accounts['rows'][number];

/** Rows in the order of the drawing: what both tell, then what only one does. */
const inOrder = ({ rows }: Accounts): { both: Row[]; one: Row[] } => ({
  both: rows.filter(({ left, right }) => left && right),
  one: rows.filter(({ left, right }) => !left || !right),
});

/** px between the edge of a sheet and its words, and from its name to the first row. */
const padding: Px = [26, 16];
const belowName: Px = [36, 18];

/** Two sheets, one laid over the other: where they overlap stands what both tell, and on the rest what only one does. */
function draw(figure: Accounts, scene: SceneBuilder): void {
  const { left, right, headings } = figure;
  const { both, onLeft, onRight } = sorted(figure);
  const nameOf = ({ name, side }: Accounts['left']) => words(name, { role: 'name', side });
  const shared = at(both[0]?.step, words(headings.both, { role: 'name', tone: 'muted' }));
  const columns = [
    column(nameOf(left), onLeft, left.side),
    column(shared, both),
    column(nameOf(right), onRight, right.side),
  ] as const;
  const areas = areasOf(columns, scene);
  drawSheets(figure, areas, scene);
  for (const [index, each] of columns.entries()) each.draw(areas[index] ?? areas[0], scene);
  const { x, y, w, h } = areas[1];
  const middle = { x: x + w / 2, y: y + h / 2, from: 'middle', anchor: 'middle', width: w - 52 } as const;
  if (!scene.tall) ask(figure, middle, scene, both[0]?.step);
}

/** Rows by where they stand. */
const sorted = (figure: Accounts) => {
  const { both, one } = inOrder(figure);
  return { both, onLeft: one.filter(({ left }) => left), onRight: one.filter(({ right }) => right) };
};

type Areas = readonly [left: Rect, both: Rect, right: Rect];

/** Areas for what one account tells, both do, and the other does: beside each other, or as high as their words. */
function areasOf(columns: readonly Box[], scene: SceneBuilder): Areas {
  const { x, y, w, h } = scene.layout.room;
  const shift = scene.tall ? 14 : 28;
  if (!scene.tall) {
    const left = { x, y: y + 8, w: w * 0.34, h: h - shift - 12 };
    const both = { x: x + left.w, y: left.y + shift, w: w * 0.32, h: left.h - shift };
    return [left, both, { ...left, x: both.x + both.w, y: both.y }];
  }
  let top = y + 4;
  return columns.map((each, index) => {
    const wide = w - shift * (index === 1 ? 2 : 1);
    const area = { x: index === 0 ? x : x + shift, y: top, w: wide, h: each.height(wide, scene) };
    top += area.h;
    return area;
  }) as unknown as Areas;
}

/** Draws each sheet in its side’s tint, and the overlap as a card with a second edge: what differs is seen first. */
function drawSheets({ left, right }: Accounts, [onLeft, both, onRight]: Areas, scene: SceneBuilder): void {
  const flat = { placeholder: false, layer: 'background' } as const;
  const width = scene.tall ? 2 : 2.5;
  const around = (...areas: Rect[]) => bounds(areas.flatMap((area) => rectangle(area).points));
  const sheets = [
    { side: left.side, sheet: around(onLeft, both) },
    { side: right.side, sheet: around(both, onRight) },
  ];
  for (const { side, sheet } of sheets) scene.rect(sheet, { fill: 'side-tint', side, ...flat });
  scene.rect(both, { fill: 'card', ...flat });
  scene.rect(grown(both, scene.tall ? -6 : -9), { stroke: 'line', width, ...flat });
  for (const { side, sheet } of sheets) {
    const corners = rectangle(sheet).points;
    scene.line([...corners, ...corners.slice(0, 1)], { side, width });
    scene.stroke(side, corners.slice(0, 2), { width: scene.tall ? 5 : 7 });
  }
}

/** A name over its rows, with a hairline between two of them. */
function column(name: Box, rows: readonly Row[], side?: string): Box {
  const hairline = grow(
    fixed(0, [44, 24], ({ x, y, w, h }, scene) => {
      const look = { stroke: side ? 'side' : 'line', side, width: 1.5 } as const;
      scene.line([point(x, y + h / 2), point(x + w, y + h / 2)], look);
    }),
  );
  const rowBoxes = rows.flatMap(({ subject, says, left, right, step }, index) => {
    const claims = [...new Set([...(left?.claims ?? []), ...(right?.claims ?? [])])];
    const head = subject ? [words(subject, { role: 'person' })] : [];
    const line = index > 0 ? [at(step, hairline)] : [];
    return [...line, at(step, stack(8, [...head, words(says, { role: 'statement', claims })]))];
  });
  const rest = grow(fixed(0, 0, () => undefined));
  return on(() => undefined, padding, stack(belowName, [name, grow(stack(0, [...rowBoxes, rest]))]));
}

export const accounts = figureKind(schema, {
  draw,
  describe: (data) => {
    const { both, one } = inOrder(data);
    const of = (title: string, rows: typeof one) => ({
      title,
      items: rows.map(({ subject, says, claims }) => ({ says: subject ? `${subject}${colon}${says}` : says, claims })),
    });
    return {
      groups: [
        of(data.headings.both, both),
        of(
          `${data.headings.one}${colon}${data.left.name}`,
          one.filter(({ left }) => left),
        ),
        of(
          `${data.headings.one}${colon}${data.right.name}`,
          one.filter(({ right }) => right),
        ),
      ],
    };
  },
  inAccounts: (data) =>
    data.rows.flatMap((row, index) =>
      (['left', 'right'] as const).map((side) => ({
        path: ['rows', index],
        account: data[side].account,
        name: data[side].name,
        rests: row.claims,
        shown: row[side]?.claims ?? [],
      })),
    ),
});
