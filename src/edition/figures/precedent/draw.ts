import type { Pen } from '#drawing/figures/pen.ts';
import { tab } from '#drawing/figures/tab.ts';
import { dayScale, monthAfter, monthsAround } from '#drawing/figures/time.ts';
import { point, type Rect } from '#drawing/geometry.ts';
import { gate, openLock } from './lock.ts';
import type { Gate, Once, Precedent } from './schema.ts';

/** Everything that differs between the stage and a phone; px. */
const sizes = {
  stage: { strip: 640, bar: 40, lock: 62, gate: { w: 200, h: 152 }, white: 14 },
  tall: { strip: 300, bar: 24, lock: 34, gate: { w: 108, h: 96 }, white: 10 },
} as const;

/** Once above, now below; the gates stand side by side on the stage and below each other on a phone. */
export function draw({ once, now }: Precedent, pen: Pen): void {
  const { room } = pen.layout;
  const size = sizes[pen.layout.name];
  const low = theBan(once, tab(once.title, room.y + 8, pen) + size.white, pen);
  const inked = pen.at(now.step);
  if (pen.tall) {
    let y = tab(now.title, low + 22, pen) + size.white;
    for (const each of now.gates) y = withWords(each, { ...size.gate, x: room.x, y }, room.w, inked) + 20;
    return;
  }
  const top = room.y + room.h - size.gate.h - 2;
  tab(now.title, top - size.white - 36, pen);
  for (const each of now.gates) {
    const left = pen.side(each.side).place === 'left';
    const half = room.w / 2 - 10;
    withWords(each, { ...size.gate, x: left ? room.x : room.x + room.w - half, y: top }, half, inked);
  }
}

/** The ban as a bar on its months, an open lock at its end, and what was paid. Returns its lowest edge. */
function theBan({ ban, price }: Once, top: number, pen: Pen): number {
  const { room } = pen.layout;
  const size = sizes[pen.layout.name];
  const [banned, paid] = [pen.at(ban.step), pen.at(price.step)];
  const words = [{ text: pen.day(ban.from, true), role: 'strong' } as const, { text: `: ${ban.says}` }];
  const width = pen.tall ? room.w : size.strip;
  const head = banned.words(words, { x: room.x, y: top, from: 'top', width, claims: ban.claims });
  const months = monthsAround([ban.from, ban.until]);
  const x = dayScale(months, [room.x, room.x + size.strip - (pen.tall ? 0 : 30)]);
  const bar: Rect = { x: x(ban.from), y: head.y + head.h + 14, w: x(ban.until) - x(ban.from), h: size.bar };
  banned.field(ban.side, bar);
  const axis = bar.y + bar.h + 8;
  const names = monthNames(months, x, axis, pen);
  const middle = point(bar.x + bar.w + size.lock * 0.85, bar.y + bar.h / 2 + (pen.tall ? 2 : 0));
  openLock(middle, size.lock, paid);
  const hero = pen.tall
    ? paid.words(price.hero, { x: room.x, y: names + 16, from: 'top', role: 'numeral' })
    : paid.words(price.hero, { x: room.x + size.strip + 56, y: top, from: 'top', role: 'hero' });
  const beside = { x: hero.x + (pen.tall ? 0 : 4), y: hero.y + hero.h + (pen.tall ? 10 : 14), from: 'top' } as const;
  const say = paid.words(price.says, { ...beside, width: room.x + room.w - hero.x, claims: price.claims });
  return Math.max(names, say.y + say.h);
}

function monthNames([from, until]: [string, string], x: (date: string) => number, axis: number, pen: Pen): number {
  pen.line([point(x(from), axis), point(x(until), axis)], { width: 2.5 });
  let low = axis;
  const tick = (at: number) => pen.line([point(at, axis), point(at, axis + 9)], { width: 2.5 });
  for (let month = from.slice(0, 7); month < until.slice(0, 7); month = monthAfter(month)) {
    tick(x(month));
    const centre = (x(month) + x(monthAfter(month))) / 2;
    const name = { x: centre, y: axis + 12, from: 'top', anchor: 'middle', tone: 'muted' } as const;
    const box = pen.words(pen.month(month), name);
    low = box.y + box.h;
  }
  tick(x(until));
  return low;
}

/** A gate, and beside it whose it is and the doubt. Returns the lower edge. */
function withWords({ side, heading, says, claims }: Gate, at: Rect, room: number, pen: Pen): number {
  gate(side, at, pen);
  const x = at.x + at.w + (pen.tall ? 16 : 24);
  const width = at.x + room - x;
  const words = { role: pen.tall ? 'label' : 'statement', width, claims } as const;
  const { h } = pen.sizeOfWords(says, words);
  const middle = at.y + (at.h - h - pen.size('heading') - 10) / 2;
  const head = { x, y: pen.tall ? middle : at.y - 2, from: 'top', role: 'heading', side } as const;
  const box = pen.words(heading, { ...head, width });
  pen.words(says, { x, y: head.y + pen.size('heading') + 10, from: 'top', ...words });
  return Math.max(at.y + at.h, box.y + pen.size('heading') + 10 + h);
}
