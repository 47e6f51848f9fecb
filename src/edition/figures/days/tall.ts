import type { Pen } from '#drawing/figures/pen.ts';
import { phoneWidth } from '#drawing/figures/room.ts';
import { spread } from '#drawing/figures/spread.ts';
import { dayScale } from '#drawing/figures/time.ts';
import { point } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';
import type { DayEvent, Days } from './schema.ts';
import { whenOf } from './when.ts';

const middle = phoneWidth / 2;
const column = 152;
const pxPerDay = 27;

/** Turned for a phone: time runs down, each side's events stand on its own side of the line. */
export function drawTall(data: Days, pen: Pen): void {
  const { from, to, events, band } = data;
  const first = pen.at(from.step).words(`${pen.day(from.date)}: ${from.says}`, {
    x: middle,
    y: 0,
    from: 'top',
    anchor: 'middle',
    role: 'statement',
    claims: from.claims,
    width: phoneWidth,
  });
  const top = first.y + first.h + 20;
  const days = (Date.parse(to.date) - Date.parse(from.date)) / 864e5;
  const y = dayScale([from.date, to.date], [top, top + days * pxPerDay]);
  const bottom = y(to.date);
  if (band) {
    const inked = pen.at(band.step);
    inked.field(band.side, { x: middle + 8, y: top + 6, w: 12, h: bottom - top - 12 });
  }
  pen.line([point(middle, top), point(middle, bottom)], { width: 3 });
  pen.at(from.step).disc(point(middle, top), 8, { fill: 'ink', ghost: false });
  pen.at(to.step).disc(point(middle, bottom), 10, { fill: 'ink', ghost: false });
  const lasting: Labelled[] = band
    ? [{ ...band, date: from.date, goesOn: true, heading: figureWords.since(pen.day(band.since)), spot: false }]
    : [];
  const dated = events.map((event): Labelled => ({ ...event, heading: whenOf(event, pen), spot: true }));
  for (const place of ['left', 'right'] as const)
    side(
      [...lasting, ...dated].filter(({ side }) => pen.side(side).place === place),
      place,
      y,
      [top, bottom],
      pen,
    );
  pen.at(to.step).words(`${pen.day(to.date)}: ${to.says}`, {
    x: middle,
    y: bottom + 22,
    from: 'top',
    anchor: 'middle',
    role: 'statement',
    claims: to.claims,
    width: phoneWidth,
  });
}

type Labelled = Pick<DayEvent, 'side' | 'date' | 'until' | 'goesOn' | 'says' | 'step' | 'claims'> & {
  heading: string;
  spot: boolean;
};

function side(
  events: readonly Labelled[],
  place: 'left' | 'right',
  y: (date: string) => number,
  [top, bottom]: readonly [number, number],
  pen: Pen,
): void {
  const towards = place === 'left' ? -1 : 1;
  const words = ({ heading, side, says }: Labelled) => [
    { text: heading, role: 'strong', side } as const,
    { text: ` ${says}` },
  ];
  const heights = events.map((event) => pen.sizeOfWords(words(event), { width: column - 10, claims: event.claims }).h);
  const wanted = events.map(({ date }, index) => y(date) - (heights[index] ?? 0) / 2);
  const tops = spread(wanted, heights, 12, [top + 4, bottom - 4]);
  for (const [index, event] of events.entries()) {
    const inked = pen.at(event.step);
    const at = tops[index] ?? 0;
    const edge = middle + towards * 36;
    if (event.spot) {
      if (event.until)
        inked.field(event.side, {
          x: middle - 20,
          y: y(event.date),
          w: 12,
          h: (event.goesOn ? bottom : y(event.until)) - y(event.date) - 6,
        });
      else inked.spot(event.side, point(middle, y(event.date)), 7);
      const centre = at + (heights[index] ?? 0) / 2;
      inked.line([point(middle + towards * 22, y(event.date)), point(edge - towards * 4, centre)], {
        stroke: 'line',
        width: 1.5,
        ghost: false,
      });
    }
    const anchor = place === 'left' ? 'end' : 'start';
    inked.words(words(event), { x: edge, y: at, from: 'top', anchor, width: column - 10, claims: event.claims });
  }
}
