/** Where the reader is in a page, as its address names it. A view that knows better than the address says so. */
export const here = { place: (): string => location.hash };

/** Leads to the same slide, step, section and state in the other language: what the address of this page says goes along. */
export function wireEditions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')) {
    const { pathname } = link;
    const follow = () => {
      link.href = `${pathname}${location.search}${here.place()}`;
    };
    // Before any way of following a link, in another tab too.
    for (const act of ['pointerdown', 'keydown', 'click']) link.addEventListener(act, follow);
  }
}
