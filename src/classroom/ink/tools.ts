import { isOneOf } from '#frame/browser/storage/guards.ts';

export const colours = ['magenta', 'green'] as const;
export type Colour = (typeof colours)[number];
export const isColour = isOneOf(...colours);

/** Look of a line. */
export interface Nib {
  colour: Colour;
  thick: boolean;
}

/** Tools that a hand may hold over a slide. */
export const tools = ['pen', 'pointer', 'spotlight', 'curtain'] as const;
export type Tool = (typeof tools)[number];
export const isTool = isOneOf(...tools);

/** Actions of the ink's buttons and keys. */
const actions = [
  ...tools,
  ...colours,
  'thick',
  'undo',
  'clear',
  'clear-all',
  'smaller',
  'larger',
  'turn',
  'leave',
] as const;
export type InkAction = (typeof actions)[number];
export const isInkAction = isOneOf(...actions);

export const inkActionsWithKey = [...tools, 'undo', 'clear'] as const;
export type KeyedInk = (typeof inkActionsWithKey)[number];
export const isKeyedInk = isOneOf(...inkActionsWithKey);

/** The letters of the stage and of the presenter alike. */
export const inkKeys: Readonly<Record<KeyedInk, string>> = {
  pen: 'D',
  pointer: 'L',
  spotlight: 'W',
  curtain: 'V',
  undo: 'U',
  clear: 'X',
};
