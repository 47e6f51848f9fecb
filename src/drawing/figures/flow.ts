import { grown, type Rect } from '../geometry.ts';
import type { SceneBuilder, Spoken, WordLook } from './scene-builder.ts';

/** Part of a drawing that measures itself, and draws itself into the room that it is given. px. */
export interface Box {
  height(width: number, scene: SceneBuilder): number;
  draw(room: Rect, scene: SceneBuilder): void;
  /** A fixed width; without one it takes its share of the room. */
  width?: Px;
  /** Shares of the width that is left in its row; 1 where it says nothing. */
  share?: number;
  /** Takes the height that is left over in its stack, or gives up what is missing. */
  grows?: boolean;
}

/** px, the same in both layouts or one number for the stage and one for a phone. */
export type Px = number | readonly [wide: number, tall: number];

const px = (size: Px, { tall }: SceneBuilder): number => (typeof size === 'number' ? size : size[tall ? 1 : 0]);

/** Draws a tree of boxes: on the stage into all the room, on a phone as high as its content. */
export function layOut(tree: Box, scene: SceneBuilder, room: Rect = scene.layout.room): void {
  tree.draw(scene.tall ? { ...room, h: tree.height(room.w, scene) } : room, scene);
}

/** Words with their source marks, as wide as their room and at its top. */
export const words = (spoken: Spoken, look: Omit<WordLook, 'width'> = {}): Box => ({
  height: (width, scene) => scene.sizeOfWords(spoken, { ...look, width }).h,
  draw: ({ x, y, w }, scene) => {
    const share = { start: 0, middle: 0.5, end: 1 }[look.anchor ?? 'start'];
    scene.words(spoken, { ...look, x: x + share * w, y, from: 'top', width: w });
  },
});

/** Shapes of a fixed size, in the middle of their room; a 0 leaves that measure to the room. */
export const fixed = (width: Px, height: Px, draw: Box['draw']): Box => ({
  ...(width !== 0 && { width }),
  height: (_, scene) => px(height, scene),
  draw: (room, scene) => {
    const [w, h] = [px(width, scene) || room.w, px(height, scene) || room.h];
    draw({ x: room.x + (room.w - w) / 2, y: room.y + (room.h - h) / 2, w, h }, scene);
  },
});

/** Inks a box with a step. */
export const at = (step: string | undefined, box: Box): Box => ({
  ...box,
  draw: (room, scene) => box.draw(room, scene.at(step)),
});

/** Makes a box take the height that is left over in its stack, of at least so many px. */
export const grow = (box: Box, least: Px = 0): Box => ({
  ...box,
  grows: true,
  height: (width, scene) => Math.max(px(least, scene), box.height(width, scene)),
});

/** Gives a box so many shares of the width that is left in its row. */
export const share = (shares: number, box: Box): Box => ({ ...box, share: shares });

/** Sets a box in the middle of the height of its room. */
export const centred = (box: Box): Box => ({
  ...box,
  draw: (room, scene) => {
    const h = Math.min(room.h, box.height(room.w, scene));
    box.draw({ ...room, y: room.y + (room.h - h) / 2, h }, scene);
  },
});

/** Sets a box on a ground that is drawn first, with so much white between its edge and the box. */
export const on = (ground: Box['draw'], padding: Px, box: Box): Box => ({
  ...box,
  height: (width, scene) => box.height(width - 2 * px(padding, scene), scene) + 2 * px(padding, scene),
  draw: (room, scene) => {
    ground(room, scene);
    box.draw(grown(room, -px(padding, scene)), scene);
  },
});

const sum = (sizes: readonly number[]) => sizes.reduce((all, each) => all + each, 0);

/** Boxes under each other. */
export const stack = (gap: Px, boxes: readonly Box[]): Box => {
  const gaps = (scene: SceneBuilder) => px(gap, scene) * Math.max(0, boxes.length - 1);
  const heights = (width: number, scene: SceneBuilder) => boxes.map((box) => box.height(width, scene));
  return {
    height: (width, scene) => sum(heights(width, scene)) + gaps(scene),
    draw: ({ x, y, w, h }, scene) => {
      const own = heights(w, scene);
      const left = (h - sum(own) - gaps(scene)) / Math.max(1, boxes.filter(({ grows }) => grows).length);
      let top = y;
      for (const [index, box] of boxes.entries()) {
        const high = (own[index] ?? 0) + (box.grows ? left : 0);
        box.draw({ x, y: top, w, h: high }, scene);
        top += high + px(gap, scene);
      }
    },
  };
};

/** Boxes beside each other in both layouts: what has no width of its own shares the rest. */
export const row = (gap: Px, boxes: readonly Box[]): Box => {
  const widths = (room: number, scene: SceneBuilder) => {
    const own = boxes.map(({ width }) => (width === undefined ? undefined : px(width, scene)));
    const taken = own.reduce<number>((all, each) => all + (each ?? 0), px(gap, scene) * (boxes.length - 1));
    const shares = boxes.map((box, index) => (own[index] === undefined ? (box.share ?? 1) : 0));
    const one = (room - taken) / Math.max(1, sum(shares));
    return own.map((each, index) => each ?? one * (shares[index] ?? 0));
  };
  return {
    height: (width, scene) => {
      const own = widths(width, scene);
      return Math.max(0, ...boxes.map((box, index) => box.height(own[index] ?? 0, scene)));
    },
    draw: ({ x, y, w, h }, scene) => {
      let left = x;
      for (const [index, wide] of widths(w, scene).entries()) {
        boxes[index]?.draw({ x: left, y, w: wide, h }, scene);
        left += wide + px(gap, scene);
      }
    },
  };
};

/** Boxes beside each other on the stage, and under each other on a phone. */
export const columns = (gap: Px, boxes: readonly Box[]): Box => {
  const of = ({ tall }: SceneBuilder) => (tall ? stack : row)(gap, boxes);
  return {
    height: (width, scene) => of(scene).height(width, scene),
    draw: (room, scene) => of(scene).draw(room, scene),
  };
};
