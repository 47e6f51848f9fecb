/** Loads drawings that stand in files of their own into their frames: see `drawing-files.ts`. */
import { fetchText, fetchTextNow, forgetText } from './fetch-text.ts';

type Frame = SVGSVGElement;
/** Frames whose drawings have not come yet. */
const framesIn = (within: ParentNode) => [...within.querySelectorAll<Frame>('svg[data-drawing]')];
const addressOf = (frame: Frame) => frame.dataset.drawing ?? '';

/** Address from which the drawing in a filled frame came. */
const filled = new WeakMap<Frame, string>();

function fillFrame(frame: Frame, file: string): void {
  const { documentElement: drawn } = new DOMParser().parseFromString(file, 'image/svg+xml');
  if (!frame.dataset.drawing) return;
  if (!(drawn instanceof SVGSVGElement)) {
    forgetText(frame.dataset.drawing);
    return;
  }
  // In its file a mark leads to the notes beside the page; from the page the way there is another.
  const from = new URL(frame.dataset.drawing, document.baseURI);
  for (const mark of drawn.querySelectorAll<SVGAElement>('a[target]')) {
    mark.setAttribute('href', new URL(mark.getAttribute('href') ?? '', from).href);
    mark.removeAttribute('target');
  }
  frame.replaceChildren(...drawn.childNodes);
  filled.set(frame, frame.dataset.drawing);
  delete frame.dataset.drawing;
  frame.dispatchEvent(new Event('drawn', { bubbles: true }));
}

/** Loads a drawing into its frame. Where its file does not come the frame stays as it is. */
const loadDrawing = (frame: Frame): Promise<void> =>
  fetchText(addressOf(frame)).then(
    (file) => fillFrame(frame, file),
    () => undefined,
  );

/** Loads every drawing in a part of the page, e.g. before a tool takes the drawing's parts in hand. */
export async function loadDrawings(within: ParentNode): Promise<void> {
  await Promise.all(framesIn(within).map(loadDrawing));
}

/** Takes the drawings of a part of the page that nobody sees out of their frames: a page of few elements answers sooner. */
export function unloadDrawings(within: ParentNode): void {
  for (const frame of within.querySelectorAll('svg')) {
    const address = filled.get(frame);
    if (!address) continue;
    filled.delete(frame);
    frame.replaceChildren(...frame.querySelectorAll(':scope > :is(title, desc)'));
    frame.dataset.drawing = address;
  }
}

/** Fetches the files of all frames in some parts of the page, in their order, for whoever comes there without a network. */
export function prefetchDrawings(parts: readonly ParentNode[]): void {
  for (const frame of parts.flatMap(framesIn)) void fetchText(addressOf(frame));
}

/** Loads all drawings for paper, which does not wait. */
export function loadDrawingsForPaper(): void {
  addEventListener('beforeprint', () => {
    for (const frame of framesIn(document)) {
      const file = fetchTextNow(addressOf(frame));
      if (file !== undefined) fillFrame(frame, file);
    }
  });
}

/** Loads each drawing as the reader comes near its frame. */
export function loadDrawingsNearViewport(): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof SVGSVGElement && target.dataset.drawing) void loadDrawing(target);
    },
    { rootMargin: '120% 0px' },
  );
  for (const frame of framesIn(document)) near.observe(frame);
}
