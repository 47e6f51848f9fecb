import { slideSize } from '#drawing/slide-size.ts';
import { find } from '#frame/browser/elements/find.ts';
import type { StageLink } from './stage-link.ts';

/** As large as most projectors show; the class's screen is then put there and filled. */
const asProjector = `popup,width=${slideSize.width},height=${slideSize.height}`;

/**
 * Opens the class's screen in a window of its own, which can be moved to the projector without covering this one. Where
 * the browser allows none, the link opens it as a tab.
 */
export function wireOpener(link: StageLink): void {
  const opener = find<HTMLAnchorElement>('.open-stage');
  opener?.addEventListener('click', (event) => {
    link.choose(link.stage);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const opened = window.open(opener.href, '_blank', asProjector);
    if (!opened) return;
    event.preventDefault();
    watch(opened, link);
  });
}

let watching: ReturnType<typeof setInterval> | undefined;

/** A window that is closed at once may not get to say so. Of two, the later one is the class's screen. */
function watch(opened: Window, link: StageLink): void {
  const { stage } = link;
  clearInterval(watching);
  watching = setInterval(() => {
    if (!opened.closed) return;
    clearInterval(watching);
    link.lose(stage);
  }, 500);
}
