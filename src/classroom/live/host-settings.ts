import type { Press } from './messages.ts';

/** With what a teacher's window opens a room, or takes one up. */
export interface HostSettings {
  broker: string;
  room: string;
  key: string;
  window: string;
  /** Nobody has opened this room before. */
  isNew: boolean;
  /** Whether its door is shut, where the broker does not remember it. */
  isLocked?: boolean;
  changed(): void;
  pressed?(does: Press['does']): void;
}
