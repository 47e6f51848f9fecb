import { button, make } from '#frame/browser/elements/make.ts';
import { comma, drawWords as words } from '#words/index.ts';

interface FullScreenValue {
  /** Large, from edge to edge. */
  value: string;
  says: string;
  /** Data of the chart whose colour it has. */
  look: DOMStringMap;
  /** Called once it has been seen. */
  next(): void;
}

/** Fills the class's screen with one value until a press, a clicker's too. */
export function fillScreen({ value, says, look: { side, pattern }, next }: FullScreenValue): HTMLButtonElement {
  const fill = button('', () => {
    fill.remove();
    next();
  });
  fill.className = 'draw-fills';
  fill.ariaLabel = words.bars;
  fill.ariaDescription = `${value}${comma}${says}`;
  Object.assign(fill.dataset, { turn: '1', ...(side && { side }), ...(pattern && { pattern }) });
  fill.style.setProperty('--signs', String(value.length));
  fill.append(make('strong', {}, value), make('span', {}, says));
  return fill;
}
