import { z } from 'zod';
import { cited, date, refer } from '#core/schema/values.ts';
import { common, figureKind, step } from '#drawing/figures/kind.ts';
import { ask } from '#drawing/figures/motifs.ts';
import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { longDay } from '#drawing/figures/time.ts';
import { type Point, point, polygon, type Rect } from '#drawing/geometry.ts';
import { figureWords } from '#words/index.ts';

const bar = cited.extend({ side: refer('side'), heading: z.string(), step });

/** A ban of once as a bar that went up, with what was paid as its counterweight, and two bars of today that stay down. */
const schema = z.strictObject({
  ...common,
  kind: z.literal('precedent'),
  once: z.strictObject({
    title: z.string(),
    ban: cited.extend({ side: refer('side'), from: date, until: date, step }),
    lifted: cited.extend({ step }).describe('How it came to be lifted.'),
    price: cited.extend({ hero: z.string(), step }).describe('The large number, and what it was.'),
  }),
  now: z.strictObject({ title: z.string(), bars: z.tuple([bar, bar]) }),
});

type Precedent = z.output<typeof schema>;
type Once = Precedent['once'];
type Bar = Precedent['now']['bars'][number];

/** Everything that differs between the stage and a phone: a bar and its post, the words beside them; px. */
const sizes = {
  stage: {
    bar: 38,
    post: 34,
    pin: 25,
    pivot: 180,
    beside: 209,
    price: 140,
    rise: 112,
    title: 14,
    line: 3,
    gap: 12,
    inset: 20,
  },
  tall: {
    bar: 20,
    post: 18,
    pin: 14,
    pivot: 62,
    beside: 92,
    price: 92,
    rise: 58,
    title: 10,
    line: 2,
    gap: 9,
    inset: 16,
  },
} as const;

/** Degrees from level to which the bar that went up stands. */
const raised = 114;

/** Once at the left, now at the right; below each other on a phone. */
function draw(figure: Precedent, scene: SceneBuilder): void {
  const { room } = scene.layout;
  const { once, now } = figure;
  const half = room.w / 2 - 32;
  const left: Rect = scene.tall
    ? { x: 0, y: 4, w: room.w, h: 330 }
    : { ...room, y: room.y + 4, w: half, h: room.h - 7 };
  then(figure, left, scene);
  const right: Rect = scene.tall
    ? { x: 0, y: left.y + left.h + 34, w: room.w, h: 0 }
    : { ...left, x: room.x + room.w - half };
  const asked = scene.tall
    ? ({ x: sizes.tall.beside + 34, y: left.y + left.h - 30, from: 'bottom', role: 'name' } as const)
    : ({ x: right.x, y: left.y + left.h / 2, from: 'middle', width: half } as const);
  ask(figure, asked, scene, once.price.step);
  const top = title(now.title, right, scene.at(now.bars[0].step));
  let y = top;
  for (const [index, bar] of now.bars.entries()) {
    const h = scene.tall ? 150 : (right.y + right.h - top - 42) / 2;
    shut(bar, { x: right.x, y, w: right.w, h }, scene.side(bar.side).place === 'left', scene.at(bar.step));
    y += h + (scene.tall ? 30 : index === 0 ? 42 : 0);
  }
}

/** A rule and a title under it. Returns where the drawing may begin. */
function title(says: string, { x, y, w }: Rect, scene: SceneBuilder): number {
  const { title: gap } = sizes[scene.layout.name];
  scene.line([point(x, y), point(x + w, y)], { width: scene.tall ? 2 : 2.5 });
  const box = scene.words(says, { x, y: y + gap, from: 'top', role: 'strong' });
  return box.y + box.h + gap * 1.4;
}

/** The ground, a post on it, and the pin about which a bar turns. */
function post(x: number, pin: number, ground: number, scene: SceneBuilder): void {
  const { post: wide, pin: radius } = sizes[scene.layout.name];
  scene.rect({ x: x - wide / 2, y: pin, w: wide, h: ground - pin }, { fill: 'ink', ghost: false });
  scene.disc(point(x, pin), radius, { fill: 'ink', ghost: false });
  scene.disc(point(x, pin), radius / 3, { fill: 'paper', ghost: false });
}

/** The bar is down until its price is paid, then it stands up with the price as its weight. */
function then(figure: Precedent, at: Rect, scene: SceneBuilder): void {
  const { once } = figure;
  const { bar, pivot, beside, price: high, rise, line, gap } = sizes[scene.layout.name];
  const top = title(once.title, at, scene);
  const ground = at.y + at.h;
  const pin = point(at.x + pivot, ground - rise);
  const banned = scene.at(once.ban.step);
  const { side } = once.ban;
  const paid = scene.at(once.price.step);
  const angle = (raised * Math.PI) / 180;
  const reach = Math.min((pin.y - top) / Math.sin(angle), (pivot - bar / 2) / -Math.cos(angle));
  const isUp = turned(pin, reach, bar * 1.8, bar, raised);
  paid.shape([polygon(isUp)], { fill: 'side', side, ghost: false });
  const down = scene.until(once.price.step);
  down.shape([polygon(turned(pin, pivot, bar * 1.8, bar, 180))], { fill: 'side', side });
  post(pin.x, pin.y, ground, paid);
  post(pin.x, pin.y, ground, down);
  scene.line([point(at.x, ground), point(at.x + at.w, ground)], { width: line });
  const x = at.x + beside;
  const words = { x, from: 'top', width: at.w - beside } as const;
  const ban = banned.words(once.ban.says, { ...words, y: top + 4, role: 'name', side });
  const span = figureWords.span(scene.day(once.ban.from), scene.day(once.ban.until, true));
  const days = banned.words(span, { ...words, y: ban.y + ban.h + gap * 1.3, claims: once.ban.claims });
  const { lifted } = once;
  scene.at(lifted.step).words(lifted.says, { ...words, y: days.y + days.h + gap * 1.6, claims: lifted.claims });
  weigh(once, { x, y: ground - high, w: at.w - beside, h: high }, paid);
}

/** A bar about its pin: so long on the one side, so long on the other, turned by degrees from level at the right. */
function turned(pin: Point, long: number, short: number, thick: number, degrees: number): Point[] {
  const angle = (degrees * Math.PI) / 180;
  const on = (along: number, across: number) =>
    point(
      pin.x + along * Math.cos(angle) + across * Math.sin(angle),
      pin.y - along * Math.sin(angle) + across * Math.cos(angle),
    );
  const half = thick / 2;
  return [on(long, -half), on(long, half), on(-short, half), on(-short, -half)];
}

function weigh({ price }: Once, at: Rect, paid: SceneBuilder): void {
  const { inset, gap } = sizes[paid.layout.name];
  paid.rect(at, { fill: 'ink', ghost: false });
  const x = at.x + inset;
  const hero = paid.words(price.hero, { x, y: at.y + at.h * 0.2, from: 'top', role: 'person', tone: 'paper' });
  const under = { x, y: hero.y + hero.h + gap * 0.8, from: 'top', tone: 'paper', claims: price.claims } as const;
  paid.words(price.says, { ...under, width: at.w - 1.5 * inset });
}

/** A bar that stays down, from margin to margin, with its post on its side’s own margin. */
function shut({ side, heading, says, claims }: Bar, at: Rect, isLeft: boolean, inked: SceneBuilder): void {
  const { bar, post: wide, line, gap } = sizes[inked.layout.name];
  const ground = at.y + at.h;
  const pin = point(isLeft ? at.x + wide * 1.1 : at.x + at.w - wide * 1.1, at.y + bar / 2 + 4);
  inked.field(side, { x: at.x, y: pin.y - bar / 2, w: at.w, h: bar });
  post(pin.x, pin.y, ground, inked);
  inked.line([point(at.x, ground), point(at.x + at.w, ground)], { width: line });
  const x = isLeft ? pin.x + wide * 1.45 : pin.x - wide * 1.45;
  const words = { x, from: 'top', anchor: isLeft ? 'start' : 'end', width: at.w - wide * 3.2 } as const;
  const head = inked.words(heading, { ...words, y: pin.y + bar / 2 + 1.3 * gap, role: 'name', side });
  inked.words(says, { ...words, y: head.y + head.h + gap, claims });
}

export const precedent = figureKind(schema, {
  draw,
  tell: ({ once: { title, ban, lifted, price }, now }, { language }) => {
    const day = (date: string) => longDay(date, language, true);
    return {
      groups: [
        {
          title,
          items: [
            { says: `${ban.says}, ${figureWords.span(day(ban.from), day(ban.until))}`, claims: ban.claims },
            lifted,
            { says: `${price.hero} ${price.says}`, claims: price.claims },
          ].map(({ says, claims }) => ({ says, claims })),
        },
        {
          title: now.title,
          items: now.bars.map(({ heading, says, claims }) => ({ says: `${heading}: ${says}`, claims })),
        },
      ],
    };
  },
});
