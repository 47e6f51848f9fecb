import { type Guard, isEither, isListOf, isNumber, isOneOf, isShape, isText } from '#frame/browser/storage/guards.ts';
import type { Place } from '../session/session.ts';
import { type Cover, isCover } from './cover.ts';
import { isStroke, type Stroke } from './stroke.ts';

/** Ink of a class: its lines in the order in which they were drawn, and those that were last wiped off at once. */
export interface Ink {
  strokes: readonly Stroke[];
  cleared: readonly Stroke[];
}

/** A change of the ink. Every window of a class makes the same ones, in whichever order they come. */
export type InkChange =
  | { does: 'draw'; strokes: Stroke[] }
  | { does: 'undo'; id: string }
  | { does: 'clear'; ids: string[] };

export const isInkChange: Guard<InkChange> = isEither(
  isShape({ does: isOneOf('draw'), strokes: isListOf(isStroke) }),
  isShape({ does: isOneOf('undo'), id: isText }),
  isShape({ does: isOneOf('clear'), ids: isListOf(isText) }),
);

export const noInk: Ink = { strokes: [], cleared: [] };

/** Points of all lines of a class: about 260 kB as text, so that what a browser stores has room for a term. */
const MAX_POINTS_PER_CLASS = 24_000;

/** Applies a change. Beyond what can be stored the oldest lines go. */
export function applyChange({ strokes, cleared }: Ink, change: InkChange): Ink {
  switch (change.does) {
    case 'draw': {
      const ids = new Set(change.strokes.map(({ id }) => id));
      const all = [...strokes.filter(({ id }) => !ids.has(id)), ...change.strokes];
      return { strokes: dropOldest(all.toSorted((a, b) => (a.id < b.id ? -1 : 1))), cleared: [] };
    }
    case 'undo':
      return { strokes: strokes.filter(({ id }) => id !== change.id), cleared: [] };
    case 'clear': {
      const ids = new Set(change.ids);
      const gone = strokes.filter(({ id }) => ids.has(id));
      return gone.length > 0
        ? { strokes: strokes.filter(({ id }) => !ids.has(id)), cleared: gone }
        : { strokes, cleared };
    }
    default:
      return change satisfies never;
  }
}

function dropOldest(strokes: Stroke[]): Stroke[] {
  let points = 0;
  const tooOld = strokes.findLastIndex((stroke) => {
    points += stroke.points.length / 3;
    return points > MAX_POINTS_PER_CLASS;
  });
  return strokes.slice(tooOld + 1);
}

/**
 * Finds the lines that are seen on a slide at a step: those drawn there until now, unless another picture has taken the place
 * of their own.
 */
export const visibleStrokes = ({ strokes }: Pick<Ink, 'strokes'>, { slide, step }: Place): Stroke[] =>
  strokes.filter((stroke) => stroke.slide === slide && stroke.step <= step && step <= (stroke.last ?? step));

/** Makes the change that takes back the last thing done on a slide: a line that is seen there, or that it was wiped. */
export function undoChange(ink: Ink, place: Place): InkChange | undefined {
  if (ink.cleared.some(({ slide }) => slide === place.slide)) return { does: 'draw', strokes: [...ink.cleared] };
  const last = visibleStrokes(ink, place).at(-1);
  return last && { does: 'undo', id: last.id };
}

/** Makes the change that wipes a slide at all of its steps, or every slide. */
export function clearChange({ strokes }: Ink, slide?: string): InkChange | undefined {
  const ids = strokes.filter((stroke) => slide === undefined || stroke.slide === slide).map(({ id }) => id);
  return ids.length > 0 ? { does: 'clear', ids } : undefined;
}

/** The window over whose slide something is drawn. */
export interface InkWindow {
  /** The box of the slide, and what holds the surface over it. */
  box: HTMLElement;
  surfaceParent: HTMLElement;
  slideOf(id: string): HTMLElement | null | undefined;
  /** Where the window stands, and of which class. */
  place(): Place;
  /** The slide that it shows as the next one, small. */
  nextPlace?(): Place | undefined;
  session(): string;
  /** What is done here does not reach the class's screen for now. */
  frozen(): boolean;
  send(message: InkMessage): void;
  /** A tool was put down; the keys go to the slide again. */
  onPutDown(): void;
}

/** Messages between windows of one class while something is drawn or pointed at. */
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
