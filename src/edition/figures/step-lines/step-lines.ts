import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Cited } from '#core/schema/values.ts';
import { figureKind } from '#drawing/figures/kind.ts';
import { ask, setScopeNote } from '#drawing/figures/motifs.ts';
import { phoneWidth } from '#drawing/figures/scene.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { dayNumber, dayScale, longDay } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { colon, comma, figureWords } from '#words/index.ts';
import {
  type Change,
  climbDays,
  courseOf,
  overlap,
  type Plateau,
  peakOf,
  type StepLine,
  type StepLines,
  schema,
} from './schema.ts';

/** Where days and values lie. */
interface Chart {
  x: (date: string, daysLater?: number) => number;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
}

/** Days before the first change, so that its plateau is seen. */
const lead = 5;
/** About so many marks divide the height. */
const marks = 3;

/** Time runs right; both lines start low, leap and come down; numerals at the plateaus and the ends. */
function drawWide(data: StepLines, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { lines, moments, until, unit, note } = data;
  const first = lines.flatMap(({ changes }) => changes.map(({ date }) => date)).sort()[0] ?? until.date;
  const ends = lines.map((line) => `${courseOf(line, until.date).at(-1)?.value}${unit}`);
  const widest = Math.max(...ends.map((text) => scene.sizeOfWords(text, { role: 'hero' }).w));
  const [left, right] = [room.x + 84, room.x + room.w - widest - 18];
  const ground = room.y + room.h - 74;
  const inner = dayScale([first, until.date], [0, 1]);
  const spread = (right - left) / (inner(until.date) - inner(first, -lead));
  const x = (date: string, later = 0) => left + (inner(date, later) - inner(first, -lead)) * spread;
  const y = scaleLinear([0, peakOf(lines)], [ground, room.y + 72]).nice(marks);
  const chart: Chart = { x, y, left, right };
  axis(chart, first, unit, data, scene);
  const [upperLine, lowerLine] = lines;
  course(upperLine, chart, 0, data, scene);
  course(lowerLine, chart, 1, data, scene);
  for (const moment of moments) {
    const at = x(moment.date);
    const inked = scene.at(moment.step);
    inked.line([point(at, y(peakOf(lines)) + 8), point(at, ground + 9)], {
      stroke: 'line',
      width: 1.5,
      dash: 'dotted',
    });
    const name = inked.words(moment.name, { x: at + 18, y: y(peakOf(lines)) + 30, role: 'name' });
    if (moment.says)
      inked.words(moment.says, { x: at + 18, y: name.y + name.h + 30, width: right - at, claims: moment.claims });
    inked.words(scene.day(moment.date), { x: at, y: ground + 34, anchor: 'middle', role: 'strong' });
  }
  const asked = { x: left + (right - left) * 0.32, y: (room.y + ground) / 2, from: 'middle' } as const;
  ask(data, { ...asked, width: room.x + room.w - asked.x }, scene);
  setScopeNote(note, room.y + room.h - 2, scene);
}

function axis(
  { x, y, left, right }: Chart,
  first: string,
  unit: string,
  { until }: StepLines,
  scene: SceneBuilder,
): void {
  const ground = y(0);
  scene.line([point(left - 10, ground), point(right, ground)]);
  const ticks = y.ticks(marks);
  for (const value of ticks) {
    if (value > 0) scene.line([point(left - 10, y(value)), point(left + 2, y(value))], { stroke: 'line', width: 1.5 });
    const label = value === ticks.at(-1) ? `${value}${unit}` : String(value);
    scene.words(label, { x: left - 20, y: y(value) + 8, anchor: 'end', tone: 'muted' });
  }
  scene.line([point(x(first), ground), point(x(first), ground + 9)]);
  scene.words(scene.day(first), { x: x(first), y: ground + 34, anchor: 'middle', role: 'strong' });
  const end = scene.at(until.step);
  end.disc(point(x(until.date), ground), 8, { fill: 'ink', placeholder: false });
  end.words(until.name, { x: right + 4, y: ground + 34, anchor: 'end', role: 'strong' });
}

/** One line, its numerals and its labels. The second keeps clear of the first where both change on one day. */
function course(line: StepLine, chart: Chart, order: 0 | 1, { unit, until }: StepLines, scene: SceneBuilder): void {
  const { side, start, changes } = line;
  const { x, y } = chart;
  const course = courseOf(line, until.date);
  const first = changes[0];
  if (first && start?.some) {
    const box = { x: chart.left, y: y(start.value), w: x(first.date) - chart.left, h: y(0) - y(start.value) };
    scene.at(first.step).field(side, box);
  } else if (first && start)
    scene
      .at(first.step)
      .animate('along')
      .stroke(side, [point(chart.left, y(start.value)), point(x(first.date), y(start.value))]);
  for (const [index, plateau] of course.entries()) {
    const inked = scene.at(plateau.step);
    const last = index === course.length - 1;
    const aside = order === 0 ? 0 : plateau.value < plateau.from ? -9 : plateau.climbs ? 9 : 0;
    const begin = x(plateau.date) + (plateau.climbs ? 0 : aside);
    const reached = x(plateau.date, plateau.climbs ? climbDays : 0) + aside;
    const next = course[index + 1];
    const falls = order === 1 && next !== undefined && next.value < plateau.value;
    const end = x(plateau.until) - (falls ? 9 : 0);
    const rise = [point(begin, y(plateau.from)), point(reached, y(plateau.value))];
    if (plateau.climbs) inked.animate('first-up').stroke(side, rise, { dash: 'dashed' });
    const before = (start && !start.some) || index > 0 ? [point(begin - overlap, y(plateau.from))] : [];
    const level = inked.animate(plateau.climbs ? 'then-along' : 'along');
    level.stroke(side, [...(plateau.climbs ? rise.slice(1) : [...before, ...rise]), point(end, y(plateau.value))]);
    if (plateau.hero) hero(plateau, line, { chart, order, last, begin: reached, unit }, inked);
    else if (plateau.says) small(plateau, side, chart, order, inked);
  }
}

function hero(
  { value, claims, says }: Plateau,
  { side, label }: StepLine,
  { chart, order, last, begin, unit }: { chart: Chart; order: 0 | 1; last: boolean; begin: number; unit: string },
  scene: SceneBuilder,
): void {
  const text = `${value}${unit}`;
  const line = chart.y(value);
  if (last) {
    scene.words(text, { x: chart.right + 18, y: line + (order === 0 ? 8 : 48), role: 'hero', side });
    return;
  }
  const x = begin + 24;
  if (order === 0) {
    const numeral = scene.words(text, { x, y: line - 18, role: 'hero', side });
    const rightOfNumeral = { x: numeral.x + numeral.w + 20, y: line - 40, from: 'middle', width: 210 } as const;
    scene.words(says ?? label, { ...rightOfNumeral, role: 'strong', side, claims });
    return;
  }
  scene.words(text, { x, y: line + 66, role: 'hero', side });
  scene.words(says ?? label, { x: x + 4, y: line + 102, role: 'strong', side, claims });
}

/** A change that is no plateau of its own: above the first line, beside the second. */
function small(
  { date, value, until, says = '', claims }: Plateau,
  side: string,
  { x, y, left }: Chart,
  order: 0 | 1,
  scene: SceneBuilder,
): void {
  if (order === 1) {
    const from = x(until) + 6;
    const to = x(until, 6) + 10;
    scene.line([point(from, y(value)), point(to, y(value))], { stroke: 'line', width: 1.5, placeholder: false });
    scene.words([{ text: scene.day(date), role: 'strong', side }, { text: `  ${says}` }], {
      x: to + 10,
      y: y(value),
      from: 'middle',
      width: 330,
      claims,
    });
    return;
  }
  const bottom = y(value) - 44;
  scene.line([point(x(date) + 2, y(value) - 4), point(x(date) + 2, bottom + 4)], {
    stroke: 'line',
    width: 1.5,
    placeholder: false,
  });
  scene.words(says, { x: left + 12, y: bottom, from: 'bottom', width: x(until) - left - 16, claims });
}

const middle = phoneWidth / 2;
const pxPerDay = 8.5;

/** Turned for a phone: time runs down, and each line leaves the middle towards its own side. */
function drawTall(data: StepLines, scene: SceneBuilder): void {
  const { lines, moments, until, unit, note } = data;
  const first = lines.flatMap(({ changes }) => changes.map(({ date }) => date)).sort()[0] ?? until.date;
  const span = dayScale([first, until.date], [0, 1])(until.date);
  const days = dayNumber(until.date) - dayNumber(first);
  const top = 84;
  const y = dayScale([first, until.date], [top, top + span * days * pxPerDay]);
  const bottom = y(until.date);
  const scale = 164 / peakOf(lines);
  scene.line([point(middle, top - 30), point(middle, bottom)], { width: 1.5 });
  for (const line of lines) {
    const towards = scene.side(line.side).place === 'left' ? -1 : 1;
    tallCourse(line, { y, towards, scale, unit, until: until.date, top }, scene);
  }
  for (const { date, name, says, step, claims } of moments) {
    const inked = scene.at(step);
    inked.line([point(0, y(date) + 4), point(phoneWidth, y(date) + 4)], { stroke: 'line', width: 1.5, dash: 'dotted' });
    const heading = inked.words([{ text: `${name}${comma}${scene.day(date)}` }], {
      x: phoneWidth,
      y: y(date) + 18,
      from: 'top',
      role: 'heading',
      anchor: 'end',
    });
    if (says)
      inked.words(says, {
        x: phoneWidth,
        y: heading.y + heading.h + 8,
        from: 'top',
        anchor: 'end',
        width: 120,
        claims,
      });
  }
  const end = scene.at(until.step);
  end.disc(point(middle, bottom), 6, { fill: 'ink', placeholder: false });
  const nameBox = end.words(`${until.name}${comma}${scene.day(until.date)}`, {
    x: middle,
    y: bottom + 16,
    from: 'top',
    anchor: 'middle',
    role: 'strong',
  });
  setScopeNote(note, nameBox.y + nameBox.h + 16, scene);
}

interface Column {
  y: (date: string, daysLater?: number) => number;
  towards: 1 | -1;
  scale: number;
  unit: string;
  until: string;
  top: number;
}

function tallCourse(line: StepLine, { y, towards, scale, unit, until, top }: Column, scene: SceneBuilder): void {
  const { side, start, label, changes } = line;
  const x = (value: number) => middle + towards * (value * scale + 3);
  const anchor = towards < 0 ? 'end' : 'start';
  const outer = towards < 0 ? 0 : phoneWidth;
  scene.words(label, {
    x: outer,
    y: 0,
    from: 'top',
    anchor: towards < 0 ? 'start' : 'end',
    role: 'strong',
    side,
    width: 150,
  });
  const first = changes[0];
  if (first && start?.some) {
    const [near, far] = [x(0), x(start.value)];
    const box = { x: Math.min(near, far), y: top - 26, w: Math.abs(far - near), h: y(first.date) - top + 26 };
    scene.at(first.step).field(side, box);
  } else if (first && start)
    scene.at(first.step).stroke(side, [point(x(start.value), top - 26), point(x(start.value), y(first.date))]);
  const plateaus = courseOf(line, until);
  for (const [index, plateau] of plateaus.entries()) {
    const inked = scene.at(plateau.step);
    const rise = [
      point(x(plateau.from), y(plateau.date)),
      point(x(plateau.value), y(plateau.date, plateau.climbs ? climbDays : 0)),
    ];
    if (plateau.climbs) inked.stroke(side, rise, { dash: 'dashed' });
    const before = (start && !start.some) || index > 0 ? [point(x(plateau.from), y(plateau.date) - overlap)] : [];
    inked.stroke(side, [
      ...(plateau.climbs ? rise.slice(1) : [...before, ...rise]),
      point(x(plateau.value), y(plateau.until)),
    ]);
    if (plateau.hero && index < plateaus.length - 1) inside(plateau);
    else beside(plateau);
  }

  /** A high plateau has room for its numeral between the middle and the line. */
  function inside({ value, date, until: end, climbs, claims, step }: Plateau): void {
    const at = (y(date, climbDays) + y(end)) / 2;
    const place = { x: middle + towards * 10, anchor } as const;
    const numeral = scene.at(step).words(`${value}${unit}`, { ...place, y: at, role: 'hero', side });
    // Where it climbed within days, no single day is that of its height: it stands from then on.
    const day = climbs ? figureWords.from(scene.day(date)) : scene.day(date);
    scene.at(step).words(day, { ...place, y: numeral.y + numeral.h + 10, from: 'top', width: 110, claims });
  }

  function beside({ value, hero, says, date, until: end, claims, step }: Plateau): void {
    const place = { x: x(value) + towards * 10, anchor } as const;
    if (hero) scene.at(step).words(`${value}${unit}`, { ...place, y: y(end) - 6, role: 'hero', side });
    else if (says)
      scene.at(step).words([{ text: `${scene.day(date)} `, role: 'strong', side }, { text: says }], {
        ...place,
        y: y(end) - 6,
        from: 'bottom',
        width: towards < 0 ? place.x : phoneWidth - place.x,
        claims,
      });
  }
}

export const stepLines = figureKind(schema, {
  draw: (data, scene) => (scene.tall ? drawTall : drawWide)(data, scene),
  describe: ({ lines, moments, until, note, unit }, { language }) => {
    const change = ({ date, to, by, says, claims }: Change): Cited => {
      const value = to === undefined ? figureWords.more(`${by}${unit}`) : `${to}${unit}`;
      return { says: [`${longDay(date, language, true)}${colon}${value}`, says].filter(Boolean).join(comma), claims };
    };
    const days = [...moments, until].map(({ date, name, says, claims }) => ({
      says: [`${longDay(date, language, true)}${colon}${name}`, says].filter(Boolean).join(comma),
      claims,
    }));
    return {
      groups: [
        ...lines.map(({ label, changes }) => ({ title: label, items: changes.map(change) })),
        { items: [...days, note] },
      ],
    };
  },
});
