import type { Command } from '#classroom/sync/commands.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';

/** What the buttons of the teacher's window do. A button and what it does are typed by these names: neither can lack the other. */
const presses = [
  'next',
  'back',
  'black',
  'freeze',
  'show-class',
  'back-to-class',
  'clock',
  'clock-reset',
  'show-votes',
  'new-class',
  'next-class',
  'end-class',
  'smaller',
  'larger',
] as const;

export type Press = (typeof presses)[number];
export const isPress = isOneOf(...presses);
/** For the page: the name of what a button does. */
export const press = (name: Press): Press => name;

/** For the page: the command that a button sends to the class’s screen. */
export const command = (command: Command): string => JSON.stringify(command);

/** What the buttons for phones do, typed like the presses of the window. */
const phonePresses = ['let', 'again', 'invite', 'turn', 'withdraw', 'all-in', 'out', 'end'] as const;

export type PhonePress = (typeof phonePresses)[number];
export const isPhonePress = isOneOf(...phonePresses);
/** For the page: the name of what a button does. */
export const phonePress = (name: PhonePress): PhonePress => name;

/** The tools below the picture, of which one may be open. */
export const tabs = ['plan', 'sources', 'questions'] as const;
export type Tab = (typeof tabs)[number];
