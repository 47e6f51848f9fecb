import type { Deck, Slide } from '../deck/deck.ts';
import type { BlockName } from '../deck/vocabulary.ts';
import type { View } from '../parts/slide/view.ts';

/** What every block is told: the whole deck, the slide it stands in and the view it is for. */
export interface Context {
  deck: Deck;
  slide: Slide;
  view: View;
}

const shownIn: Partial<Record<BlockName, readonly View[]>> = {
  Face: ['stage', 'slides', 'presenter'],
  Read: ['article', 'handout'],
  Notes: ['presenter'],
  // On paper a worksheet asks instead; an answer beside its question would spoil it.
  Exercise: ['stage', 'article', 'presenter'],
};

/** Blocks that are not listed show in every view. */
export const shows = (name: BlockName, view: View): boolean => shownIn[name]?.includes(view) ?? true;

/** Views that become PDFs. There each figure element is tagged as a picture, beside the drawing inside it. */
export const onPaper = (view: View): boolean => view === 'slides' || view === 'handout';
