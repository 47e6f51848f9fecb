import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { arc, type Point, point, polygon, polyline, type Rect } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

const end = z.strictObject({
  place: refer('place'),
  says: z.string(),
  sky: z.enum(['day', 'night']).describe('What stands over the place at that hour: the sun, or the moon.'),
});

/** What somebody makes of it. */
const voice = cited.extend({
  sort: z.string().describe('The kind of sentence, such as a fact or a judgement.'),
  who: z.string(),
  line: z
    .enum(['solid', 'dashed', 'expert'])
    .describe('Of the line over it: what is so, what somebody judges, what a scholar thinks.'),
  step,
});

/** Two places, each under its own sky, and what joins them. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('link'),
  link: cited.extend({
    ends: z.tuple([end, end]).describe('From left to right.'),
    about: z.string().describe('Stands small before the hero.'),
    hero: z.string(),
    step,
  }),
  voices: z.array(voice).min(2).max(3),
});

type Link = z.output<typeof schema>;
type End = Link['link']['ends'][number];
type Voice = Link['voices'][number];

/** px: the radius of a sky. */
const sky = { wide: 104, tall: 50 } as const;

/** A sky over each place at the edges, the wire between them, what is said of it in a band below. */
function draw(figure: Link, scene: SceneBuilder): void {
  const { room } = scene.layout;
  if (scene.tall) {
    let y = join(figure, { ...room, h: 0 }, scene) + 26;
    for (const voice of figure.voices) y = speak(voice, { x: 0, y, w: room.w, h: 0 }, scene) + 26;
    return;
  }
  const band = room.y + room.h - 124;
  const gap = 40;
  const w = (room.w - gap * (figure.voices.length - 1)) / figure.voices.length;
  const bottom = join(figure, { ...room, h: band - room.y }, scene) + 34;
  // Between the skies, so that it stands until the last voice has answered.
  const asked = { x: room.x + room.w / 2, y: bottom, from: 'top', anchor: 'middle', role: 'name' } as const;
  ask(figure, { ...asked, width: room.w / 2 }, scene, figure.voices.at(-1)?.step);
  for (const [index, voice] of figure.voices.entries())
    speak(voice, { x: room.x + index * (w + gap), y: band + 22, w, h: 0 }, scene);
}

/** Returns where it ends. */
function join({ link }: Link, { x, y, w, h }: Rect, scene: SceneBuilder): number {
  const radius = sky[scene.layout.name];
  const nameHeight = scene.tall ? 58 : 88;
  const level = scene.tall ? radius + 4 : y + (h - 2 * radius - nameHeight) / 2 + radius;
  const inked = scene.at(link.step);
  const edge = radius + (scene.tall ? 4 : 40);
  const centres = [point(x + edge, level), point(x + w - edge, level)] as const;
  for (const [index, end] of link.ends.entries()) drawEnd(end, centres[index] ?? centres[0], index === 0, inked);
  const gap = scene.tall ? 10 : 26;
  const [from, to] = [centres[0].x + radius + gap, centres[1].x - radius - gap];
  inked.line([point(from, level), point(to, level)], { width: scene.tall ? 3 : 4 });
  const middle = { x: x + w / 2, anchor: 'middle' } as const;
  const hero = [{ text: `${link.about} `, role: 'name' } as const, { text: link.hero }];
  if (!scene.tall) {
    inked.words(hero, { ...middle, y: level - 26, role: 'hero' });
    const noteBox = inked.words(link.says, { ...middle, y: level + 24, from: 'top', claims: link.claims });
    return noteBox.y + noteBox.h;
  }
  const large = inked.words(hero, { ...middle, y: level + radius + nameHeight + 20, from: 'top', role: 'hero' });
  const noteBox = inked.words(link.says, { ...middle, y: large.y + large.h + 10, from: 'top', claims: link.claims });
  return noteBox.y + noteBox.h;
}

/** A round window in the code of its side, with sun or moon over a horizon, and under it the place and its hour. */
function drawEnd({ place, says, sky: over }: End, centre: Point, isLeft: boolean, scene: SceneBuilder): void {
  const radius = sky[scene.layout.name];
  const { name, side } = scene.placeOf(place);
  const isNight = over === 'night';
  scene.disc(centre, radius, { fill: isNight ? 'land' : 'card' });
  const ground = arc(centre, radius, 22, 158).points;
  const at = (across: number, down: number) => point(centre.x + across * radius, centre.y + down * radius);
  if (isNight) drawNight(at, radius, scene);
  else drawDay(at, radius, scene);
  scene.shape([polygon(ground)], { fill: 'ghost', stroke: 'ink', width: 2, placeholder: false });
  const ring = arc(centre, radius, 0, 360, true).points;
  const closed = [...ring, ...ring.slice(0, 1)];
  const width = scene.tall ? 4 : 7;
  if (side) scene.stroke(side, closed, { width });
  else scene.line(closed, { width });
  const { room } = scene.layout;
  const where = scene.tall
    ? ({ x: isLeft ? room.x : room.x + room.w, anchor: isLeft ? 'start' : 'end' } as const)
    : ({ x: centre.x, anchor: 'middle' } as const);
  const belowSky = { ...where, from: 'top' } as const;
  const y = centre.y + radius + (scene.tall ? 12 : 22);
  const nameBox = scene.words(name, { ...belowSky, y, role: 'name', side });
  scene.words(says, { ...belowSky, y: nameBox.y + nameBox.h + (scene.tall ? 6 : 10) });
}

type At = (across: number, down: number) => Point;

/** The sun, low over the horizon, with its rays. */
function drawDay(at: At, radius: number, scene: SceneBuilder): void {
  const middle = at(0, 0.37);
  const width = Math.max(2, radius / 30);
  scene.disc(middle, radius * 0.3, { fill: 'marker', stroke: 'ink', width });
  const rays = [200, 228, 256, 284, 312, 340].map((turn) => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    return polyline([0.42, 0.58].map((far) => point(middle.x + far * radius * cos, middle.y + far * radius * sin)));
  });
  scene.shape(rays, { stroke: 'ink', width, placeholder: false });
}

/** The moon, and stars. */
function drawNight(at: At, radius: number, scene: SceneBuilder): void {
  const middle = at(0.12, -0.26);
  const outer = arc(middle, radius * 0.34, 60, 300).points;
  // The inner edge goes back between the same two tips.
  const inner = arc(point(middle.x + radius * 0.19, middle.y), radius * 0.296, 276, 84).points;
  scene.shape([polygon([...outer, ...inner])], {
    fill: 'marker',
    stroke: 'ink',
    width: Math.max(2, radius / 30),
    placeholder: false,
  });
  for (const [across, down] of [
    [-0.56, -0.42],
    [-0.44, 0.06],
    [0.62, 0.02],
    [0.2, 0.18],
    [-0.16, -0.7],
  ] as const)
    scene.disc(at(across, down), radius * 0.035, { fill: 'ink' });
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
    { text: `${sort}${colon}`, role: 'strong', tone: expert ? 'expert' : 'ink' } as const,
    { text: who, tone: expert ? 'expert' : 'ink' } as const,
  ];
  const headBox = inked.words(head, { x, y: y + 14, from: 'top' });
  return inked.statementBelow(headBox, scene.tall ? 8 : 12, { says, claims }, { x, width: w });
}

export const link = figureKind(schema, {
  draw,
  describe: ({ link: { about, hero, says, ends, claims }, voices }, { placeOf }) => ({
    groups: [
      {
        items: [
          { says: `${about} ${hero}${comma}${says}`, claims },
          ...ends.map((end) => ({ says: `${placeOf(end.place).name}${colon}${end.says}`, claims })),
        ],
      },
      {
        items: voices.map(({ sort, who, says, claims }) => ({ says: `${sort}${comma}${who}${colon}${says}`, claims })),
      },
    ],
  }),
});
