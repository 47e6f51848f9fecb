/**
 * Inks a drawing up to one of its steps, counted from 1: what a later step inks waits as a pale outline. Where it `moves`,
 * what comes now is seen to come; whatever came before stands at once.
 */
export function ink(figure: HTMLElement, step: number, moves = false): void {
  for (const part of figure.querySelectorAll<SVGElement>('.plate [data-at]')) {
    const waits = Number(part.dataset.at) > step;
    part.toggleAttribute('data-fresh', moves && !waits && part.dataset.waits !== undefined);
    part.toggleAttribute('data-waits', waits);
    const { goes } = part.dataset;
    part.toggleAttribute('data-stands', goes !== undefined && !waits && step < Number(goes));
  }
}
