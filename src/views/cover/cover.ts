import { make } from '#frame/browser/elements/make.ts';
import { loadDrawingsNearViewport } from '#frame/browser/lazy/drawings.ts';
import { siteLink } from '#frame/browser/links.ts';
import { readWords } from '#words/index.ts';
import { place, placeTitle } from '../read/way/place.ts';

/** Who has read a part of the article goes on there, also from the front door. */
const [slide, title] = [place.get(), placeTitle.get()];
const head = document.querySelector('.cover-top > div');
if (slide && title)
  head?.prepend(
    make(
      'p',
      { className: 'cover-resume' },
      make('a', { href: siteLink(`read/#${encodeURIComponent(slide)}`) }, readWords.goOnAt(title)),
    ),
  );

loadDrawingsNearViewport();
