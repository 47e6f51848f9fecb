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
export function setIdle(control: HTMLButtonElement, isIdle: boolean): void {
  control.ariaDisabled = String(isIdle);
}

/** Builds an SVG element with its attributes and children. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Node[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/**
 * Replaces what a list holds. A button that had the focus hands it to the one that now has its place, else to the last, else
 * to the list: who works by keyboard goes on from there, not from the top of the page.
 */
export function refill(list: HTMLElement, ...items: Node[]): void {
  const before = [...list.querySelectorAll('button')].findIndex((each) => each === document.activeElement);
  list.replaceChildren(...items);
  if (before === -1) return;
  const now = [...list.querySelectorAll('button')];
  const able = [now[before], ...now.toReversed()].find((each) => each && !each.disabled);
  if (!able) list.tabIndex = -1;
  (able ?? list).focus({ preventScroll: true });
}

const adopted = new Set<string>();

/** Puts a stylesheet to work, once: the page's policy allows no style that its code writes into it, but this. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return;
  adopted.add(styles);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
