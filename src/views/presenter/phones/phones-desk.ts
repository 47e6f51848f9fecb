import type { Order } from '#classroom/sync/messages.ts';

/** What the phones must know of the window they stand in. */
export interface Desk {
  order(order: Order): void;
  press(does: 'next' | 'back'): void;
  /** The first question begins the lesson. */
  begin(): void;
}

/** Where the class is, whenever it moves. */
export interface Where {
  slide: string;
  step: number;
  /** The lesson's length in minutes. */
  lesson: number | undefined;
  elapsed: number;
  running: boolean;
  /** When the class’s screen was opened: one that was loaded anew is told of the room again. */
  opened: number | undefined;
  /** What lies over the slide there, by its title. */
  over: string | undefined;
}
