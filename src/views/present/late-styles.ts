/**
 * Puts to work the styles that the first slide does without, those of reveal.js and of the stage's tools, and says whether
 * they came. They are fetched after the ones that it waits for. In a file of its own the deck has them from the start.
 */
export async function bringLateStyles(): Promise<boolean> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[data-late]')];
  const came = (await Promise.all(links.map(bring))).every(Boolean);
  // As of a part of the code that is missing: the slide stays, and the reader is offered to load the page again.
  if (!came) dispatchEvent(new Event('vite:preloadError'));
  return came;
}

function bring(link: HTMLLinkElement): Promise<boolean> | true {
  link.media = 'all';
  if (hasCome(link)) return true;
  // They are on their way, or they have failed already, which a link does not tell afterwards.
  const again = link.cloneNode();
  link.replaceWith(again);
  return new Promise((done) => {
    for (const end of ['load', 'error']) again.addEventListener(end, () => done(end === 'load'));
  });
}

/** What failed is a sheet too in some browsers: one that is empty, or may not be read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return Boolean(sheet?.cssRules.length);
  } catch {
    return false;
  }
}
