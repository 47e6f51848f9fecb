import { setScopeNote } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { type Days, drawKey, drawTool, drawVoice, spanOf, yearsIn } from './pieces.ts';
import type { Staves, Voice } from './schema.ts';

/** px of a phone: a sign, what leads in before the first day, and the years between the two voices. */
const plan = { sign: 16, lead: 28, years: 46 } as const;

/** Each tool with a small stave: the words of the upper voice over it, those of the lower under it, the years between. */
export function drawTall(data: Staves, scene: SceneBuilder): void {
  const { w } = scene.layout.room;
  const span = spanOf(data);
  const x = dayScale(span, [plan.lead + plan.sign / 2, w - plan.sign / 2]);
  drawKey(data, { left: 0, y: 13 }, scene);
  let y = 40;
  for (const { name, detail, tool, voices, step } of data.staves) {
    const inked = scene.at(step);
    scene.line([point(0, y), point(w, y)], { stroke: 'line', width: 1.5 });
    drawTool(tool, { x: 1, y: y + 15, w: 40, h: 40 }, scene);
    const named = scene.words(name, { x: 54, y: y + 12, from: 'top', role: 'statement' });
    const said = scene.words(detail, { x: 54, y: named.y + named.h + 4, from: 'top', width: w - 54 });
    const [upper, lower] = voices;
    const look = { sign: plan.sign, lead: plan.lead, on: 'paper' } as const;
    y = nameTall(upper, Math.max(said.y + said.h, y + 55) + 14, x, inked) + 10;
    drawVoice(upper, { x: 0, y, w, h: 0 }, x, look, inked);
    nameYears(span, y, x, inked);
    y += plan.years;
    drawVoice(lower, { x: 0, y, w, h: 0 }, x, look, inked);
    y = nameTall(lower, y + 16, x, inked) + 12;
  }
  if (data.note) setScopeNote(data.note, y + 4, scene.at(data.note.step));
}

/** Names the years that have room before the next one named. */
function nameYears(span: [string, string], y: number, x: Days, scene: SceneBuilder): void {
  const { w } = scene.layout.room;
  let from = 0;
  for (const year of yearsIn(span)) {
    const at = x(`${year}-01-01`);
    const end = at + 6 + scene.sizeOfWords(year, {}).w;
    if (at < from || end > w) continue;
    scene.line([point(at, y + 13), point(at, y + plan.years - 13)], { stroke: 'line', width: 1.5 });
    scene.words(year, { x: at + 6, y: y + plan.years / 2, from: 'middle', tone: 'muted' });
    from = end + 6;
  }
}

/** A row for each event, from its sign on or up to its sign. Returns where the rows end, px. */
function nameTall({ side, events }: Voice, top: number, x: Days, scene: SceneBuilder): number {
  const { w } = scene.layout.room;
  let y = top;
  for (const { says, date, claims } of events) {
    const runs = [{ text: says, role: 'strong' } as const, ...(date ? [{ text: ` ${scene.day(date, true)}` }] : [])];
    const { w: wide } = scene.sizeOfWords(runs, { claims });
    const [from, until] = date ? [x(date) - plan.sign / 2, x(date) + plan.sign / 2] : [0, w];
    const place =
      from + wide <= w || until < wide
        ? { x: Math.max(0, Math.min(from, w - wide)) }
        : ({ x: until, anchor: 'end' } as const);
    const words = scene.words(runs, { ...place, y, from: 'top', side, width: w, claims });
    y = words.y + words.h + 8;
  }
  return y;
}
