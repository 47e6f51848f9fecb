/** The day of a moment where this runs, `2026-06-30`: Swedish writes days so. */
export const localDay = (moment = Date.now()): string => new Date(moment).toLocaleDateString('sv-SE');
