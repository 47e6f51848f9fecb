import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { at, type Box, columns, fixed, grow, layOut, on, row, share, stack, words } from '#drawing/figures/flow.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, disc, hatching, type Point, point, polygon, polyline, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

const person = z.strictObject({ name: z.string(), side: refer('side').optional() });

/** Who is heard, and in which way. */
const group = cited.extend({
  people: z.array(person).min(1).max(4),
  step,
});

/** Who might sit on an empty chair. */
const empty = cited.extend({ under: z.string().optional() });

/** Who is heard and who is not: small people above a line, and below it large empty chairs. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('seats'),
  taken: z.strictObject({ title: z.string(), groups: z.array(group).min(1).max(4) }),
  empty: z.strictObject({ title: z.string(), step, seats: z.array(empty).min(2).max(4) }),
});

type Seats = z.output<typeof schema>;
type Group = Seats['taken']['groups'][number];

/** Those who are heard stand small in one row; the chairs of those who are not are the picture. */
function draw(data: Seats, scene: SceneBuilder): void {
  const { taken, empty } = data;
  const rows = inRows(taken.groups, scene.tall ? 4 : Number.POSITIVE_INFINITY);
  const groups = rows.map((own) =>
    row(
      [28, 18],
      own.map((each) => share(each.people.length + 0.5, groupOf(each))),
    ),
  );
  const heard = columns([14, 12], [headed(taken.title), stack([0, 18], groups)]);
  const rule = fixed(0, 4, ({ x, y, w }, own) => own.line([point(x, y), point(x + w, y)], { width: own.tall ? 2 : 3 }));
  const above = stack([18, 16], [heard, rule]);
  const unheard = chairs(empty, scene.tall ? 2 : empty.seats.length);
  const title = headed(empty.title, sharedBy(empty));
  // The empty chairs ask it themselves: it has the size of the title that takes its place.
  const asked: Box['draw'] = ({ x, y, w }, own) =>
    void ask(data, { x, y, from: 'top', role: 'statement', width: w }, own, empty.step);
  const missing = columns([14, 14], [{ ...title, ...on(asked, 0, at(empty.step, title)) }, grow(unheard)]);
  layOut(stack([18, 14], [above, grow(missing)]), scene);
}

/** Beside its row on the stage, and above it on a phone. */
const headed = (title: string, claims: readonly string[] = []): Box => ({
  ...words(title, { role: 'statement', claims }),
  width: [200, 0],
});

/** Groups that stand beside each other: at most so many people in a row. */
function inRows(groups: readonly Group[], most: number): Group[][] {
  const rows: Group[][] = [];
  let count = 0;
  for (const each of groups) {
    count += each.people.length;
    if (rows.length === 0 || count > most) {
      rows.push([each]);
      count = each.people.length;
    } else rows.at(-1)?.push(each);
  }
  return rows;
}

/** So many empty chairs beside each other, and under each who might sit there. */
function chairs(empty: Seats['empty'], beside: number): Box {
  const { seats } = empty;
  const rows = Array.from({ length: Math.ceil(seats.length / beside) }, (_, index) => {
    const own = seats.slice(index * beside, (index + 1) * beside);
    const names = own.map(({ says, under, claims }) => {
      const marked = sharedBy(empty) ? [] : claims;
      const name = words(says, { role: 'statement', anchor: 'middle', claims: under ? [] : marked });
      return stack(
        [4, 2],
        [name, ...(under ? [words(under, { anchor: 'middle', tone: 'muted', claims: marked })] : [])],
      );
    });
    const drawn = own.map(() => fixed(0, [0, 128], emptyChair));
    return grow(stack([14, 8], [grow(row(8, drawn)), at(empty.step, row(8, names))]));
  });
  return stack([0, 24], rows);
}

/** The claims on which all empty seats rest alike: they stand once, beside the heading. */
function sharedBy({ seats }: Seats['empty']): readonly string[] | undefined {
  const all = seats.map(({ claims }) => claims.join(' '));
  return all.every((each) => each === all[0]) ? seats[0]?.claims : undefined;
}

/** People with their names, and below them how they are heard. */
function groupOf({ people, says, claims, step }: Group): Box {
  const drawn = people.map((person) => fixed(0, [66, 54], (room, scene) => bust(person, room, scene)));
  const names = people.map(({ name, side }) =>
    words(name, { role: 'strong', anchor: 'middle', ...(side ? { side } : { tone: 'expert' }) }),
  );
  const bracket = fixed(0, 2, ({ x, y, w }, scene) =>
    scene.line([point(x, y + 1), point(x + w, y + 1)], { stroke: 'line', width: 2 }),
  );
  const noteBox = words(says, { tone: 'muted', claims });
  return at(step, stack([6, 5], [row(8, drawn), row(8, names), bracket, noteBox]));
}

export const seats = figureKind(schema, {
  draw,
  describe: ({ taken, empty }) => ({
    groups: [
      {
        title: taken.title,
        items: taken.groups.map(({ people, says, claims }) => ({
          says: `${people.map(({ name }) => name).join(comma)}${colon}${says}`,
          claims,
        })),
      },
      {
        title: empty.title,
        items: empty.seats.map(({ says, under, claims }) => ({ says: under ? `${says} ${under}` : says, claims })),
      },
    ],
  }),
});

/** An empty chair from the front, as high as its room, in broken lines: nobody sits on it. */
function emptyChair({ x, y, w, h }: Rect, scene: SceneBuilder): void {
  const [middle, half] = [x + w / 2, Math.min(w * 0.4, h * 0.3)];
  const [seat, foot] = [y + h * 0.64, y + h];
  const [back, round] = [half * 0.78, half * 0.34];
  const corner = (side: number, from: number) =>
    arc(point(middle + side * (back - round), y + round + 2), round, from, from + 90).points;
  const outline = [point(middle - back, seat), ...corner(-1, 180), ...corner(1, 270), point(middle + back, seat)];
  const cushion = { x: middle - half, y: seat, w: 2 * half, h: h * 0.1 };
  const legs = [-1, 1].map((side) =>
    polyline([point(middle + side * half * 0.74, seat + cushion.h), point(middle + side * half * 0.74, foot)]),
  );
  const look = { stroke: 'ink', width: Math.max(3, h / 46), dash: 'dashed', placeholder: false } as const;
  scene.shape([polygon(outline), rectangle(cushion)], { fill: 'card', placeholder: false });
  for (const line of [polyline(outline), rectangle(cushion), ...legs]) scene.shape([line], look);
}

/** A person of a side, or an expert. */
interface Person {
  side?: string | undefined;
}

/** Height of a head with its shoulders, in their own units. */
const BUST_HEIGHT = 80;

/**
 * Head and shoulders in the code of a side or of an expert. An expert is pale within the outline: on grey paper violet and a
 * side's blue are one.
 */
function bust({ side }: Person, { x, y, w, h }: Rect, scene: SceneBuilder): void {
  const unit = (h - 4) / BUST_HEIGHT;
  const at = (across: number, down: number): Point => point(x + w / 2 + across * unit, y + 2 + down * unit);
  const own = side ? ({ side } as const) : {};
  const tone = side ? 'side' : 'expert';
  const [head, radius] = [at(0, 17), 17 * unit];
  const left = arc(at(-8, 61), 20 * unit, 180, 270).points;
  const right = arc(at(8, 61), 20 * unit, 270, 360).points;
  const whole = [disc(head, radius), polygon([at(-28, BUST_HEIGHT), ...left, ...right, at(28, BUST_HEIGHT)])];
  const line = { stroke: tone, placeholder: false, ...own } as const;
  scene.shape(whole, { fill: 'card', width: 3, ...line });
  if (side !== undefined && scene.side(side).pattern === 'hatched') {
    const lines = whole.flatMap((outline) => hatching(outline, Math.max(5, 8 * unit)));
    scene.shape(lines, { width: Math.max(1.8, 3 * unit), ...line });
  } else scene.shape(whole, { fill: side ? 'side' : 'expert-tint', width: 3, ...line });
}
