/** Inks a drawing up to one of its steps, counted from 1: what a later step inks waits as a pale outline. */
export function ink(figure: HTMLElement, step: number): void {
  for (const part of figure.querySelectorAll<SVGElement>('.plate [data-at]'))
    part.toggleAttribute('data-waits', Number(part.dataset.at) > step);
}
