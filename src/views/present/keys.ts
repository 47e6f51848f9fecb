import { isOneOf } from '../../parts/page/guards.ts';

/** The stage's keys, in one list: the help panel shows it and the stage obeys it. `codes` are key codes as reveal.js counts them. */
export const keys = [
  { does: 'next', keys: ['→', 'Space', 'Page Down', 'N'], says: 'Next step or slide', codes: [] },
  { does: 'back', keys: ['←', 'Page Up', 'P'], says: 'One step back', codes: [] },
  { does: 'first', keys: ['Home'], says: 'First slide', codes: [] },
  { does: 'last', keys: ['End'], says: 'Last slide', codes: [] },
  { does: 'overview', keys: ['O', 'Esc'], says: 'All slides at a glance', codes: [] },
  { does: 'jump', keys: ['G'], says: 'Go to a slide', codes: [71] },
  { does: 'explore', keys: ['E'], says: 'Question the diagram, or put it back', codes: [69] },
  { does: 'sources', keys: ['C'], says: 'Sources, people and terms of this slide', codes: [67] },
  { does: 'notes', keys: ['S'], says: 'Notes for the teacher, beside the slide', codes: [83] },
  { does: 'room', keys: ['M'], says: 'Text size, contrast, countdown, show of hands', codes: [77] },
  { does: 'theme', keys: ['T'], says: 'Light, dark or high contrast', codes: [84] },
  { does: 'full-screen', keys: ['F'], says: 'Full screen', codes: [] },
  { does: 'black', keys: ['B', '.'], says: 'Black screen', codes: [] },
  { does: 'read', keys: ['R'], says: 'This slide in the article', codes: [82] },
  { does: 'help', keys: ['?', 'H'], says: 'This list', codes: [72, 191] },
] as const;

export type StageAction = (typeof keys)[number]['does'];
export const isStageAction = isOneOf(...keys.map(({ does }) => does));
/** For the page: the name of a button's action. */
export const action = (does: StageAction): StageAction => does;
