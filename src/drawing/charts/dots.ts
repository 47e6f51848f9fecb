import type { SceneBuilder } from '../figures/scene-builder.ts';
import { contains, grown, overlaps, point, type Rect } from '../geometry.ts';
import { drawRows, drawValues, valueScale } from './scales.ts';
import { type ChartData, seriesOf } from './schema.ts';

/** A dot a row, right by the first column of numbers and up by the second; each is named where its name has room. */
export function drawDots(data: ChartData, area: Rect, scene: SceneBuilder): void {
  const [across, up] = seriesOf(data);
  if (!across || !up) return;
  const [xs, ys] = [across.values.map((value) => value ?? 0), up.values.map((value) => value ?? 0)];
  const [right, high] = [valueScale(xs, false, 6), valueScale(ys, false, 5)];
  const upName = scene.words(up.name, { x: area.x, y: area.y, from: 'top', role: 'strong', width: area.w });
  const top = upName.y + upName.h + 22;
  const line = scene.size('label') * 1.6;
  const below = { ...area, y: top, w: area.w - 12, h: area.y + area.h - top - line };
  const { plot, y } = drawValues(high, below, 5, scene);
  const marks = right.ticks(scene.tall ? 4 : 6).map((value) => ({ at: right(value), name: scene.number(value) }));
  drawRows({ at: (row) => right(xs[row] ?? 0), marks: () => marks }, plot, area, scene);
  scene.words(across.name, {
    x: area.x + area.w,
    y: area.y + area.h + scene.size('label') * 0.5,
    from: 'top',
    anchor: 'end',
    role: 'strong',
    width: area.w,
  });
  const radius = scene.tall ? 5 : 8;
  const dots = xs.map((value, row) => point(plot.x + right(value) * plot.w, y(ys[row] ?? 0)));
  for (const dot of dots) scene.disc(dot, radius, { fill: 'ink' });
  const taken = dots.map(({ x, y: middle }) => grown({ x, y: middle, w: 0, h: 0 }, radius + 2));
  for (const [row, dot] of dots.entries()) {
    const name = data.table.rows[row] ?? '';
    const { w, h } = scene.sizeOfWords(name, {});
    const gap = radius + 7;
    const places: Rect[] = [
      { x: dot.x + gap, y: dot.y - h / 2, w, h },
      { x: dot.x - gap - w, y: dot.y - h / 2, w, h },
      { x: dot.x - w / 2, y: dot.y - gap - h, w, h },
      { x: dot.x - w / 2, y: dot.y + gap, w, h },
    ];
    const free = places.find((place) => contains(area, place) && !taken.some((other) => overlaps(other, place)));
    if (!free) continue;
    taken.push(free);
    scene.words(name, { x: free.x, y: free.y, from: 'top' });
  }
}
