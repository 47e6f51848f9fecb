import { isOneOf } from '#frame/browser/memory/guards.ts';

/** What the buttons of the panel that fits the stage to the room do. */
const actions = ['smaller', 'larger', 'contrast', 'check', 'countdown', 'hands', 'phone', 'end'] as const;

export type RoomAction = (typeof actions)[number];
export const isRoomAction = isOneOf(...actions);
/** For the page: the name of a button's action. */
export const room = (action: RoomAction): RoomAction => action;
