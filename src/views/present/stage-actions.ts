import { inkKeys } from '#classroom/ink/tools.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';

/** Actions with a key, and its letter. */
const letters = {
  overview: 'O',
  jump: 'G',
  explore: 'E',
  task: 'K',
  sources: 'C',
  notes: 'S',
  ...inkKeys,
  room: 'M',
  theme: 'T',
  read: 'R',
  help: 'H',
  'full-screen': 'F',
};
type Lettered = keyof typeof letters;
const isLettered = (name: string): name is Lettered => Object.hasOwn(letters, name);
const lettered = Object.keys(letters).filter(isLettered);

/** Actions that only a button does, or a key that reveal.js knows itself. */
const others = ['next', 'back', 'first', 'last', 'black', 'end'] as const;

export type StageAction = Lettered | (typeof others)[number];
export const isStageAction = isOneOf(...lettered, ...others);

/** Actions by the key code of their letter, as reveal.js counts: on keyboards of other scripts another letter stands there. */
export const stageCodes: ReadonlyMap<number, Lettered> = new Map(
  lettered.map((does) => [letters[does].charCodeAt(0), does]),
);

/** For the page: the name of a button's action. */
export const action = (does: StageAction): StageAction => does;

/** Actions of the panel that fits the stage to the room. */
const displayActions = ['smaller', 'larger', 'contrast', 'check', 'countdown', 'hands', 'phone', 'end'] as const;

export type DisplayAction = (typeof displayActions)[number];
export const isDisplayAction = isOneOf(...displayActions);
/** For the page: the name of a button's action. */
export const displayAction = (action: DisplayAction): DisplayAction => action;
