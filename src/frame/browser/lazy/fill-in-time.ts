import { fill, framesIn } from './fill.ts';

/** Fills each frame as the reader comes near it. */
export function fillInTime(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof SVGSVGElement && target.dataset.drawing) void fill(target);
    },
    { rootMargin: '120% 0px' },
  );
  for (const frame of framesIn(document)) near.observe(frame);
}
