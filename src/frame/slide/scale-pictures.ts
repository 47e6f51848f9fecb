import { slideSize } from '#drawing/geometry.ts';

/** Keeps the pictures of slides as large as their frames: `--scale` is a frame's share of the stage's width. */
export function scalePictures(frames: Iterable<HTMLElement>): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      (target as HTMLElement).style.setProperty('--scale', String(contentRect.width / slideSize.width));
  });
  for (const frame of frames) observer.observe(frame);
}
