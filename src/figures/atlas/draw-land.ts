import type { GeoProjection } from 'd3-geo';
import type { Pen } from '../pen.ts';
import { landIn } from './land.ts';
import { outlinesOf } from './outlines.ts';

/** The coasts of a map, beneath everything else. */
export const drawLand = (projection: GeoProjection, pen: Pen): void =>
  pen.shape(outlinesOf(landIn('map'), projection), { fill: 'land', ground: true, ghost: false });
