import { isOneOf } from '../../parts/page/guards.ts';

/** What the stage can be told to do, with the key codes (as reveal.js counts them) that are not reveal.js's own. */
export const stageActions = [
  { does: 'next', codes: [] },
  { does: 'back', codes: [] },
  { does: 'first', codes: [] },
  { does: 'last', codes: [] },
  { does: 'overview', codes: [79] },
  { does: 'jump', codes: [71] },
  { does: 'explore', codes: [69] },
  { does: 'task', codes: [75] },
  { does: 'sources', codes: [67] },
  { does: 'notes', codes: [83] },
  { does: 'pen', codes: [68] },
  { does: 'pointer', codes: [76] },
  { does: 'spotlight', codes: [87] },
  { does: 'curtain', codes: [86] },
  { does: 'undo', codes: [85] },
  { does: 'clear', codes: [88] },
  { does: 'room', codes: [77] },
  { does: 'theme', codes: [84] },
  { does: 'full-screen', codes: [] },
  { does: 'black', codes: [] },
  { does: 'read', codes: [82] },
  { does: 'help', codes: [72] },
] as const;

export type StageAction = (typeof stageActions)[number]['does'];
export const isStageAction = isOneOf(...stageActions.map(({ does }) => does));
/** For the page: the name of a button's action. */
export const action = (does: StageAction): StageAction => does;
