import type { GeoProjection } from 'd3-geo';
import type { Pen } from '#drawing/figures/pen.ts';
import { landOn } from './land.ts';
import { outlinesOf } from './outlines.ts';

/** The coasts of a map, beneath everything else. */
export const drawLand = (projection: GeoProjection, pen: Pen): void =>
  pen.shape(outlinesOf(landOn('map', projection), projection), { fill: 'land', ground: true, ghost: false });
