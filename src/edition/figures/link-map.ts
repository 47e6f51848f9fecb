import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { contains, type Point, point, type Rect } from '#drawing/geometry.ts';
import { drawLand } from './atlas/land.ts';
import { levelled, lonlat, placed } from './atlas/project.ts';

const end = z.strictObject({ place: refer('place'), says: z.string() });

/** What somebody makes of it. */
const voice = cited.extend({
  sort: z.string().describe('The kind of sentence, such as a fact or a judgement.'),
  who: z.string(),
  line: z
    .enum(['solid', 'dashed', 'expert'])
    .describe('Of the line over it: what is so, what somebody judges, what a scholar thinks.'),
  step,
});

/** Two places and what joins them, on a map that makes the shortest way between them a straight line. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('link-map'),
  link: cited.extend({
    ends: z.tuple([end, end]).describe('From left to right.'),
    about: z.string().describe('Stands small before the hero.'),
    hero: z.string(),
    step,
  }),
  pole: z.string().optional().describe('The words at the North Pole, where the map shows it.'),
  voices: z.array(voice).min(2).max(3),
});

type LinkMap = z.output<typeof schema>;
type Voice = LinkMap['voices'][number];

const northPole = { longitude: 0, latitude: 90 };

/** The map over the whole width, the link across it, what is said of it in a band below. */
function draw(figure: LinkMap, scene: SceneBuilder): void {
  const { room, frame } = scene.layout;
  if (scene.tall) {
    const sheet = { x: 0, y: 0, w: frame.w, h: 250 };
    map(figure, sheet, 106, scene);
    let y = sheet.h + 22;
    for (const voice of figure.voices) y = speak(voice, { x: 0, y, w: room.w, h: 0 }, scene) + 26;
    return;
  }
  const band = room.y + room.h - 124;
  map(figure, { x: 0, y: 0, w: frame.w, h: band }, (room.y + band) / 2 + 14, scene);
  const gap = 40;
  const w = (room.w - gap * (figure.voices.length - 1)) / figure.voices.length;
  ask(figure, { x: room.x, y: band + 22, from: 'top', role: 'name', width: room.w }, scene, figure.voices[0]?.step);
  for (const [index, voice] of figure.voices.entries())
    speak(voice, { x: room.x + index * (w + gap), y: band + 22, w, h: 0 }, scene);
}

function map({ link, pole }: LinkMap, sheet: Rect, level: number, scene: SceneBuilder): void {
  const [left, right] = link.ends.map(({ place }) => scene.placeOf(place));
  if (!left || !right) return;
  const middle = point(sheet.x + sheet.w / 2, level);
  const projection = levelled(left, right, middle, scene.tall ? 250 : 876, sheet);
  drawLand(projection, scene);
  const inked = scene.at(link.step);
  const [start, end] = [placed(lonlat(left), projection), placed(lonlat(right), projection)];
  inked.line([start, end], { width: scene.tall ? 3 : 4 });
  const [small, below] = scene.tall ? [9, 18] : [18, 34];
  for (const [index, place] of [left, right].entries()) {
    const at = index === 0 ? start : end;
    if (place.side) inked.spot(place.side, at, small);
    const words = { from: 'top', ...under(at, index, scene) } as const;
    const named = inked.words(place.name, { ...words, y: at.y + below, role: 'name', side: place.side });
    inked.words(link.ends[index]?.says ?? '', { ...words, y: named.y + named.h + (scene.tall ? 6 : 10) });
  }
  const hero = [{ text: `${link.about} `, role: 'name' } as const, { text: link.hero }];
  inked.words(hero, { x: middle.x, y: level - (scene.tall ? 20 : 30), anchor: 'middle', role: 'hero' });
  inked.words(link.says, {
    x: middle.x,
    y: level + (scene.tall ? 84 : 18),
    from: 'top',
    anchor: 'middle',
    claims: link.claims,
  });
  const top = placed(lonlat(northPole), projection);
  if (pole && !scene.tall && contains(sheet, { ...top, w: 0, h: 0 })) cross(top, pole, scene);
}

/** A capital's name stands below it; on a phone the column's edges keep it in. */
const under = (at: Point, index: number, { tall, layout }: SceneBuilder) =>
  tall
    ? ({ x: index === 0 ? 0 : layout.room.w, anchor: index === 0 ? 'start' : 'end' } as const)
    : ({ x: at.x, anchor: 'middle' } as const);

function cross({ x, y }: Point, words: string, scene: SceneBuilder): void {
  scene.line([point(x - 9, y), point(x + 9, y)]);
  scene.line([point(x, y - 9), point(x, y + 9)]);
  scene.words(words, { x: x + 20, y, from: 'middle', tone: 'muted' });
}

/** Returns where it ends. */
function speak({ sort, who, says, line, claims, step }: Voice, { x, y, w }: Rect, scene: SceneBuilder): number {
  const inked = scene.at(step);
  const expert = line === 'expert';
  inked.line([point(x, y), point(x + w, y)], {
    stroke: expert ? 'expert' : 'ink',
    width: scene.tall ? 3 : 4,
    ...(line === 'dashed' && { dash: 'dashed' }),
  });
  const head = [
    { text: `${sort}: `, role: 'strong', tone: expert ? 'expert' : 'ink' } as const,
    { text: who, tone: expert ? 'expert' : 'ink' } as const,
  ];
  const named = inked.words(head, { x, y: y + 14, from: 'top' });
  return inked.sayUnder(named, scene.tall ? 8 : 12, { says, claims }, { x, width: w });
}

export const linkMap = figureKind(schema, {
  draw,
  tell: ({ link: { about, hero, says, ends, claims }, voices }, { placeOf }) => ({
    groups: [
      {
        items: [
          { says: `${about} ${hero}, ${says}`, claims },
          ...ends.map((end) => ({ says: `${placeOf(end.place).name}: ${end.says}`, claims })),
        ],
      },
      { items: voices.map(({ sort, who, says, claims }) => ({ says: `${sort}, ${who}: ${says}`, claims })) },
    ],
  }),
});
