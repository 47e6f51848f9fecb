/** The drawn parts of a figure: every element that belongs to a node or an arrow, in each of its arrangements. */
export const partElements = (figure: Element): SVGElement[] => [
  ...figure.querySelectorAll<SVGElement>('.picture [data-node], .picture [data-edge]'),
];

/** The lines about branches: each stands with the first of its parts. */
const frames = (figure: Element) => figure.querySelectorAll<SVGElement>('.picture [data-of]');

/** What is asked at the first step, until one of the parts that answer it is drawn. */
const questions = (figure: Element) => figure.querySelectorAll<SVGElement>('.picture [data-until]');

/** The id of a drawn part. */
export const idOf = (part: SVGElement): string => part.dataset.node ?? part.dataset.edge ?? '';

/** The part that was pressed or touched. */
export function partAt(target: EventTarget | null): SVGElement | undefined {
  const part = target instanceof Element ? target.closest<SVGElement>('.picture :is([data-node], [data-edge])') : null;
  return part ?? undefined;
}

/** The element of a part that takes the focus, in the arrangement that is shown. */
export const focusableOf = (figure: Element, id: string): SVGElement | undefined =>
  partElements(figure).find((part) => idOf(part) === id && part.hasAttribute('tabindex') && part.checkVisibility());

/** Only one part of a drawing is in the order of Tab; arrow keys lead on from it. */
export function rove(figure: Element, id: string): void {
  for (const part of partElements(figure)) {
    if (part.hasAttribute('tabindex')) part.setAttribute('tabindex', idOf(part) === id ? '0' : '-1');
  }
}

/**
 * Makes each node and arrow a button that a keyboard reaches and a finger hits, in each arrangement that has come. The
 * picture becomes a group then: what is inside an image is not read out.
 */
export function makeFocusable(figure: HTMLElement): void {
  const pictures = [...figure.querySelectorAll<SVGElement>('.picture svg:not([data-drawing], :has([role="button"]))')];
  if (pictures.length === 0) return;
  const reached = figure.querySelector<SVGElement>('.picture [role="button"][tabindex="0"]');
  for (const svg of pictures) {
    svg.setAttribute('role', 'group');
    svg.querySelector('g[aria-hidden]')?.removeAttribute('aria-hidden');
    for (const part of svg.querySelectorAll<SVGElement>('[data-node], [data-edge]')) nameButton(part);
  }
  rove(figure, reached ? idOf(reached) : (figure.dataset.first ?? ''));
}

/** A part without a name of its own belongs to one that has. */
function nameButton(part: SVGElement): void {
  const { name } = part.dataset;
  if (!name) {
    part.setAttribute('aria-hidden', 'true');
    return;
  }
  part.setAttribute('role', 'button');
  part.setAttribute('aria-label', name);
  part.setAttribute('tabindex', '-1');
  widen(part);
  partLines(part);
}

/** A line of 3 px is hard to hit: a wide one lies under it, which is seen only where the focus is. */
function widen(part: SVGElement): void {
  const line = part.querySelector('.dg-line');
  const hit = line?.cloneNode();
  if (!(hit instanceof SVGElement)) return;
  hit.setAttribute('class', 'dg-hit');
  line?.before(hit);
}

/** The lines of a label are words apart: to software that reads them too, not only to the eye. */
function partLines(part: SVGElement): void {
  for (const line of part.querySelectorAll('.dg-text > tspan + tspan')) {
    const space = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    // without size, or the space would push a centred line aside
    space.setAttribute('font-size', '0');
    space.textContent = ' ';
    line.before(space);
  }
}

/** Gives each part a look: `now`, `lit` or `faint`; without a look it stands as drawn. */
export function light(figure: Element, look: (id: string) => 'now' | 'lit' | 'faint' | undefined): void {
  for (const part of partElements(figure)) {
    const wanted = look(idOf(part));
    if (wanted) part.dataset.look = wanted;
    else delete part.dataset.look;
  }
}

/** Draws only what is shown so far; what is fresh stands out. */
export function draw(figure: Element, shown: ReadonlySet<string>, fresh: ReadonlySet<string>): void {
  for (const part of partElements(figure)) {
    part.classList.toggle('not-yet', !shown.has(idOf(part)));
    part.classList.toggle('fresh', fresh.has(idOf(part)));
  }
  for (const question of questions(figure)) {
    const answers = question.dataset.until?.split(' ') ?? [];
    question.classList.toggle('asked', !answers.some((part) => shown.has(part)));
  }
  for (const frame of frames(figure)) {
    const parts = frame.dataset.of?.split(' ') ?? [];
    frame.classList.toggle('not-yet', !parts.some((part) => shown.has(part)));
  }
}

/** Draws every part, as after the last step. */
export function drawWhole(figure: Element): void {
  for (const part of [...partElements(figure), ...frames(figure), ...questions(figure)])
    part.classList.remove('not-yet', 'fresh', 'asked');
}
