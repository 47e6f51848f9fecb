import { type BodyNode, blocksNamed, shownIn } from './body.ts';
import { type HeadlinePlace, titleAlone, titleBesidePicture } from './headline-size.ts';

/**
 * Where the deck's title stands on its title page: the first slide, if it has the deck's own title and shows nothing else
 * than perhaps a picture. Undefined for every other slide; one with the deck's tiles is set by itself.
 */
export function titlePlace(title: string, body: readonly BodyNode[], deckTitle: string): HeadlinePlace | undefined {
  const shown = shownIn(body, 'stage');
  const pictures = blocksNamed(shown, 'Picture').length;
  if (title !== deckTitle || pictures > 1 || shown.length > pictures) return undefined;
  return pictures > 0 ? titleBesidePicture : titleAlone;
}
