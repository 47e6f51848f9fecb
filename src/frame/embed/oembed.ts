import { sharedTitle } from '#deck/asking.ts';
import type { Deck, Slide } from '#deck/deck.ts';
import { cardSize } from '#exports/share/card.ts';
import { publicLink } from '../browser/links.ts';
import { iframeOf } from './snippet.ts';

/** px of the frame in which other sites show the stage. */
const FRAME_PX = { width: 960, height: 540 } as const;

/**
 * Gives the address of a slide's oEmbed, which sites read that turn a pasted link into the slide itself. Only a public site
 * has it.
 */
export const oembedLink = (slide: Slide): string | undefined => publicLink(`share/${slide.id}.json`);

/** The stage from a slide on, as https://oembed.com names its parts. */
export function oembedOf(deck: Deck, slide: Slide): object {
  const title = sharedTitle(deck, slide);
  const address = publicLink(`present/?embed#/${slide.id}`) ?? '';
  return {
    version: '1.0',
    type: 'rich',
    ...FRAME_PX,
    html: iframeOf({ address, title, height: 'as-slide' }),
    title,
    provider_name: deck.settings.title,
    provider_url: publicLink(''),
    thumbnail_url: publicLink(`share/${slide.id}.png`),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
