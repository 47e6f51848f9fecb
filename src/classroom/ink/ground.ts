import type { Place } from '../session/session.ts';
import type { InkSaying } from './saying.ts';

/** The window over whose slide something is drawn. */
export interface Ground {
  /** The box of the slide, and what holds the surface over it. */
  room: HTMLElement;
  holder: HTMLElement;
  slideOf(id: string): HTMLElement | null | undefined;
  /** Where the window stands, and of which class. */
  place(): Place;
  /** The slide that it shows as the next one, small. */
  ahead?(): Place | undefined;
  session(): string;
  /** What is done here does not reach the class's screen for now. */
  frozen(): boolean;
  send(saying: InkSaying): void;
  /** A tool was put down; the keys go to the slide again. */
  rest(): void;
}
