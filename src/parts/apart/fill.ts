/** Fills the frames of drawings that stand in files of their own: see `apart.ts`. */

type Frame = SVGSVGElement;
const framesIn = (within: ParentNode) => [...within.querySelectorAll<Frame>('svg[data-drawing]')];

const coming = new WeakMap<Frame, Promise<void>>();

function put(frame: Frame, file: string): void {
  const { documentElement: drawn } = new DOMParser().parseFromString(file, 'image/svg+xml');
  if (!(drawn instanceof SVGSVGElement) || !frame.dataset.drawing) return;
  // In its file a mark leads to the article; in the article it leads to its note.
  for (const mark of drawn.querySelectorAll<SVGAElement>('a[target]')) {
    mark.setAttribute('href', mark.getAttribute('href')?.replace(/^[^#]*/, '') ?? '');
    mark.removeAttribute('target');
  }
  frame.replaceChildren(...drawn.childNodes);
  delete frame.dataset.drawing;
  frame.dispatchEvent(new Event('drawn', { bubbles: true }));
}

/** Fetches a drawing once. One that cannot be had now is asked for again when the reader next comes near. */
function fill(frame: Frame): Promise<void> {
  const known = coming.get(frame);
  if (known) return known;
  const promise = fetch(frame.dataset.drawing ?? '')
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    .then((file) => put(frame, file))
    .catch(() => void coming.delete(frame));
  coming.set(frame, promise);
  return promise;
}

/** Fills every frame in a part of the page, e.g. before a tool takes the drawing's parts in hand. */
export async function fillIn(within: ParentNode): Promise<void> {
  await Promise.all(framesIn(within).map(fill));
}

/** Fills each frame as the reader comes near it, and all of them for paper, which does not wait. */
export function fillInTime(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof SVGSVGElement && target.dataset.drawing) void fill(target);
    },
    { rootMargin: '120% 0px' },
  );
  for (const frame of framesIn(document)) near.observe(frame);
  addEventListener('beforeprint', () => {
    for (const frame of framesIn(document)) {
      const asked = new XMLHttpRequest();
      asked.open('GET', frame.dataset.drawing ?? '', false);
      asked.send();
      if (asked.status < 300) put(frame, asked.responseText);
    }
  });
}
