// On a phone a drawing may be taller than the window. While its steps pass, its frame is held under the head of the page by
// its lower part (steps.css), and what the present step inks is brought into that part.
import { smallest } from '#drawing/figures/type.ts';
import { button, make } from '#frame/browser/elements/make.ts';
import { commonWords, readWords } from '#words/index.ts';
import { figures, isNear, show, stepsOf, still } from './passing.ts';

/** A step is read when its card has come this far up the window, into sight under the frame. */
const readAt = 0.55;
/** px between what a step inks and the edges of what is in sight. */
const white = 8;
/** px before a frame is held at which it counts as held: the first card is read then. */
const nearly = 40;
/** px of the letters of a drawing that is made smaller, so that more of it is in sight. */
const readable = 11;

interface Held {
  figure: HTMLElement;
  frame: HTMLElement;
  bar: HTMLElement;
  place: HTMLElement;
}

const all = figures.flatMap((figure): Held[] => {
  const frame = figure.querySelector<HTMLElement>('.plate-tall');
  if (!frame) return [];
  const place = make('span', {});
  const whole = button(readWords.wholePicture, () =>
    figure.scrollIntoView({ behavior: still.matches ? 'auto' : 'smooth' }),
  );
  const bar = make('p', { className: 'held-bar' }, place, whole);
  frame.append(bar);
  return [{ figure, frame, bar, place }];
});

interface Reach {
  top: number;
  bottom: number;
}

/** From where to where such parts stand, in the drawing's own px. */
function reachOf(drawing: SVGSVGElement, parts: string): Reach | undefined {
  const boxes = [...drawing.querySelectorAll<SVGGraphicsElement>(parts)]
    .map((part) => part.getBBox())
    .filter(({ width, height }) => width > 0 || height > 0);
  if (boxes.length === 0) return undefined;
  return {
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
}

/** What a step inks: all of it, or where that is higher than `most` its words alone; a band may run on out of sight. */
function inkedWith(drawing: SVGSVGElement, step: number, most: number): Reach | undefined {
  const inked = `.inkable[data-at="${step}"]`;
  const all = reachOf(drawing, inked);
  return all && all.bottom - all.top > most ? (reachOf(drawing, `${inked}>text`) ?? all) : all;
}

/** What a frame, of which the lowest `sight` px are in sight, shows of its drawing; nothing before that has come. */
function viewOf({ frame, bar }: Held, sight: number) {
  const drawing = frame.querySelector<SVGSVGElement>('svg.plate:not([data-drawing])');
  if (!drawing) return undefined;
  const box = drawing.viewBox.baseVal;
  const unit = frame.offsetHeight / box.height;
  const [from, to] = [frame.offsetHeight - sight, frame.offsetHeight - bar.offsetHeight];
  const room = to - from - 2 * white;
  const smallestScale = readable / (smallest.tall * unit);
  /** px of the drawing that can be in sight at once. */
  const most = room / (unit * Math.min(1, smallestScale));
  return { drawing, box, unit, from, to, room, smallestScale, most };
}

/** Whether the words that each step inks can be in sight at once, in letters that can be read. */
function fits(held: Held, sight: number): boolean {
  const view = viewOf(held, sight);
  if (!view) return true;
  const { drawing, most } = view;
  return stepsOf(held.figure).every((_, index) => {
    const words = reachOf(drawing, `.inkable[data-at="${index + 1}"]>text`);
    return !words || words.bottom - words.top <= most;
  });
}

/** Moves the drawing in its frame, and makes it a little smaller where that helps. */
function bring(held: Held, step: number, sight: number): void {
  const view = viewOf(held, sight);
  const parts = view && inkedWith(view.drawing, step, view.most);
  if (!parts) return;
  const { box, unit, from, to, room, smallestScale } = view;
  const { frame } = held;
  const need = (parts.bottom - parts.top) * unit;
  const scale = Math.min(1, Math.max(room / need, smallestScale));
  const top = (parts.top - box.y) * unit * scale;
  const wanted = from + white + Math.max(0, (room - need * scale) / 2) - top;
  // No white comes in above or below the drawing as long as it fills what is in sight.
  const down = Math.max(Math.min(wanted, from), Math.min(from, to - frame.offsetHeight * scale));
  const across = (box.width * unit * (1 - scale)) / 2;
  for (const [name, value] of Object.entries({ down: `${down}px`, across: `${across}px`, scale: String(scale) }))
    frame.style.setProperty(`--${name}`, value);
}

/** The step at which a figure was last asked whether it fits. */
const tried = new Map<HTMLElement, number>();

/** A drawing of which a step does not fit stands whole, with its steps under it. */
function release(figure: HTMLElement): void {
  figure.dataset.released = '';
  show(figure, undefined);
}

/** Where its reader is in each drawing that is near. */
function hold(): void {
  for (const held of all) {
    const { figure, frame, place } = held;
    if (!isNear(figure)) continue;
    const { position, top } = getComputedStyle(frame);
    const stays = Number.parseFloat(top);
    const isHeld = position === 'sticky' && frame.getBoundingClientRect().top <= stays + nearly;
    const steps = stepsOf(figure);
    const read = steps.filter((card) => card.getBoundingClientRect().top < innerHeight * readAt).length;
    const step = isHeld ? Math.max(1, read) : undefined;
    show(figure, step);
    if (!step) continue;
    place.textContent = commonWords.stepOf(step, steps.length);
    const head = document.querySelector<HTMLElement>('.site-header')?.offsetHeight ?? 0;
    const sight = stays + frame.offsetHeight - head;
    if (tried.get(figure) !== step && !fits(held, sight)) release(figure);
    else bring(held, step, sight);
    tried.set(figure, step);
  }
}

let waiting = false;
function holdSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    hold();
  });
}

// How high a frame is decides how much of it goes out of sight before it is held.
const heights = new ResizeObserver((entries) => {
  tried.clear();
  for (const { target } of entries)
    if (target instanceof HTMLElement) {
      target.style.setProperty('--high', `${target.offsetHeight}px`);
      target.closest('.stepped')?.removeAttribute('data-released');
    }
  holdSoon();
});
for (const { frame } of all) heights.observe(frame);
addEventListener('scroll', holdSoon, { passive: true });
document.addEventListener('drawn', () => {
  tried.clear();
  holdSoon();
});
