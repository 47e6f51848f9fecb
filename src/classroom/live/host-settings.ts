import type { Press } from './messages.ts';

/** With what a teacher's window opens a room, or takes one up. */
export interface HostSettings {
  broker: string;
  room: string;
  key: string;
  window: string;
  /** Answers that count: a broker of the school's lets in whoever comes. */
  pupils: number;
  /** Nobody has opened this room before. */
  isNew: boolean;
  /** Whether its door is shut, where the broker does not remember it. */
  isLocked?: boolean;
  changed(): void;
  pressed?(does: Press['does']): void;
}
