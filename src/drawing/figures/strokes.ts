import {
  arrowhead,
  disc,
  grown,
  hatching,
  type Outline,
  type Point,
  polyline,
  type Rect,
  rectangle,
  towards,
} from '../geometry.ts';
import type { SideLook } from './deck-facts.ts';
import type { FigureScene, Fill, Layer, Layout, Shape, SourceMark, Stroke, Tone, Words } from './scene.ts';

interface Look {
  fill?: Fill;
  stroke?: Stroke;
  side?: string | undefined;
  width?: number;
  dash?: Shape['dash'];
  placeholder?: boolean;
  layer?: Layer;
}

/** Parts that have been drawn so far. */
export interface SceneParts {
  shapes: Shape[];
  words: Words[];
  marks: SourceMark[];
}

/** Whether a step hides a part: its own, or a later one. */
export type Lifetime = Pick<Shape, 'hidesAtStep' | 'untilStep'>;

/** The animation with which a step brings a shape. */
export type Animation = Pick<Shape, 'motion' | 'pivot'>;

/** Shapes on one scene, inked with one step. */
class Strokes {
  readonly layout: Layout;
  /** 1-based step that shows all that it draws; 0 from the start. */
  protected readonly order: number;
  protected readonly drawn: SceneParts;
  protected readonly lifetime: Lifetime;
  readonly #animation: Animation;

  constructor(layout: Layout, order: number, drawn: SceneParts, lifetime: Lifetime, animation: Animation) {
    this.layout = layout;
    this.order = order;
    this.drawn = drawn;
    this.lifetime = lifetime;
    this.#animation = animation;
  }

  get tall(): boolean {
    return this.layout.name === 'tall';
  }

  /** Any shape. The pale outline that stands before its step is that of its fill, where it has no stroke. */
  shape(outlines: readonly Outline[], look: Look): void {
    const { fill, stroke, side, width = 2, dash, placeholder = true, layer = 'normal' } = look;
    const { order: at } = this;
    this.drawn.shapes.push({
      outlines,
      fill,
      stroke,
      side,
      width,
      dash,
      placeholder,
      layer,
      at,
      ...this.lifetime,
      ...this.#animation,
    });
  }

  /** A rule, a leader or an arrow. Before its step nothing stands in its place, unless `placeholder` asks for its pale outline. */
  line(points: readonly Point[], look: Look = {}): void {
    this.shape([polyline(points)], { stroke: look.side ? 'side' : 'ink', placeholder: false, ...look });
  }

  rect(rect: Rect, look: Look): void {
    this.shape([rectangle(rect)], look);
  }

  /** A sheet of paper beneath everything that is drawn already: a phone's is as high as what stands on it. */
  sheet(rect: Rect): void {
    const look = { fill: 'card', stroke: 'line', width: 1.5, placeholder: false, layer: 'background' } as const;
    this.drawn.shapes.unshift({ outlines: [rectangle(rect)], at: this.order, ...look });
  }

  /** A dot alone says nothing before its step, either. */
  disc(centre: Point, radius: number, look: Look): void {
    this.shape([disc(centre, radius)], { placeholder: false, ...look });
  }

  /** A line with a head at its last point. */
  arrow(points: readonly Point[], look: Look & { stroke?: Fill & Stroke; head?: number } = {}): void {
    const [from, tip] = points.slice(-2);
    if (!from || !tip) return;
    const { stroke: tone = look.side ? 'side' : 'ink', head = 16 } = look;
    // The line ends inside the head: it would show beside the tip, or cut through it.
    this.line([...points.slice(0, -1), towards(tip, from, head / 2)], look);
    this.shape([arrowhead(from, tip, head)], { fill: tone, side: look.side, placeholder: false });
  }

  scene(): FigureScene {
    const { layout, drawn } = this;
    if (!this.tall) return { layout, view: layout.frame, ...drawn };
    const lowest = Math.max(
      0,
      ...drawn.words.flatMap(({ boxes }) => boxes.map(({ y, h }) => y + h)),
      ...drawn.marks.map(({ box }) => box.y + box.h),
      ...drawn.shapes.flatMap(({ outlines }) => outlines.flatMap(({ points }) => points.map(({ y }) => y))),
    );
    // A source mark behind a first line stands a little higher than its words.
    const highest = Math.floor(Math.min(0, ...drawn.marks.map(({ box }) => box.y)));
    return { layout, view: { ...layout.frame, y: highest, h: Math.ceil(lowest + 4) - highest }, ...drawn };
  }
}

/** px between the two edges of a double panel. */
const PANEL_EDGE_PX = 5;

/** Shapes that tell one side from the other without colour: solid and single for the one, hatched and double for the other. */
export abstract class SideShapes extends Strokes {
  abstract side(id: string): SideLook;

  /** An area of one side: solid or hatched, as the deck says. `tint` where words stand on it. */
  field(side: string, rect: Rect): void {
    if (this.side(side).pattern !== 'hatched') {
      this.rect(rect, { fill: 'side', stroke: 'side', side, placeholder: false });
      return;
    }
    this.rect(rect, { fill: 'side-tint', side, placeholder: false });
    // Its slanting ends stay under the outline.
    this.shape(hatching(rectangle(grown(rect, -1.5)), 11), { stroke: 'side', side, width: 3.5, placeholder: false });
    this.rect(grown(rect, -1), { stroke: 'side', side, width: 2, placeholder: false });
  }

  /** An area of one side that carries words: solid for both, so that both weigh alike; the double one has a second edge within. */
  panel(side: string, rect: Rect, { placeholder = true }: { placeholder?: boolean } = {}): 'on-side' {
    this.rect(rect, { fill: 'side', side, placeholder: placeholder });
    if (this.side(side).pattern === 'hatched')
      this.rect(grown(rect, -PANEL_EDGE_PX), { stroke: 'on-side', side, width: 2, placeholder: false });
    return 'on-side';
  }

  /** A card in a frame of its side’s pattern: as much ink for the one side as for the other. */
  framed(side: string, rect: Rect, { placeholder = true }: { placeholder?: boolean } = {}): Tone {
    const frame = Math.min(10, rect.w / 10);
    const { x, y, w, h } = rect;
    const hatched = this.side(side).pattern === 'hatched';
    this.rect(rect, { fill: hatched ? 'side-tint' : 'side', stroke: 'side', side, placeholder });
    const strips = [
      { x, y, w, h: frame },
      { x, y: y + h - frame, w, h: frame },
      { x, y: y + frame, w: frame, h: h - 2 * frame },
      { x: x + w - frame, y: y + frame, w: frame, h: h - 2 * frame },
    ];
    for (const strip of hatched ? strips : [])
      this.shape(hatching(rectangle(strip), 8), { stroke: 'side', side, width: 2.5, placeholder: false });
    this.rect(grown(rect, -frame), { fill: 'card', stroke: 'side', side, placeholder: false });
    return 'side';
  }

  /** A place or moment of one side: a disc, or a ring with a dot. */
  spot(side: string, centre: Point, radius: number): void {
    if (this.side(side).pattern === 'solid') {
      this.disc(centre, radius, { fill: 'side', side, placeholder: false });
      return;
    }
    this.disc(centre, radius + radius / 8, { fill: 'paper', side, placeholder: false });
    this.disc(centre, radius, { stroke: 'side', side, width: radius / 4.5, placeholder: false });
    this.disc(centre, radius / 2, { fill: 'side', side, placeholder: false });
  }

  /** A line of one side: single, or double where its pattern is hatched. `on` is what shows between the two. */
  stroke(
    side: string,
    points: readonly Point[],
    { width = 5, dash, on = 'paper' }: { width?: number; dash?: Shape['dash']; on?: Stroke } = {},
  ): void {
    const double = this.side(side).pattern === 'hatched' && dash === undefined;
    this.line(points, { side, width: double ? width * 1.6 : width, dash });
    if (double) this.line(points, { stroke: on, width: width * 0.55, placeholder: false });
  }
}
