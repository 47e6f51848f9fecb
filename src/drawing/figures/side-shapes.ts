import { grown, hatching, type Point, type Rect, rectangle } from '../geometry.ts';
import type { SideLook } from './deck-facts.ts';
import type { Shape, Stroke, Tone } from './scene.ts';
import { Strokes } from './strokes.ts';

/** px between the two edges of a double panel. */
export const secondEdge = 5;

/** Shapes that tell one side from the other without colour: solid and single for the one, hatched and double for the other. */
export abstract class SideShapes extends Strokes {
  abstract side(id: string): SideLook;

  /** An area of one side: solid or hatched, as the deck says. `tint` where words stand on it. */
  field(side: string, rect: Rect): void {
    if (this.side(side).pattern !== 'hatched') {
      this.rect(rect, { fill: 'side', stroke: 'side', side, ghost: false });
      return;
    }
    this.rect(rect, { fill: 'side-tint', side, ghost: false });
    // Its slanting ends stay under the outline.
    this.shape(hatching(rectangle(grown(rect, -1.5)), 11), { stroke: 'side', side, width: 3.5, ghost: false });
    this.rect(grown(rect, -1), { stroke: 'side', side, width: 2, ghost: false });
  }

  /** An area of one side that carries words: solid for both, so that both weigh alike; the double one has a second edge within. */
  panel(side: string, rect: Rect, { ghost = true }: { ghost?: boolean } = {}): 'on-side' {
    this.rect(rect, { fill: 'side', side, ghost });
    if (this.side(side).pattern === 'hatched')
      this.rect(grown(rect, -secondEdge), { stroke: 'on-side', side, width: 2, ghost: false });
    return 'on-side';
  }

  /** A card in a frame of its side’s pattern: as much ink for the one side as for the other. */
  framed(side: string, rect: Rect, { ghost = true }: { ghost?: boolean } = {}): Tone {
    const frame = Math.min(10, rect.w / 10);
    const { x, y, w, h } = rect;
    const hatched = this.side(side).pattern === 'hatched';
    this.rect(rect, { fill: hatched ? 'side-tint' : 'side', stroke: 'side', side, ghost });
    const strips = [
      { x, y, w, h: frame },
      { x, y: y + h - frame, w, h: frame },
      { x, y: y + frame, w: frame, h: h - 2 * frame },
      { x: x + w - frame, y: y + frame, w: frame, h: h - 2 * frame },
    ];
    for (const strip of hatched ? strips : [])
      this.shape(hatching(rectangle(strip), 8), { stroke: 'side', side, width: 2.5, ghost: false });
    this.rect(grown(rect, -frame), { fill: 'card', stroke: 'side', side, ghost: false });
    return 'side';
  }

  /** A place or moment of one side: a disc, or a ring with a dot. */
  spot(side: string, centre: Point, radius: number): void {
    if (this.side(side).pattern === 'solid') {
      this.disc(centre, radius, { fill: 'side', side, ghost: false });
      return;
    }
    this.disc(centre, radius + radius / 8, { fill: 'paper', side, ghost: false });
    this.disc(centre, radius, { stroke: 'side', side, width: radius / 4.5, ghost: false });
    this.disc(centre, radius / 2, { fill: 'side', side, ghost: false });
  }

  /** A line of one side: single, or double where its pattern is hatched. `on` is what shows between the two. */
  stroke(
    side: string,
    points: readonly Point[],
    { width = 5, dash, on = 'paper' }: { width?: number; dash?: Shape['dash']; on?: Stroke } = {},
  ): void {
    const double = this.side(side).pattern === 'hatched' && dash === undefined;
    this.line(points, { side, width: double ? width * 1.6 : width, dash });
    if (double) this.line(points, { stroke: on, width: width * 0.55, ghost: false });
  }
}
