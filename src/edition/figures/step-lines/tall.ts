import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { setScopeNote } from '#drawing/figures/scope-note.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import { climbDays, courseOf, overlap, type Plateau, peakOf } from './course.ts';
import type { StepLine, StepLines } from './schema.ts';

const middle = phoneWidth / 2;
const pxPerDay = 8.5;

/** Turned for a phone: time runs down, and each line leaves the middle towards its own side. */
export function drawTall(data: StepLines, pen: Pen): void {
  const { lines, moments, until, unit, note } = data;
  const first = lines.flatMap(({ changes }) => changes.map(({ date }) => date)).sort()[0] ?? until.date;
  const span = dayScale([first, until.date], [0, 1])(until.date);
  const days = (Date.parse(until.date) - Date.parse(first)) / 864e5;
  const top = 84;
  const y = dayScale([first, until.date], [top, top + span * days * pxPerDay]);
  const bottom = y(until.date);
  const scale = 164 / peakOf(lines);
  pen.line([point(middle, top - 30), point(middle, bottom)], { width: 1.5 });
  for (const line of lines) {
    const towards = pen.side(line.side).place === 'left' ? -1 : 1;
    course(line, { y, towards, scale, unit, until: until.date, top }, pen);
  }
  for (const { date, name, says, step, claims } of moments) {
    const inked = pen.at(step);
    inked.line([point(0, y(date) + 4), point(phoneWidth, y(date) + 4)], { stroke: 'line', width: 1.5, dash: 'dotted' });
    const heading = inked.words([{ text: `${name}, ${pen.day(date)}` }], {
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
  const end = pen.at(until.step);
  end.disc(point(middle, bottom), 6, { fill: 'ink', ghost: false });
  const named = end.words(`${until.name}, ${pen.day(until.date)}`, {
    x: middle,
    y: bottom + 16,
    from: 'top',
    anchor: 'middle',
    role: 'strong',
  });
  setScopeNote(note, named.y + named.h + 16, pen);
}

interface Column {
  y: (date: string, daysLater?: number) => number;
  towards: 1 | -1;
  scale: number;
  unit: string;
  until: string;
  top: number;
}

function course(line: StepLine, { y, towards, scale, unit, until, top }: Column, pen: Pen): void {
  const { side, start, label, changes } = line;
  const x = (value: number) => middle + towards * (value * scale + 3);
  const anchor = towards < 0 ? 'end' : 'start';
  const outer = towards < 0 ? 0 : phoneWidth;
  pen.words(label, {
    x: outer,
    y: 0,
    from: 'top',
    anchor: towards < 0 ? 'start' : 'end',
    role: 'strong',
    side,
    width: 150,
  });
  const first = changes[0];
  if (first && start)
    pen.at(first.step).stroke(side, [point(x(start.value), top - 26), point(x(start.value), y(first.date))]);
  const plateaus = courseOf(line, until);
  for (const [index, plateau] of plateaus.entries()) {
    const inked = pen.at(plateau.step);
    const rise = [
      point(x(plateau.from), y(plateau.date)),
      point(x(plateau.value), y(plateau.date, plateau.climbs ? climbDays : 0)),
    ];
    if (plateau.climbs) inked.stroke(side, rise, { dash: 'dashed' });
    const before = start || index > 0 ? [point(x(plateau.from), y(plateau.date) - overlap)] : [];
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
    const numeral = pen.at(step).words(`${value}${unit}`, { ...place, y: at, role: 'numeral', side });
    // Where it climbed within days, no single day is that of its height: it stands from then on.
    const day = climbs ? figureWords.from(pen.day(date)) : pen.day(date);
    pen.at(step).words(day, { ...place, y: numeral.y + numeral.h + 10, from: 'top', width: 110, claims });
  }

  function beside({ value, hero, says, date, until: end, claims, step }: Plateau): void {
    const place = { x: x(value) + towards * 10, anchor } as const;
    if (hero) pen.at(step).words(`${value}${unit}`, { ...place, y: y(end) - 6, role: 'numeral', side });
    else if (says)
      pen.at(step).words([{ text: `${pen.day(date)} `, role: 'strong', side }, { text: says }], {
        ...place,
        y: y(end) - 6,
        from: 'bottom',
        width: towards < 0 ? place.x : phoneWidth - place.x,
        claims,
      });
  }
}
