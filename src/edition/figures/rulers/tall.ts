import type { SceneBuilder } from '#drawing/figures/scene-builder.ts';
import { point } from '#drawing/geometry.ts';
import { drawBar, drawEmpty, drawFlag, drawLeadIn, drawStore, drawWood, fillBar, rowsOf, spanOf } from './pieces.ts';
import { type Bar, type Lane, type Rulers, type Scale, scaleOf } from './schema.ts';

/** px of a phone. */
const plan = { bar: 20, ruler: 30, gap: 10 } as const;

/** The rulers under one another, each bar with a line of words above it. */
export function drawTall(data: Rulers, scene: SceneBuilder): void {
  const { room } = scene.layout;
  let y = 0;
  for (const { side, name } of [data.above, data.below]) {
    fillBar(side, { x: 0, y: y + 2, w: 20, h: 18 }, scene);
    scene.words(name, { x: 30, y: y + 11, from: 'middle', role: 'strong', side });
    y += 28;
  }
  for (const [index, ruler] of data.rulers.entries()) {
    const inked = scene.at(ruler.step);
    const x = scaleOf(ruler, room);
    y += 14;
    scene.line([point(0, y), point(room.w, y)], { stroke: 'line', width: 1.5 });
    const asked = scene.words(ruler.question, { x: 0, y: y + 14, from: 'top', role: 'statement', width: room.w });
    y = drawLane(ruler.above, data.above.side, asked.y + asked.h + 12, x, inked);
    if (ruler.flag) {
      const { says, detail, claims, at } = ruler.flag;
      const limit = inked.words([says, detail].filter(Boolean).join(' '), {
        x: x(at) - 10,
        y,
        from: 'top',
        anchor: 'end',
        claims,
      });
      y = limit.y + limit.h + 6;
      drawFlag(x(at), { y: limit.y - 2, h: y - limit.y + 2 }, inked);
    }
    drawWood(ruler, data.rulers[index - 1], { x: 0, y, w: room.w, h: plan.ruler }, scene, 'label');
    y = drawLane(ruler.below, data.below.side, y + plan.ruler + plan.gap, x, inked);
  }
  const end = scene.at(data.thought.step);
  drawStore(data, { x: 2, y: y + 16, w: 66, h: 52 }, end);
  end.words(data.thought.says, { x: 84, y: y + 42, from: 'middle', role: 'heading', width: room.w - 84 });
}

function drawLane(lane: Lane, side: string, top: number, x: Scale, scene: SceneBuilder): number {
  const { room } = scene.layout;
  let y = top;
  const name = ({ says, detail, claims, form }: Pick<Bar, 'says' | 'detail' | 'claims'> & Partial<Bar>) => {
    const runs = [{ text: says, role: 'strong' } as const, ...(detail ? [{ text: ` ${detail}` }] : [])];
    const own = form === 'held' ? {} : { side };
    const words = scene.words(runs, { x: 0, y, from: 'top', ...own, width: room.w, claims });
    y = words.y + words.h + 6;
  };
  for (const bars of rowsOf(lane)) {
    for (const bar of bars) name(bar);
    let from = 0;
    for (const bar of bars) {
      if (bar.form === 'by') drawLeadIn(spanOf(bar, from, x).end, side, { y, h: plan.bar }, scene);
      drawBar(bar, side, { y, h: plan.bar }, from, x, scene);
      from = spanOf(bar, from, x).last;
    }
    y += plan.bar + plan.gap;
  }
  if (!lane.empty) return y;
  name(lane.empty);
  drawEmpty(side, { x: 0, y, w: room.w, h: plan.bar }, scene);
  return y + plan.bar + plan.gap;
}
