import { type Guard, isEither, isListOf, isNumber, isOneOf, isShape } from '#frame/browser/memory/guards.ts';
import type { Place } from '../session/session.ts';
import { type Cover, isCover } from './cover.ts';
import { type InkChange, isInkChange } from './ink.ts';
import { isStroke, type Stroke } from './stroke.ts';

/** The window over whose slide something is drawn. */
export interface InkWindow {
  /** The box of the slide, and what holds the surface over it. */
  box: HTMLElement;
  holder: HTMLElement;
  slideOf(id: string): HTMLElement | null | undefined;
  /** Where the window stands, and of which class. */
  place(): Place;
  /** The slide that it shows as the next one, small. */
  ahead?(): Place | undefined;
  session(): string;
  /** What is done here does not reach the class's screen for now. */
  frozen(): boolean;
  send(message: InkMessage): void;
  /** A tool was put down; the keys go to the slide again. */
  rest(): void;
}

/** What windows of one class tell one another while something is drawn or pointed at. */
export type InkMessage =
  | { says: 'change'; change: InkChange }
  /** A line that is not done yet. */
  | { says: 'live'; stroke: Stroke }
  /** A window that knows of no ink asks those that do. */
  | { says: 'ask' }
  | { says: 'all'; strokes: Stroke[] }
  | { says: 'point'; at: { x: number; y: number } | null }
  | { says: 'cover'; cover: Cover | null };

export const isInkMessage: Guard<InkMessage> = isEither(
  isShape({ says: isOneOf('change'), change: isInkChange }),
  isShape({ says: isOneOf('live'), stroke: isStroke }),
  isShape({ says: isOneOf('ask') }),
  isShape({ says: isOneOf('all'), strokes: isListOf(isStroke) }),
  isShape({ says: isOneOf('point'), at: isEither(isShape({ x: isNumber, y: isNumber }), isOneOf(null)) }),
  isShape({ says: isOneOf('cover'), cover: isEither(isCover, isOneOf(null)) }),
);
