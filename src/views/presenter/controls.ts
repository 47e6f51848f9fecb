import type { Command } from '#classroom/sync/commands.ts';
import { isOneOf } from '#frame/browser/storage/guards.ts';

/** Actions of buttons in the teacher's window itself. A button and its action are typed by these names: neither can lack the other. */
const presses = [
  'freeze',
  'show-class',
  'back-to-class',
  'clock',
  'show-votes',
  'new-class',
  'next-class',
  'end-class',
  'smaller',
  'larger',
] as const;

export type Press = (typeof presses)[number];
export const isPress = isOneOf(...presses);
/** The commands that carry nothing. */
type BareCommand = {
  [T in Command['type']]: { type: T } extends Extract<Command, { type: T }> ? T : never;
}[Command['type']];
/** For the page: the name of what a button does, or of the command that it sends to the class’s screen. */
export const press = (name: Press | BareCommand): string => name;

/** For the page: a command with what it carries. */
export const command = (command: Command): string => JSON.stringify(command);

/** Actions of the buttons for phones, typed like those of the window. */
const phonePresses = ['let', 'again', 'invite', 'turn', 'withdraw', 'all-in', 'out', 'end'] as const;

export type PhonePress = (typeof phonePresses)[number];
export const isPhonePress = isOneOf(...phonePresses);
/** For the page: the name of what a button does. */
export const phonePress = (name: PhonePress): PhonePress => name;

/** The tools below the picture, of which one may be open. */
export const tabs = ['plan', 'sources', 'questions'] as const;
export type Tab = (typeof tabs)[number];
