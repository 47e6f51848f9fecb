/** px of the stage in the format's own units, of which an inch has 914,400 and 96 px. */
export const emu = (px: number): number => Math.round(px * 9525);

/** px in hundredths of a point. */
export const centipoints = (px: number): number => Math.round(px * 75);
