import { type BodyNode, shownIn } from './body.ts';
import type { DeckSource } from './read-deck.ts';
import type { SlideFile } from './read-slide.ts';

/** Whether a slide has what a layout sets on the stage: words beside one picture, or words alone. */
export function suitsLayout(
  layout: 'beside' | 'centre',
  { body, settings }: Pick<SlideFile, 'body' | 'settings'>,
  deckTitle: string,
): boolean {
  const shown = shownIn(body, 'stage').filter((piece) => piece.type !== 'block' || piece.name !== 'Exercise');
  const pieces = shown.flatMap((piece): BodyNode[] =>
    piece.type === 'block' && piece.name === 'Face' ? piece.children : [piece],
  );
  const pictures = pieces.filter((piece) => piece.type === 'block' && piece.name === 'Picture').length;
  const words = pieces.filter(({ type }) => type !== 'block').length;
  const isAll = words > 0 && words + pictures === pieces.length;
  return isAll && pictures === (layout === 'beside' ? 1 : 0) && settings.data.title !== deckTitle;
}

/** A picture that another tool puts behind or beside the words stands beside them, where it is the only one. */
export const withPicturesBeside = (source: DeckSource): DeckSource => ({
  ...source,
  slides: source.slides.map((slide) => {
    const { data } = slide.settings;
    const isBeside = slide.hasBackground && !data.layout && suitsLayout('beside', slide, source.settings.data.title);
    return isBeside
      ? { ...slide, settings: { ...slide.settings, data: { ...data, layout: 'beside' as const } } }
      : slide;
  }),
});
