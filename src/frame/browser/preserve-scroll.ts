/** The part of a pixel by which the window could not be moved: over many parts it would add up. */
let subpixelRemainder = 0;

/**
 * Changes the height of a part that ends above the window, or no more than `reach` pixels below its top, so that nothing
 * moves that is read. A browser with scroll anchoring may have made up for it already.
 */
export function preserveScroll(part: Element, reach: number, change: () => void): void {
  const bottom = () => part.getBoundingClientRect().bottom;
  const before = bottom();
  // In a section that is not laid out yet nothing gets its height.
  const moves = before <= reach && part.checkVisibility({ contentVisibilityAuto: true });
  change();
  if (!moves) return;
  const [from, by] = [scrollY, bottom() - before + subpixelRemainder];
  scrollBy({ top: by, behavior: 'instant' });
  subpixelRemainder = (by - (scrollY - from)) % 1;
}
