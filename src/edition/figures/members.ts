import { z } from 'zod';
import { namesAmong, refuse } from '#core/schema/checks.ts';
import { cited, id, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { grown, hatching, point, type Rect, rectangle } from '#drawing/geometry.ts';

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
  const told = group.hero.match(/\d+/g)?.map(Number) ?? [];
  if (told.length === 2 && String(told) !== String(counted))
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
  })
  .check(
    checkCounts,
    namesAmong(
      ({ members }) => members.map(({ symbol }) => symbol),
      ({ aside }) => (aside ? [{ path: ['aside', 'about'], name: aside.about }] : []),
    ),
  );

type Members = z.output<typeof schema>;
type Member = Members['members'][number];

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

function tile(member: Member, at: Rect, { group }: Members, scene: SceneBuilder): void {
  const centre = { x: at.x + at.w / 2, y: at.y + at.h / 2, from: 'middle', anchor: 'middle' } as const;
  scene.rect(grown(at, -1), { stroke: 'muted', width: 2, ghost: false });
  if (!member.in) {
    scene.words(member.symbol, { ...centre, role: scene.tall ? 'name' : 'symbol', tone: 'muted' });
    return;
  }
  const inked = scene.at(group.step);
  const border = scene.tall ? 5 : 10;
  frame(at, border, group.side, inked);
  inked.words(member.symbol, { ...centre, role: scene.tall ? 'name' : 'symbol', side: group.side, ghost: true });
}

/** A tile in the code of its side: a border that is solid or hatched, and a ground for the symbol. */
function frame({ x, y, w, h }: Rect, border: number, side: string | undefined, inked: SceneBuilder): void {
  const look = side ? ({ stroke: 'side', side, ghost: false } as const) : ({ stroke: 'ink', ghost: false } as const);
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
    else inked.rect(strip, { fill: side ? 'side' : 'ink', ...(side && { side }), ghost: false });
  }
}

/** A bracket from its tile to the first empty place of the last row. Returns the aside where there is no such place. */
function aside({ aside, members }: Members, grid: Grid, scene: SceneBuilder): Members['aside'] {
  const index = members.findIndex(({ symbol }) => symbol === aside?.about);
  if (!aside || index < 0 || members.length % grid.columns === 0) return aside;
  const inked = scene.at(aside.step);
  const [from, to] = [placeOf(index, grid), placeOf(members.length, grid)];
  const between = to.y - grid.gap.y / 2;
  const [start, end] = [from.x + from.w / 2, to.x + to.w / 2];
  inked.line([point(start, between - 5), point(start, between), point(end, between), point(end, between + 16)], {
    width: 2,
  });
  inked.words([{ text: `${aside.about}: `, role: 'strong' }, { text: aside.says }], {
    x: to.x,
    y: to.y + 10,
    from: 'top',
    width: to.w + 4,
    claims: aside.claims,
  });
  return undefined;
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
  inked.words(group.says, { x, y: top, from: 'top', width: rule - 24 - x, claims: group.claims });
  let y = top;
  for (const note of notes) {
    const set = { x: rule + 24, y, from: 'top', width: room.x + room.w - rule - 24, claims: note.claims } as const;
    const box = scene.at(note.step).words(note.says, set);
    if (note === notes.at(-1)) riddle(figure, note, { x: set.x, y, w: set.width, h: 0 }, scene);
    scene.at(note.step).line([point(rule, y - 2), point(rule, box.y + box.h + 2)], { stroke: 'line', width: 2 });
    y = box.y + box.h + 22;
  }
}

/** An aside that has no place beside its tile is told among the notes. */
const asNote = (aside: Members['aside']): Members['notes'] =>
  aside ? [{ ...aside, says: `${aside.about}: ${aside.says}` }] : [];

function stackedWords(figure: Members, top: number, scene: SceneBuilder): void {
  const { group, aside, notes } = figure;
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
}

export const members = figureKind(schema, {
  draw,
  tell: ({ members, group, aside, notes }) => ({
    groups: [
      {
        title: members.map(({ name }) => name).join(', '),
        items: [{ says: `${group.hero} ${group.says}`, claims: group.claims }, ...(aside ? [aside] : []), ...notes],
      },
    ],
  }),
});
