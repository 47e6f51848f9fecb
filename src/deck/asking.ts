import { ended } from '#words/index.ts';
import { blocksNamed, shownIn } from './body.ts';
import { type Deck, known, type Slide } from './deck.ts';
import { isQuestion } from './sentences.ts';

/** What stands over a drawing or a model that asks, until its last step brings the headline. */
interface Asking {
  /** What it shows. */
  title: string;
  asks: string;
  /** Whether the question stands in the drawing; that of a model stands in the headline's place. */
  isDrawn: boolean;
}

/** What of a deck can ask. */
type Askers = Pick<Deck, 'figures' | 'diagrams' | 'models'>;

/**
 * What a slide asks before its headline may stand: its drawing or model, where that asks and a later step answers. A headline
 * that asks itself gives nothing away.
 */
export function askingOf({ figures, diagrams, models }: Askers, slide: Slide): Asking | undefined {
  if (isQuestion(slide.title)) return undefined;
  const face = shownIn(slide.body, 'stage');
  const drawings = [
    ...blocksNamed(face, 'Figure').map(({ props }) => known(figures, props.id)),
    ...blocksNamed(face, 'Diagram').map(({ props }) => known(diagrams, props.id)),
  ];
  for (const { title, asks, steps } of drawings) if (asks && steps.length > 1) return { title, asks, isDrawn: true };
  for (const { props } of blocksNamed(face, 'Model')) {
    const { title, ask: asks, steps } = known(models, props.id);
    if (steps.length > 1) return { title, asks, isDrawn: false };
  }
  return undefined;
}

/** Gives a slide's title where it is shared: what it asks, and else its headline, so that no answer is given away. */
export function sharedTitle(deck: Askers, slide: Slide): string {
  const asking = askingOf(deck, slide);
  return asking ? `${ended(asking.title)} ${asking.asks}` : slide.title;
}
