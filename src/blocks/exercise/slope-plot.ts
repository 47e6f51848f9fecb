/** Where the scale of a slope lies in its drawing, px. */
export const plot = { width: 740, height: 520, left: 90, right: 400, top: 66, bottom: 486 } as const;
