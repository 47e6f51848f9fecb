import { dashLengths } from '#drawing/figures/paint.ts';
import { type Plate, type Shape, seen, type Words } from '#drawing/figures/plate.ts';
import { roles, sizeOf } from '#drawing/figures/type.ts';
import type { Form, Lettering, Line, Part } from '#drawing/part.ts';
import { pathOf } from '#drawing/path-data.ts';

/**
 * What a class sees of a figure at one of its steps, counted from 1; after the last where none is named. Without source
 * marks, and without the pale outlines of what is still to come.
 */
export function partsOfPlate({ layout, shapes, words }: Plate, step = Number.MAX_SAFE_INTEGER): Part[] {
  const isSeen = (part: Shape | Words) => {
    const [from, until] = seen({ ...part, ghost: false });
    return from <= step && step < until;
  };
  const now = shapes.filter(isSeen);
  const forms = (isWanted: (shape: Shape) => boolean) => now.filter(isWanted).map(formOf);
  const label = ({ lines }: Words): Lettering => ({ anchor: 'start', lines: lines.map(lineOf) });
  const lineOf = ({ runs, ...line }: Words['lines'][number]): Line => ({
    ...line,
    runs: runs.map(({ text, role, tone, side, marked }) => {
      const size = sizeOf(role, layout);
      return { text, face: roles[role].face, size, spacing: roles[role].spacing * size, ink: { tone, side }, marked };
    }),
  });
  return [
    ...forms(({ ground }) => ground),
    ...forms(({ ground, over }) => !ground && !over),
    ...words.filter(isSeen).map(label),
    ...forms(({ over }) => over),
  ];
}

const formOf = ({ outlines, fill, stroke, width, dash, side }: Shape): Form => ({
  d: pathOf(outlines),
  fill: fill && { tone: fill, side },
  stroke: stroke && { tone: stroke, side },
  width,
  dash: dash && dashLengths[dash],
  dotted: dash === 'dotted',
  opacity: 1,
});
