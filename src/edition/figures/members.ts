import { z } from 'zod';
import { namesAmong, refuse } from '#core/schema/checks.ts';
import { cited, id, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, grown, hatching, point, polygon, type Rect, rectangle } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

const group = cited.extend({
  id,
  side: refer('side').optional(),
  hero: z.string().describe('The large number, such as how many of how many.'),
  step,
});

/** What a large number such as `7 of 17` says is what the tiles show. */
function checkCounts(payload: z.core.ParsePayload<{ members: { in: boolean }[]; group: { hero: string } }>): void {
  const { members, group } = payload.value;
  const counted = [members.filter((member) => member.in).length, members.length];
  // Each language has its own order: 17种中的7种.
  const saidCounts =
    group.hero
      .match(/\d+/g)
      ?.map(Number)
      .sort((a, b) => a - b) ?? [];
  if (saidCounts.length === 2 && String(saidCounts) !== String(counted))
    refuse(payload, ['group', 'hero'], `of the tiles ${counted.join(' of ')} belong to the group`);
}

/** A family shown whole, each member a tile; those of the group are filled, the others are outlines. */
const schema = z
  .strictObject({
    ...common,
    kind: z.literal('members'),
    members: z
      .array(z.strictObject({ symbol: z.string().max(3), name: z.string(), in: z.boolean().default(false) }))
      .min(4)
      .describe('In their own order; a symbol of up to three letters, and whether it belongs to the group.'),
    group,
    aside: cited
      .extend({
        about: z.string(),
        asks: z.string().optional().describe('What a class is asked of it on the stage, until the next note answers.'),
        step,
      })
      .optional()
      .describe('Something that is true of one tile, told beside the last row.'),
    notes: z.array(cited.extend({ step })).max(3).default([]),
    pinch: cited
      .extend({ of: z.array(z.string()).min(1), step })
      .optional()
      .describe('A little of these members makes a magnet: they are filled, and a magnet stands with a grain of them.'),
  })
  .check(
    checkCounts,
    namesAmong(
      ({ members }) => members.map(({ symbol }) => symbol),
      ({ aside, pinch }) => [
        ...(aside ? [{ path: ['aside', 'about'], name: aside.about }] : []),
        ...(pinch?.of ?? []).map((name, index) => ({ path: ['pinch', 'of', index], name })),
      ],
    ),
  );

type Members = z.output<typeof schema>;
type Member = Members['members'][number];
type Pinch = NonNullable<Members['pinch']>;

interface Grid {
  columns: number;
  tile: { w: number; h: number };
  gap: { x: number; y: number };
  origin: { x: number; y: number };
}

/** Two rows of tiles across the stage, or rows of six on a phone; the group's number and words stand under them. */
function draw(figure: Members, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const columns = scene.tall ? 6 : Math.ceil(figure.members.length / 2);
  const gap = scene.tall ? { x: 6, y: 6 } : { x: 16, y: 26 };
  const w = (room.w - (columns - 1) * gap.x) / columns;
  const grid: Grid = { columns, gap, tile: { w, h: scene.tall ? 58 : 130 }, origin: { x: room.x, y: room.y + 6 } };
  for (const [index, member] of figure.members.entries()) tile(member, placeOf(index, grid), figure, scene);
  const rows = Math.ceil(figure.members.length / columns);
  const below = grid.origin.y + rows * (grid.tile.h + gap.y) - gap.y;
  if (scene.tall) {
    stackedWords(figure, below, scene);
    return;
  }
  const untold = aside(figure, grid, scene);
  words({ ...figure, notes: [...figure.notes, ...asNote(untold)] }, below + 40, scene);
  if (figure.pinch) pinch(figure.pinch, figure, grid, below, scene);
}

/** Where a note is to come that answers what is asked of the tile beside the others. */
function riddle({ aside }: Members, { step }: Members['notes'][number], where: Rect, scene: SceneBuilder): void {
  if (!aside?.asks || !step || step === aside.step) return;
  const { x, y, w } = where;
  scene.during(aside.step, step).words(aside.asks, { x, y, from: 'top', width: w, role: 'statement' });
}

const placeOf = (index: number, { columns, tile, gap, origin }: Grid): Rect => ({
  x: origin.x + (index % columns) * (tile.w + gap.x),
  y: origin.y + Math.floor(index / columns) * (tile.h + gap.y),
  ...tile,
});

function tile(member: Member, at: Rect, { group, aside, pinch }: Members, scene: SceneBuilder): void {
  const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.rect(grown(at, -1), { stroke: 'muted', width: 2, placeholder: false });
  if (member.symbol === aside?.about)
    scene.at(aside.step).rect(grown(at, -2), { stroke: 'ink', width: scene.tall ? 3 : 5, placeholder: false });
  if (!member.in) {
    scene.words(member.symbol, { ...centre, role: scene.tall ? 'name' : 'symbol', tone: 'muted' });
    return;
  }
  const inked = scene.at(group.step);
  const border = scene.tall ? 5 : 10;
  frame(at, border, group.side, inked);
  inked.words(member.symbol, { ...centre, role: scene.tall ? 'name' : 'symbol', side: group.side, placeholder: true });
  if (!pinch?.of.includes(member.symbol)) return;
  const own = { stroke: group.side ? 'side' : 'ink', ...(group.side && { side: group.side }) } as const;
  const thick = border + 4;
  scene.at(pinch.step).rect(grown(at, 2 - thick / 2), { ...own, width: thick, placeholder: false });
}

/** A tile in the code of its side: a border that is solid or hatched, and a ground for the symbol. */
function frame({ x, y, w, h }: Rect, border: number, side: string | undefined, inked: SceneBuilder): void {
  const look = side
    ? ({ stroke: 'side', side, placeholder: false } as const)
    : ({ stroke: 'ink', placeholder: false } as const);
  inked.rect({ x, y, w, h }, { ...look, fill: side ? 'side-tint' : 'card', width: 4 });
  inked.rect(grown({ x, y, w, h }, -border), { ...look, width: 2 });
  const strips: Rect[] = [
    { x, y, w, h: border },
    { x, y: y + h - border, w, h: border },
    { x, y: y + border, w: border, h: h - 2 * border },
    { x: x + w - border, y: y + border, w: border, h: h - 2 * border },
  ];
  for (const strip of strips) {
    if (side && inked.side(side).pattern === 'hatched')
      inked.shape(hatching(rectangle(strip), 9), { ...look, width: 2 });
    else inked.rect(strip, { fill: side ? 'side' : 'ink', ...(side && { side }), placeholder: false });
  }
}

/** In the first empty place of the last row; its tile has an edge of ink. Returns the aside where there is no such place. */
function aside({ aside, members }: Members, grid: Grid, scene: SceneBuilder): Members['aside'] {
  if (!aside || members.length % grid.columns === 0) return aside;
  const to = placeOf(members.length, grid);
  scene.at(aside.step).words([{ text: `${aside.about}${colon}`, role: 'strong' }, { text: aside.says }], {
    x: to.x,
    y: to.y + 10,
    from: 'top',
    width: to.w + 4,
    claims: aside.claims,
  });
  return undefined;
}

/** px: the magnet of a pinch. */
const magnet = { wide: { w: 132, h: 154 }, tall: { w: 62, h: 68 } } as const;

/** From its members down to a magnet before the notes. */
function pinch({ of, step }: Pinch, { members, group }: Members, grid: Grid, below: number, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const inked = scene.at(step);
  const box = { x: room.x + room.w * 0.66 - 36 - magnet.wide.w, y: below + 44, ...magnet.wide };
  const tip = point(box.x + box.w / 2, box.y - 4);
  const level = below + 20;
  const look = { width: 3, ...(group.side && { side: group.side }) };
  const starts = of
    .map((symbol) =>
      placeOf(
        members.findIndex((member) => member.symbol === symbol),
        grid,
      ),
    )
    .map(({ x, y, w, h }) => point(x + w / 2, y + h + 3))
    .toSorted((a, b) => a.x - b.x);
  for (const start of starts.slice(1)) inked.line([start, point(start.x, level)], look);
  const [first] = starts;
  if (first) inked.arrow([first, point(first.x, level), point(tip.x, level), tip], look);
  drawMagnet(box, group.side, inked);
}

/** A horseshoe of pale grains with one that is dark. */
function drawMagnet({ x, y, w, h }: Rect, side: string | undefined, scene: SceneBuilder): void {
  const [outer, inner] = [w / 2, w / 2 - w * 0.32];
  const middle = point(x + outer, y + outer);
  const foot = y + h;
  const shoe = polygon([
    ...arc(middle, outer, 180, 360).points,
    point(x + w, foot),
    point(middle.x + inner, foot),
    ...arc(middle, inner, 360, 180).points,
    point(middle.x - inner, foot),
    point(x, foot),
  ]);
  scene.shape([shoe], { fill: 'card', stroke: 'ink', width: scene.tall ? 2 : 3, placeholder: false });
  const [bow, size] = [(outer + inner) / 2, w * 0.055];
  const ring = [-1, 1].flatMap((way) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => {
      const angle = ((180 + at * 22.5) * Math.PI) / 180;
      const radius = bow + way * w * 0.075;
      return point(middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle));
    }),
  );
  const legs = [-1, 1].flatMap((leg) =>
    [-1, 1].flatMap((way) =>
      [0.3, 0.55, 0.8].map((down) =>
        point(middle.x + leg * (bow + way * w * 0.075), middle.y + down * (foot - middle.y)),
      ),
    ),
  );
  for (const grain of [...ring, ...legs]) scene.disc(grain, size, { stroke: 'muted', width: 1 });
  const dark = { fill: side ? 'side' : 'ink', ...(side && { side }) } as const;
  scene.disc(point(middle.x + bow * Math.cos(-0.9), middle.y + bow * Math.sin(-0.9)), size * 2, dark);
}

/** The group’s number at the left margin with its words; beyond a rule, what else is to be known. */
function words(figure: Members, top: number, scene: SceneBuilder): void {
  const { group, notes } = figure;
  const { room } = scene.layout;
  const inked = scene.at(group.step);
  const hero = inked.words(group.hero, { x: room.x, y: top, from: 'top', role: 'hero', side: group.side });
  const x = hero.x + hero.w + 28;
  const rule = room.x + room.w * 0.66;
  ask(figure, { x: room.x, y: top, from: 'top', width: rule - room.x }, scene);
  const right = figure.pinch ? rule - magnet.wide.w - 36 : rule;
  const beside = { width: right - 24 - x, claims: group.claims };
  if (inked.sizeOfWords(group.says, beside).w <= beside.width)
    inked.words(group.says, { ...beside, x, y: top, from: 'top' });
  else
    inked.words(group.says, { ...beside, x: room.x, y: hero.y + hero.h + 14, from: 'top', width: right - 24 - room.x });
  let y = top;
  for (const note of [...notes, ...(figure.pinch ? [figure.pinch] : [])]) {
    const set = { x: rule + 24, y, from: 'top', width: room.x + room.w - rule - 24, claims: note.claims } as const;
    const box = scene.at(note.step).words(note.says, set);
    if (note === notes.at(-1)) riddle(figure, note, { x: set.x, y, w: set.width, h: 0 }, scene);
    scene.at(note.step).line([point(rule, y - 2), point(rule, box.y + box.h + 2)], { stroke: 'line', width: 2 });
    y = box.y + box.h + 22;
  }
}

/** An aside that has no place beside its tile is told among the notes. */
const asNote = (aside: Members['aside']): Members['notes'] =>
  aside ? [{ ...aside, says: `${aside.about}${colon}${aside.says}` }] : [];

function stackedWords(figure: Members, top: number, scene: SceneBuilder): void {
  const { group, aside, notes, pinch } = figure;
  const { room } = scene.layout;
  const inked = scene.at(group.step);
  const hero = inked.words(group.hero, { x: room.x, y: top + 22, from: 'top', role: 'hero', side: group.side });
  ask(figure, { x: room.x, y: top + 22, from: 'top', role: 'name', width: room.w }, scene);
  const lines = [group, ...asNote(aside), ...notes];
  let y = hero.y + hero.h + 18;
  for (const { says, claims, step } of lines) {
    const set = scene.at(step).words(says, { x: room.x, y, from: 'top', width: room.w, claims });
    y = set.y + set.h + 16;
  }
  if (!pinch) return;
  const pinched = scene.at(pinch.step);
  drawMagnet({ x: room.x + 2, y, ...magnet.tall }, group.side, pinched);
  const textX = magnet.tall.w + 16;
  const set = { x: room.x + textX, y: y + magnet.tall.h / 2, from: 'middle', width: room.w - textX } as const;
  pinched.words(pinch.says, { ...set, claims: pinch.claims });
}

export const members = figureKind(schema, {
  draw,
  describe: ({ members, group, aside, notes, pinch }) => ({
    groups: [
      {
        title: members.map(({ name }) => name).join(comma),
        items: [
          { says: `${group.hero} ${group.says}`, claims: group.claims },
          ...(aside ? [aside] : []),
          ...notes,
          ...(pinch ? [pinch] : []),
        ],
      },
    ],
  }),
});
