import { ended } from '#words/index.ts';
import { blocksNamed, shownIn } from './body.ts';
import { type Deck, known, type Slide } from './deck.ts';
import { isQuestion } from './sentences.ts';

/** What stands over a drawing that asks, until its last step brings the headline. */
interface Asking {
  /** What the drawing shows. */
  title: string;
  asks: string;
}

/**
 * What a slide asks before its headline may stand: its drawing, where that asks and a later step answers. A headline that asks
 * itself gives nothing away.
 */
export function askingOf({ figures, diagrams }: Pick<Deck, 'figures' | 'diagrams'>, slide: Slide): Asking | undefined {
  if (isQuestion(slide.title)) return undefined;
  const face = shownIn(slide.body, 'stage');
  const drawings = [
    ...blocksNamed(face, 'Figure').map(({ props }) => known(figures, props.id)),
    ...blocksNamed(face, 'Diagram').map(({ props }) => known(diagrams, props.id)),
  ];
  for (const { title, asks, steps } of drawings) if (asks && steps.length > 1) return { title, asks };
  return undefined;
}

/** What a slide is called where it is shared: what it asks, and else its headline, so that no answer is given away. */
export function sharedTitle(deck: Pick<Deck, 'figures' | 'diagrams'>, slide: Slide): string {
  const asking = askingOf(deck, slide);
  return asking ? `${ended(asking.title)} ${asking.asks}` : slide.title;
}
