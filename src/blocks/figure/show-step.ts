/**
 * Shows a drawing up to one of its steps, counted from 1: what a later step shows waits as a pale outline. Only what is new
 * is animated.
 */
export function showStep(figure: HTMLElement, step: number, animated = false): void {
  for (const part of figure.querySelectorAll<SVGElement>('.plate [data-at]')) {
    const waits = Number(part.dataset.at) > step;
    part.toggleAttribute('data-fresh', animated && !waits && part.dataset.waits !== undefined);
    part.toggleAttribute('data-waits', waits);
    const { goes } = part.dataset;
    part.toggleAttribute('data-stands', goes !== undefined && !waits && step < Number(goes));
  }
}
