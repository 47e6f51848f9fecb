import type { Measure } from '../../measure.ts';
import { type Part, partsOf, type RawGraph } from '../graph/parts.ts';
import { type Form, labelOf, type Scene, type Shape } from '../model.ts';
import { faceOf } from '../type.ts';
import { wrapped } from '../words.ts';
import { type Round, roundOf } from './cycle.ts';
import { place, type Sizes } from './place.ts';
import { joined } from './ways.ts';

/** px of words: on the ring, at its doors, in its middle. The largest at which all fit is taken. */
const ATTEMPTS: readonly Sizes[] = [
  { ring: 28, door: 32, middle: 48 },
  { ring: 26, door: 32, middle: 40 },
  { ring: 24, door: 26, middle: 32 },
  { ring: 24, door: 24, middle: 24 },
];

/** px of a line on a phone: an author's own lines are too long for two boxes side by side. */
const NARROW = 150;

/** Whether a graph is drawn as a ring. */
export const goesRound = (raw: RawGraph): boolean => roundIn(raw) !== undefined;

/** A loop drawn as one: its boxes on an ellipse, doors above those that they lead to, what comes of it in the middle. */
export function ringScene(raw: RawGraph, shape: Shape, height: number, measure: Measure): Scene | undefined {
  const round = roundIn(raw);
  if (!round) return undefined;
  const { parts, arrows } = partsOf(raw);
  const narrow = (part: Part) => ({ ...part, lines: wrapped([labelOf(part)], NARROW, faceOf(part), measure) });
  const worded = shape === 'tall' ? parts.map(narrow) : parts;
  for (const sizes of ATTEMPTS) {
    const ring = place(worded, round, { shape, height, sizes, measure });
    const scene = ring && joined(ring, arrows, measure);
    if (scene) return scene;
  }
  return undefined;
}

/** Outlines in which words need more room than a ring's boxes have, which are all of one size. */
const slanted: readonly (Form | undefined)[] = ['diamond', 'hexagon', 'circle', 'cylinder', 'lean', 'lean-back'];

/** Frames, notes, slanted outlines, invisible arrows and those of a box to itself are no part of a ring. */
function roundIn(raw: RawGraph): Round | undefined {
  const { parts, arrows, spacers } = partsOf(raw);
  const fits = ({ look, parent, form }: Part) => look === 'box' && parent === undefined && !slanted.includes(form);
  const leads = arrows.every(({ from, to }) => from !== to);
  const plain = spacers.length === 0 && leads && parts.every(fits);
  return plain
    ? roundOf(
        parts.map(({ id }) => id),
        arrows,
      )
    : undefined;
}
