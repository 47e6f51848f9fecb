import { geoGraticule, geoOrthographic } from 'd3-geo';
import type { Pen } from '#drawing/figures/pen.ts';
import type { Point } from '#drawing/geometry.ts';
import { landOn, outlinesOf } from './land.ts';
import { lonlat, placed } from './project.ts';

/** Lines of longitude and latitude, in degrees. */
const net = geoGraticule().step([20, 20]);
/** By how many degrees the globe is tipped, so that the place stands above its middle. */
const tip = 20;

/** The side of the earth on which a place lies, and a ring in the experts' colour round the place. */
export function drawGlobe(place: string, centre: Point, radius: number, pen: Pen): void {
  const at = pen.placeOf(place);
  const projection = geoOrthographic()
    .rotate([-at.longitude, tip - at.latitude])
    .translate([centre.x, centre.y])
    .scale(radius)
    .clipAngle(90);
  const flat = { ground: true, ghost: false } as const;
  pen.disc(centre, radius, { fill: 'card', ...flat });
  pen.shape(outlinesOf(landOn('globe', projection), projection), { fill: 'land', ...flat });
  pen.shape(outlinesOf(net(), projection), { stroke: 'ghost', width: 0.5, ...flat });
  pen.disc(centre, radius, { stroke: 'line', width: 2, ...flat });
  const spot = placed(lonlat(at), projection);
  pen.disc(spot, radius / 6, { stroke: 'expert', width: radius / 32, ghost: false });
  pen.disc(spot, radius / 9, { fill: 'expert', ghost: false });
}
