import { spread } from '#drawing/figures/placement.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder, Spoken } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, monthsAround, quarters } from '#drawing/figures/time.ts';
import { point, type Rect, rectangle } from '#drawing/geometry.ts';
import { comma } from '#words/index.ts';
import { daysIn, type Swings, seasonOf, spoken, type Turn } from './schema.ts';

/** px of the line; left of it stands what leads up, right of it what leads down, and the names of months before all. */
const line = 196;
const pxPerDay = 1.9;
/** px over the line, for the name of its first month. */
const top = 22;
const bar = { gap: 4, length: 30, breadth: 12 } as const;
/** px: the ground of a season beyond the line, and where words begin. */
const [breadth, words] = [38, 41];
/** px between labels. */
const gap = 8;

interface Label {
  wanted: number;
  spoken: Spoken;
  look: { claims?: readonly string[]; role?: 'statement' };
  step: string | undefined;
}

/** Turned for a phone: time runs down, one way is left and the other right. */
export function drawTall(data: Swings, scene: SceneBuilder): void {
  const span = monthsAround(daysIn(data));
  const length = (dayNumber(span[1]) - dayNumber(span[0])) * pxPerDay;
  const y = dayScale(span, [top, top + length]);
  for (const turn of data.turns) {
    const own = seasonOf(data, turn);
    const x = turn.towards === 'up' ? line - breadth : line;
    const ground = own && { x, y: y(own.from), w: breadth, h: y(own.until) - y(own.from) };
    if (ground) scene.at(turn.acts[0]?.step).rect(ground, { fill: 'land', placeholder: false, layer: 'background' });
  }
  for (const { date, name } of quarters(...span, scene.language)) {
    scene.line([point(0, y(date)), point(line, y(date))], { stroke: 'rule', width: 1.5, layer: 'background' });
    scene.words(name, { x: 0, y: y(date) - 5, from: 'bottom', tone: 'muted' });
  }
  scene.line([point(line, top), point(line, top + length)], { width: 2 });
  const { date, until, step } = data.pause;
  const paused = scene.at(step);
  paused.line([point(line, y(date)), point(line, Math.min(y(until), top + length))], { width: 8 });
  paused.disc(point(line, y(date)), 8, { fill: 'ink', placeholder: false });
  for (const turn of data.turns) drawBars(turn, y, scene);
  for (const towards of ['up', 'down'] as const)
    nameAll(labelsOf(data, towards, y, scene), towards, top + length, scene);
}

function drawBars({ towards, acts }: Turn, y: (date: string) => number, scene: SceneBuilder): void {
  const wanted = acts.map(({ date }) => y(date) - bar.breadth / 2);
  const tops = spread(
    wanted,
    acts.map(() => bar.breadth),
    4,
    [top + 2, Number.POSITIVE_INFINITY],
  );
  const x = towards === 'up' ? line - bar.gap - bar.length : line + bar.gap;
  for (const [index, { side, threat, step }] of acts.entries()) {
    const rect: Rect = { x, y: tops[index] ?? 0, w: bar.length, h: bar.breadth };
    const inked = scene.at(step);
    if (threat) inked.shape([rectangle(rect)], { stroke: 'side', side, width: 2, dash: 'dashed', placeholder: false });
    else inked.field(side, rect);
  }
}

/** What stands on one side of the line, from the top: a season's word before its acts; the pause stands where things loosen. */
function labelsOf(data: Swings, towards: Turn['towards'], y: (date: string) => number, scene: SceneBuilder): Label[] {
  const word = (text: string, wanted: number, step: string | undefined): Label => ({
    ...{ wanted, spoken: text, step },
    look: { role: 'statement' },
  });
  const own = data.turns
    .filter((turn) => turn.towards === towards)
    .flatMap((turn): Label[] => {
      const { acts } = turn;
      const season = seasonOf(data, turn);
      const step = acts[0]?.step;
      const wanted = y(season?.from ?? acts[0]?.date ?? '') + (season ? 4 : -4);
      const actLabels = acts.map(
        (act): Label => ({
          wanted,
          spoken: spoken(act),
          look: { claims: act.claims },
          step: act.step,
        }),
      );
      return season ? [word(data[towards], wanted, step), ...actLabels] : actLabels;
    });
  if (towards === 'up') return own;
  const { date, word: said, place, says, step, claims } = data.pause;
  const where: Spoken = [{ text: `${place}${comma}${scene.day(date)}`, role: 'strong' }, { text: ` ${says}` }];
  const wanted = y(date) - 10;
  return [...own, word(said, wanted, step), { wanted, spoken: where, look: { claims }, step }].sort(
    (a, b) => a.wanted - b.wanted,
  );
}

function nameAll(labels: readonly Label[], towards: Turn['towards'], end: number, scene: SceneBuilder): void {
  const left = towards === 'up';
  const [x, width] = left ? [line - words, line - words] : [line + words, phoneWidth - line - words];
  const heights = labels.map(({ spoken, look }) => scene.sizeOfWords(spoken, { ...look, width }).h);
  const tops = spread(
    labels.map(({ wanted }) => wanted),
    heights,
    gap,
    [top, end],
  );
  for (const [index, { spoken, look, step }] of labels.entries())
    scene
      .at(step)
      .words(spoken, { ...look, x, y: tops[index] ?? 0, from: 'top', width, anchor: left ? 'end' : 'start' });
}
