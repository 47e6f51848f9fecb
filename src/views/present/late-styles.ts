/**
 * Puts the styles of reveal.js to work, and says whether they came. The first slide stands there without them, so they are
 * fetched after the ones that it waits for. In a file of its own the deck has them from the start.
 */
export async function bringLateStyles(): Promise<boolean> {
  const link = document.querySelector<HTMLLinkElement>('link[data-late]');
  if (!link) return true;
  link.media = 'all';
  if (hasCome(link)) return true;
  // They are on their way, or they have failed already, which a link does not tell afterwards.
  const again = link.cloneNode();
  const came = new Promise<boolean>((done) => {
    again.addEventListener('load', () => done(true));
    again.addEventListener('error', () => done(false));
  });
  link.replaceWith(again);
  // As of a part of the code that is missing: the slide stays, and the reader is offered to load the page again.
  if (!(await came)) dispatchEvent(new Event('vite:preloadError'));
  return came;
}

/** What failed is a sheet too in some browsers: one that is empty, or may not be read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return Boolean(sheet?.cssRules.length);
  } catch {
    return false;
  }
}
