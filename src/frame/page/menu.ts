/** What hangs from the head of a page closes as menus do: by Esc, by a press elsewhere, and once it has led somewhere. */
export function closeMenus(): void {
  const open = () =>
    document.querySelector<HTMLDetailsElement>('.page-menu[open], .hanging-menu[open], .contents > details[open]');
  document.addEventListener('keydown', (event) => {
    const menu = open();
    if (event.key !== 'Escape' || !menu) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const menu = open();
    if (menu && target instanceof Element && (!menu.contains(target) || target.closest('a'))) menu.open = false;
  });
}
