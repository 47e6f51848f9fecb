/** Between the panel and the drawing, in px of the window: the ring of a part that has the focus stands in it. */
const gap = 16;

/** As large as the panel leaves it room, and whole again once the panel is shut. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) fit(target);
});

/** The panel of a diagram's tools stands over the headline; where it is higher, the drawing is drawn smaller below it. */
export const makeRoomFor = (panel: Element): void => sizes.observe(panel);

function fit(panel: Element): void {
  const picture = panel.closest('figure')?.querySelector<HTMLElement>('.picture');
  if (!picture) return;
  picture.style.scale = '';
  const { bottom, height } = picture.getBoundingClientRect();
  const share = (bottom - panel.getBoundingClientRect().bottom - gap) / height;
  if (share < 1) picture.style.scale = String(share);
}
