import { isOneOf } from '#frame/browser/memory/guards.ts';

export const colours = ['magenta', 'green'] as const;
export type Colour = (typeof colours)[number];
export const isColour = isOneOf(...colours);

/** How a line looks. */
export interface Nib {
  colour: Colour;
  thick: boolean;
}
