/** Small pieces of page that both elements build. Text only: nothing here is parsed as HTML. */

/** A button that says what it does. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** A line whose changes a screen reader tells when it has time. */
export function status(className: string): HTMLParagraphElement {
  const made = element('p', className);
  made.setAttribute('role', 'status');
  return made;
}

/** `3`, `3 and 5`, `3, 5 and 8`. */
export const listed = (items: readonly (string | number)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
