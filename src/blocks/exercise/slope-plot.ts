/** Where the scale of a slope lies in its drawing, the names at its right, and the lines of a name that is broken, px. */
export const plot = {
  width: 740,
  height: 520,
  left: 90,
  right: 400,
  top: 66,
  bottom: 486,
  names: 492,
  line: 28,
} as const;
