import { z } from 'zod';
import { cited, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { type Point, point, type Rect } from '#drawing/geometry.ts';
import { colon } from '#words/index.ts';
import { centred, drawLand, landAround, lonlat, outlinesOf, placed } from './atlas.ts';

/** What one side has to do with the focus; its line comes from its capital or from the edge of the map. */
const pull = z.strictObject({ side: refer('side'), says: z.string(), from: refer('place').optional() });

const voice = cited.extend({ who: z.string(), side: refer('side'), step });

/** A part of the world around one place, which alone is filled, and what is cited about it. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('region-map'),
  focus: cited.extend({ place: refer('place'), pulls: z.tuple([pull, pull]), step }),
  voices: z.array(voice).min(2).max(4),
});

type RegionMap = z.output<typeof schema>;
type Voice = RegionMap['voices'][number];

/** The map bleeds off the right edge, or all of a phone's; the voices stand on its left, or below it, on paper. */
function draw(figure: RegionMap, scene: SceneBuilder): void {
  const { room, frame } = scene.layout;
  if (scene.tall) {
    map(figure, { x: 0, y: 0, w: frame.w, h: 392 }, point(190, 250), 12, scene);
    let y = 418;
    ask(figure, { x: 0, y, from: 'top', width: room.w }, scene);
    for (const voice of figure.voices) y = speak(voice, { x: 0, y, w: room.w, h: 0 }, scene) + 26;
    return;
  }
  // Below the headline, above the sources, and right of what is said.
  const sheet = { x: 540, y: room.y - 8, w: frame.w - 540, h: room.h + 8 };
  map(figure, sheet, point(884, 478), 17.6, scene);
  ask(figure, { x: room.x, y: room.y + room.h / 2, from: 'middle', width: 420 }, scene);
  const high = (room.h - 20) / figure.voices.length;
  for (const [index, voice] of figure.voices.entries())
    speak(voice, { x: room.x, y: room.y + 24 + index * high, w: 400, h: high }, scene);
}

function map({ focus }: RegionMap, sheet: Rect, at: Point, degree: number, scene: SceneBuilder): void {
  const place = scene.placeOf(focus.place);
  const projection = centred(place, at, degree, sheet);
  drawLand(projection, scene);
  const inked = scene.at(focus.step);
  const land = landAround(place);
  if (land) inked.shape(outlinesOf(land, projection), { fill: 'ink' });
  const gap = scene.tall ? 14 : 30;
  for (const { side, says, from } of focus.pulls) {
    const look = { x: 0, y: 0, from: 'middle', role: scene.tall ? 'strong' : 'name', side } as const;
    if (from) {
      const capital = placed(lonlat(scene.placeOf(from)), projection);
      const radius = scene.tall ? 9 : 18;
      inked.stroke(side, [capital, point(at.x - gap / 6, at.y - gap)], { on: 'land' });
      inked.spot(side, capital, radius);
      inked.words(says, { ...look, x: capital.x + radius + 14, y: capital.y });
    } else {
      const edge = point(sheet.x + sheet.w, at.y - (scene.tall ? 60 : 90));
      // Without a head, as the other: neither line is a way that anything takes.
      inked.stroke(side, [edge, point(at.x + gap * 0.8, at.y - gap * 0.5)], { on: 'land' });
      inked.words(says, { ...look, x: scene.layout.room.x + scene.layout.room.w, y: edge.y - 30, anchor: 'end' });
    }
  }
  const right = { x: at.x + gap + 8, from: 'top' } as const;
  const name = inked.words(place.name, { ...right, y: at.y + 6, role: 'person' });
  inked.words(focus.says, {
    ...right,
    y: name.y + name.h + 14,
    width: sheet.x + sheet.w - right.x - (scene.tall ? 0 : 72),
    claims: focus.claims,
  });
}

/** Returns where it ends. */
function speak({ who, side, says, claims, step }: Voice, { x, y, w }: Rect, scene: SceneBuilder): number {
  const inked = scene.at(step);
  inked.stroke(side, [point(x, y), point(x + w, y)], { width: scene.tall ? 4 : 5 });
  const nameBox = inked.words(who, { x, y: y + 16, from: 'top', role: 'strong', side });
  return inked.statementBelow(nameBox, scene.tall ? 7 : 12, { says, claims }, { x, width: w });
}

export const regionMap = figureKind(schema, {
  draw,
  describe: ({ focus: { place, says, pulls, claims }, voices }, { placeOf }) => ({
    groups: [
      {
        title: placeOf(place).name,
        items: [says, ...pulls.map((pull) => pull.says)].map((each) => ({ says: each, claims })),
      },
      { items: voices.map(({ who, says, claims }) => ({ says: `${who}${colon}${says}`, claims })) },
    ],
  }),
});
