import { z } from 'zod';
import { cited, day, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, longDay, monthDay } from '#drawing/figures/time.ts';
import { type Point, point, polygon, polyline, type Rect } from '#drawing/geometry.ts';

/** Words that did not end it. */
const word = cited.extend({ date: day, who: z.string(), side: refer('side'), step });

/** Something that one side began on a day and that went on past all the words about it: a line with an open end. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('goes-on'),
  begun: cited.extend({ date: day, side: refer('side'), step }),
  words: z.array(word).min(1).max(4).describe('On the line’s side above it, on the other side below.'),
  open: cited
    .extend({ hero: z.string(), step })
    .describe('That it did not end: in a word or two, large on the line, and what shows it.'),
});

type GoesOn = z.output<typeof schema>;

/** px: how thick the line is, how far its head stands out and how long it is, the days and the last line under it. */
const size = { thick: 136, head: 36, point: 96, foot: 80, inset: 24, first: 44, day: 70 } as const;

/** px between the stems of one day, which stand about its tick. */
const beside = 34;

/** A broad line that starts on its day and leaves with an arrow, so thick that it says so itself; the words about it stand over it. */
function drawOnStage(figure: GoesOn, scene: SceneBuilder): void {
  const { begun, words, open } = figure;
  const { room } = scene.layout;
  const right = room.x + room.w;
  const bar: Rect = { x: room.x, y: room.y + room.h - size.foot - size.thick, w: room.w, h: size.thick };
  const last =
    [begun, ...words]
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? begun.date;
  const days = dayNumber(last) - dayNumber(begun.date);
  const left = room.x + size.first;
  const x = dayScale([begun.date, last], [left, left + Math.min(days * size.day, room.w * 0.54)]);
  const inked = scene.at(begun.step);
  const { side } = begun;
  const tone = line(side, bar, inked);
  const level = { y: bar.y + bar.h / 2, from: 'middle', tone, side } as const;
  const said = { x: bar.x + size.inset, width: 420, claims: begun.claims, role: 'strong' } as const;
  const plan = inked.words(begun.says, { ...level, ...said });
  const hero = { ...level, x: right - size.point * 0.6, anchor: 'end' } as const;
  scene.at(open.step).words(open.hero, { ...hero, role: 'hero' });
  ask(figure, { ...hero, role: 'question', width: hero.x - plan.x - plan.w - 30 }, scene, open.step);
  const proof = { x: right, y: room.y + room.h, from: 'bottom', anchor: 'end', claims: open.claims } as const;
  scene.at(open.step).words(open.says, proof);
  dates(figure, days, (day) => x(begun.date, day), bar.y + bar.h, scene);
  const latest = words.filter(({ date }) => date === last);
  const high = (bar.y - room.y - 10) / Math.max(2, latest.length);
  for (const word of words) {
    const place = latest.indexOf(word);
    const stem = x(word.date) + (place < 0 ? 0 : place - (latest.length - 1) / 2) * beside;
    const y = place < 0 ? bar.y - high : room.y + 10 + place * high;
    // Words of the last day have the room at the right, earlier ones that at the left of their stem.
    const where = place < 0 ? ({ anchor: 'end', width: stem - room.x - 20 } as const) : { width: right - stem - 20 };
    speak(word, { stem, top: bar.y, y, ...where }, scene);
  }
}

/** The line with its head, and a second edge within where its side has one. Returns the tone of words on it. */
function line(side: string, { x, y, w, h }: Rect, inked: SceneBuilder): 'on-side' {
  const outline = (by: number): Point[] => {
    const [top, bottom, neck] = [y + by, y + h - by, x + w - size.point];
    return [
      ...[point(x + by, top), point(neck + by * 0.5, top), point(neck + by * 0.5, y - size.head + by * 2.6)],
      ...[point(x + w - by * 1.4, y + h / 2), point(neck + by * 0.5, y + h + size.head - by * 2.6)],
      ...[point(neck + by * 0.5, bottom), point(x + by, bottom)],
    ];
  };
  inked.shape([polygon(outline(0))], { fill: 'side', side, ghost: false });
  if (inked.side(side).pattern === 'hatched')
    inked.shape([polygon(outline(5))], { stroke: 'on-side', side, width: 2, ghost: false });
  return 'on-side';
}

/** Every day has its tick; those on which something was said stand out. */
function dates(
  { begun, words }: GoesOn,
  days: number,
  x: (day: number) => number,
  top: number,
  scene: SceneBuilder,
): void {
  const told = new Set([begun, ...words].map(({ date }) => dayNumber(date)));
  const first = dayNumber(begun.date);
  const ticks = Array.from({ length: days + 1 }, (_, day) =>
    polyline([point(x(day), top + 8), point(x(day), top + 20)]),
  );
  scene.shape(ticks, { stroke: 'line', width: 2, ghost: false });
  const isClose = x(1) - x(0) < 60;
  for (let day = 0; day <= days; day++) {
    const isTold = told.has(first + day);
    if (isClose && !isTold) continue;
    const name = monthDay(first + day, scene.language).wide(day === 0 || isClose);
    const look = isTold ? ({ role: 'strong' } as const) : ({ tone: 'muted' } as const);
    scene.words(name, { x: x(day), y: top + 28, from: 'top', anchor: 'middle', ...look });
  }
}

interface Place {
  stem: number;
  /** The upper edge of the line, px. */
  top: number;
  y: number;
  anchor?: 'end';
  width: number;
}

function speak({ date, who, says, side, step, claims }: GoesOn['words'][number], at: Place, scene: SceneBuilder): void {
  const { stem, top, y, anchor = 'start', width } = at;
  const inked = scene.at(step);
  inked.stroke(side, [point(stem, top), point(stem, y)], { width: 4.5 });
  // On a line of its own colour a full disc would be a bump.
  inked.disc(point(stem, top), 16, { fill: 'paper', ghost: false });
  inked.spot(side, point(stem, top), 12);
  const x = anchor === 'end' ? stem - 20 : stem + 20;
  const head = [{ text: scene.day(date), role: 'strong', side } as const, { text: `  ${who}` }];
  const named = inked.words(head, { x, y, from: 'top', anchor });
  inked.words(says, { x, y: named.y + named.h + 12, from: 'top', anchor, role: 'statement', width, claims });
}

/** px: how far its head stands out, its right edge, where the words beside it begin. */
const [wing, thick, edge] = [10, 34, 58];

/** The line runs down the left edge; the words stand beside it in the order of their days. */
function drawTall(figure: GoesOn, scene: SceneBuilder): void {
  const { begun, words, open } = figure;
  const { side } = begun;
  const start = [{ text: scene.day(begun.date), role: 'strong', side } as const, { text: ` ${begun.says}` }];
  const first = scene
    .at(begun.step)
    .words(start, { x: edge, y: 0, from: 'top', width: phoneWidth - edge, claims: begun.claims });
  let y = first.y + first.h + 22;
  for (const word of words.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const own = scene.at(word.step);
    own.disc(point(thick, y + 8), 11, { fill: 'paper', ghost: false });
    own.spot(word.side, point(thick, y + 8), 8);
    const head = [{ text: scene.day(word.date), role: 'strong', side: word.side } as const, { text: ` ${word.who}` }];
    const named = own.words(head, { x: edge, y, from: 'top', width: phoneWidth - edge });
    y = own.sayUnder(named, 7, word, { x: edge, width: phoneWidth - edge }) + 22;
  }
  const inked = scene.at(begun.step);
  const [top, neck, tip] = [2, y + 12, y + 58];
  const line = [point(wing, top), point(thick, top), point(thick, neck), point(thick + wing, neck)];
  const head = [point((wing + thick) / 2, tip), point(0, neck), point(wing, neck)];
  inked.shape([polygon([...line, ...head])], { fill: 'side', side, ground: true });
  const hero = { x: edge, y: y + 8, from: 'top', width: phoneWidth - edge } as const;
  const large = scene.at(open.step).words(open.hero, { ...hero, role: 'person' });
  ask(figure, { ...hero, role: 'question' }, scene, open.step);
  const proof = { x: edge, y: large.y + large.h + 12, from: 'top', width: phoneWidth - edge } as const;
  scene.at(open.step).words(open.says, { ...proof, claims: open.claims });
}

export const goesOn = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawOnStage)(data, scene),
  tell: ({ begun, words, open }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          items: [
            { says: `${day(begun.date)}: ${begun.says}`, claims: begun.claims },
            ...words.map(({ date, who, says, claims }) => ({ says: `${day(date)}, ${who}: ${says}`, claims })),
            { says: `${open.hero}: ${open.says}`, claims: open.claims },
          ].map(({ says, claims }) => ({ says, claims })),
        },
      ],
    };
  },
});
