// In the frame of another page a model tells its height, and its links leave that frame.
import { openInNewTab, postBodyHeight } from '#frame/embed/snippet.ts';

if (document.documentElement.dataset.embed !== undefined) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.model-link)')) openInNewTab(link);
  postBodyHeight();
}
