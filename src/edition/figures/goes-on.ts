import { z } from 'zod';
import { cited, day, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, longDay, monthDay } from '#drawing/figures/time.ts';
import { point, polyline, type Rect } from '#drawing/geometry.ts';
import { colon, comma } from '#words/index.ts';

/** Words that did not end it. */
const word = cited.extend({ date: day, who: z.string(), side: refer('side'), step });

/** Something that one side began on a day and that went on past all the words about it: a line with an open end. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('goes-on'),
  begun: cited.extend({ date: day, side: refer('side'), step }),
  words: z.array(word).min(1).max(4).describe('On the line’s side above it, on the other side below.'),
  open: cited.extend({ step }).describe('That it had not ended by the last day, in a few words on the line.'),
});

type GoesOn = z.output<typeof schema>;

/** px: how thick the line is, how far its head stands out and how long it is, the days under it. */
const size = { thick: 136, head: 36, point: 96, foot: 80, inset: 24, first: 44, day: 70 } as const;

/** px between the stems of one day, which stand about its tick. */
const STEM_GAP = 34;

/** A broad line that starts on its day, and past the last word is an arrow in dashes; the words about it stand over it. */
function drawWide(figure: GoesOn, scene: SceneBuilder): void {
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
  const known = x(last) + STEM_GAP + 10;
  const tone = line(side, bar, known, inked);
  const level = { y: bar.y + bar.h / 2, from: 'middle', tone, side } as const;
  const said = {
    x: bar.x + size.inset,
    width: Math.min(600, known - bar.x - 2 * size.inset),
    claims: begun.claims,
    role: 'strong',
  } as const;
  inked.words(begun.says, { ...level, ...said });
  const ahead = { x: known + 30, y: level.y, from: 'middle', width: right - size.point * 0.5 - known - 30 } as const;
  scene.at(open.step).words(open.says, { ...ahead, role: 'person', side, claims: open.claims });
  ask(figure, ahead, scene, open.step);
  dates(figure, days, (day) => x(begun.date, day), bar.y + bar.h, scene);
  const latest = words.filter(({ date }) => date === last);
  const high = (bar.y - room.y - 10) / Math.max(2, latest.length);
  for (const word of words) {
    const place = latest.indexOf(word);
    const stem = x(word.date) + (place < 0 ? 0 : place - (latest.length - 1) / 2) * STEM_GAP;
    const y = place < 0 ? bar.y - high : room.y + 10 + place * high;
    // Words of the last day have the room at the right, earlier ones that at the left of their stem.
    const where = place < 0 ? ({ anchor: 'end', width: stem - room.x - 20 } as const) : { width: right - stem - 20 };
    speak(word, { stem, top: bar.y, y, ...where }, scene);
  }
}

/** The line, with a second edge within where its side has one; from `known` on nobody knows, and its outline is dashed. */
function line(side: string, { x, y, w, h }: Rect, known: number, inked: SceneBuilder): 'on-side' {
  const [foot, neck] = [y + h, x + w - size.point];
  const head = [point(neck, y - size.head), point(x + w, y + h / 2), point(neck, foot + size.head)];
  const outline = [point(known, y), point(neck, y), ...head, point(neck, foot), point(known, foot)];
  inked.line(outline, { side, width: 4, dash: 'dashed' });
  return inked.panel(side, { x, y, w: known - x, h }, { placeholder: false });
}

/** Every day has its tick; those on which something was said stand out. */
function dates(
  { begun, words }: GoesOn,
  days: number,
  x: (day: number) => number,
  top: number,
  scene: SceneBuilder,
): void {
  const namedDays = new Set([begun, ...words].map(({ date }) => dayNumber(date)));
  const first = dayNumber(begun.date);
  const ticks = Array.from({ length: days + 1 }, (_, day) =>
    polyline([point(x(day), top + 8), point(x(day), top + 20)]),
  );
  scene.shape(ticks, { stroke: 'line', width: 2, placeholder: false });
  const isClose = x(1) - x(0) < 60;
  for (let day = 0; day <= days; day++) {
    const isNamed = namedDays.has(first + day);
    if (isClose && !isNamed) continue;
    const name = monthDay(first + day, scene.language).wide(day === 0 || isClose);
    const look = isNamed ? ({ role: 'strong' } as const) : ({ tone: 'muted' } as const);
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
  inked.disc(point(stem, top), 16, { fill: 'paper', placeholder: false });
  inked.spot(side, point(stem, top), 12);
  const x = anchor === 'end' ? stem - 20 : stem + 20;
  const head = [{ text: scene.day(date), role: 'strong', side } as const, { text: `  ${who}` }];
  const headBox = inked.words(head, { x, y, from: 'top', anchor });
  inked.words(says, {
    x,
    y: headBox.y + headBox.h + 12,
    from: 'top',
    anchor,
    role: 'statement',
    width,
    claims,
  });
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
    own.disc(point(thick, y + 8), 11, { fill: 'paper', placeholder: false });
    own.spot(word.side, point(thick, y + 8), 8);
    const head = [{ text: scene.day(word.date), role: 'strong', side: word.side } as const, { text: ` ${word.who}` }];
    const headBox = own.words(head, { x: edge, y, from: 'top', width: phoneWidth - edge });
    y = own.statementBelow(headBox, 7, word, { x: edge, width: phoneWidth - edge }) + 22;
  }
  const inked = scene.at(begun.step);
  const [top, known, neck, tip] = [2, y, y + 32, y + 78];
  inked.rect({ x: wing, y: top, w: thick - wing, h: known - top }, { fill: 'side', side, layer: 'background' });
  const head = [point(thick + wing, neck), point((wing + thick) / 2, tip), point(0, neck)];
  const outline = [point(thick, known), point(thick, neck), ...head, point(wing, neck), point(wing, known)];
  inked.line(outline, { side, width: 2.5, dash: 'dashed' });
  const ahead = { x: edge, y: y + 8, from: 'top', width: phoneWidth - edge } as const;
  scene.at(open.step).words(open.says, { ...ahead, role: 'person', side, claims: open.claims });
  ask(figure, ahead, scene, open.step);
}

export const goesOn = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ begun, words, open }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          items: [
            { says: `${day(begun.date)}${colon}${begun.says}`, claims: begun.claims },
            ...words.map(({ date, who, says, claims }) => ({
              says: `${day(date)}${comma}${who}${colon}${says}`,
              claims,
            })),
            { says: open.says, claims: open.claims },
          ].map(({ says, claims }) => ({ says, claims })),
        },
      ],
    };
  },
});
