import type { Level } from '#core/schema/view.ts';
import { sharedTitle } from '#deck/asking.ts';
import type { Deck, Slide } from '#deck/deck.ts';
import { cardSize } from '#exports/share/card.ts';
import { publicLink } from '../browser/links.ts';
import { iframeOf, pathOfEmbed, UNKNOWN_PX } from './snippet.ts';

/** Pixels of the frame in which other sites show the stage, and of one for a section, which cannot know how high it will be there. */
const stageFrame = { width: 960, height: 540 } as const;
const sectionFrame = { width: 960, height: UNKNOWN_PX } as const;

/**
 * The path of a slide's oEmbed, which sites read that turn a pasted link into the slide itself. Only a public site has it.
 */
export const oembedPathOfStage = ({ id }: Slide): string => `share/${id}.json`;

/** The same for a link to the page of its section. */
export const oembedPathOfSection = ({ id }: Slide, level: Level): string =>
  pathOfEmbed(id, level).replace(/\/$/, '.json');

/** The stage from a slide on, as https://oembed.com names its parts. */
export const oembedOfStage = (deck: Deck, slide: Slide): object =>
  oembed(deck, slide, stageFrame, (title) => {
    const address = publicLink(`present/?embed#/${slide.id}`) ?? '';
    return iframeOf({ address, title, height: 'as-slide' });
  });

/** The section of a slide in the same form. */
export const oembedOfSection = (deck: Deck, slide: Slide, level: Level): object =>
  oembed(deck, slide, sectionFrame, (title) =>
    iframeOf({ address: publicLink(pathOfEmbed(slide.id, level)) ?? '', title, height: UNKNOWN_PX }),
  );

function oembed(
  deck: Deck,
  slide: Slide,
  frame: { width: number; height: number },
  htmlOf: (title: string) => string,
): object {
  const title = sharedTitle(deck, slide);
  return {
    version: '1.0',
    type: 'rich',
    ...frame,
    html: htmlOf(title),
    title,
    provider_name: deck.settings.title,
    provider_url: publicLink(''),
    thumbnail_url: publicLink(`share/${slide.id}.png`),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
