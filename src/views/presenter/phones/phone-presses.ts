import { isOneOf } from '#frame/browser/memory/guards.ts';

/** What the buttons for phones do, typed like the presses of the window. */
const presses = ['let', 'again', 'invite', 'open', 'close', 'show', 'withdraw', 'out', 'end'] as const;

export type PhonePress = (typeof presses)[number];
export const isPhonePress = isOneOf(...presses);
/** For the page: the name of a button's deed. */
export const phonePress = (name: PhonePress): PhonePress => name;
