/** Builds an element with its properties and children. Text stays text: nothing is parsed as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that says what it does. */
export function button(
  text: string,
  press: () => void,
  properties: Partial<HTMLButtonElement> = {},
): HTMLButtonElement {
  const made = make('button', { type: 'button', ...properties }, text);
  made.addEventListener('click', press);
  return made;
}

/** Says that a button does nothing now. It keeps the focus, which a disabled one would lose. */
export function idle(control: HTMLButtonElement, isIdle: boolean): void {
  control.ariaDisabled = String(isIdle);
}
