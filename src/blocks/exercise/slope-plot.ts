/**
 * Places in the drawing of a slope, in px: its scale, the numbers beside it, the names at its right, and the lines of a name
 * that is broken.
 */
export const plot = {
  width: 740,
  height: 530,
  left: 110,
  right: 380,
  top: 66,
  bottom: 486,
  beside: 44,
  names: 492,
  line: 28,
} as const;
