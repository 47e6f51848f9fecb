// In the frame of another page a model tells its height, and its links leave that frame.
import { tellHeight } from '#frame/embed/snippet.ts';

if (document.documentElement.dataset.embed !== undefined) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.model-link)')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  tellHeight(document.body, () => document.body.getBoundingClientRect().height);
}
