import { slideSize } from '#drawing/geometry.ts';
import { type Guard, isEither, isNumber, isOneOf, isShape } from '#frame/browser/memory/guards.ts';

/** What leaves only part of a slide to be seen: all but a circle is dimmed, or a curtain hides it on one side of its edge. */
export type Cover =
  | { kind: 'spotlight'; x: number; y: number; radius: number }
  | { kind: 'curtain'; from: 'above' | 'below'; edge: number };

export const isCover: Guard<Cover> = isEither(
  isShape({ kind: isOneOf('spotlight'), x: isNumber, y: isNumber, radius: isNumber }),
  isShape({ kind: isOneOf('curtain'), from: isOneOf('above', 'below'), edge: isNumber }),
);

const radius = { least: 60, most: 420, first: 170, step: 1.2 } as const;

/** In the middle of the slide, until the pointer takes it somewhere. */
export const firstSpotlight: Cover = {
  kind: 'spotlight',
  x: slideSize.width / 2,
  y: slideSize.height / 2,
  radius: radius.first,
};

/** The headline shows; what stands below it waits. */
export const firstCurtain: Cover = { kind: 'curtain', from: 'below', edge: 0.195 };

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A spotlight whose circle is larger or smaller by one step; a curtain stays as it is. */
export const resized = (cover: Cover, by: 1 | -1): Cover =>
  cover.kind === 'spotlight'
    ? { ...cover, radius: Math.round(within(cover.radius * radius.step ** by, radius.least, radius.most)) }
    : cover;

/** A spotlight in another place. */
export const lit = (cover: Cover, { x, y }: { x: number; y: number }): Cover =>
  cover.kind === 'spotlight' ? { ...cover, x: Math.round(x), y: Math.round(y) } : cover;

/** A curtain whose edge stands elsewhere: 0 is the top of the slide, 1 its foot. */
export const drawnTo = (cover: Cover, edge: number): Cover =>
  cover.kind === 'curtain' ? { ...cover, edge: Math.round(1000 * within(edge, 0, 1)) / 1000 } : cover;

/** A curtain that hides the other part. */
export const turned = (cover: Cover): Cover =>
  cover.kind === 'curtain' ? { ...cover, from: cover.from === 'above' ? 'below' : 'above' } : cover;
