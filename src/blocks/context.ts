import type { View } from '#core/schema/view.ts';
import type { Deck, Slide } from '#deck/deck.ts';

/** Context of a block: the whole deck, the slide it stands in and the view it is for. */
export interface BlockContext {
  deck: Deck;
  slide: Slide;
  view: View;
}

/** Context of a part that may stand in no slide. */
export type Showing = Pick<BlockContext, 'deck' | 'view'>;

/** Views in which a class is led step by step. */
export const isStepped = (view: View): boolean => view === 'stage' || view === 'presenter';

/** Views that show the face of a slide, and a drawing as large as the slide. */
export const showsFace = (view: View): boolean => isStepped(view) || view === 'slides' || view === 'sheet';

/** The file that keeps what waits in the folds of a slide: one a section, see `Lazy.astro`. */
export const foldFileOf = ({ section }: Slide): string => `section-${section.number}`;
