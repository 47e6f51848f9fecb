import { type Guard, isEither, isListOf, isNumber, isOneOf, isShape } from '#frame/browser/memory/guards.ts';
import { type Cover, isCover } from './cover.ts';
import { type Deed, isDeed } from './ink.ts';
import { isStroke, type Stroke } from './stroke.ts';

/** What windows of one class tell one another while something is drawn or pointed at. */
export type InkSaying =
  | { says: 'deed'; deed: Deed }
  /** A line that is not done yet. */
  | { says: 'live'; stroke: Stroke }
  /** A window that knows of no ink asks those that do. */
  | { says: 'ask' }
  | { says: 'all'; strokes: Stroke[] }
  | { says: 'point'; at: { x: number; y: number } | null }
  | { says: 'cover'; cover: Cover | null };

export const isInkSaying: Guard<InkSaying> = isEither(
  isShape({ says: isOneOf('deed'), deed: isDeed }),
  isShape({ says: isOneOf('live'), stroke: isStroke }),
  isShape({ says: isOneOf('ask') }),
  isShape({ says: isOneOf('all'), strokes: isListOf(isStroke) }),
  isShape({ says: isOneOf('point'), at: isEither(isShape({ x: isNumber, y: isNumber }), isOneOf(null)) }),
  isShape({ says: isOneOf('cover'), cover: isEither(isCover, isOneOf(null)) }),
);
