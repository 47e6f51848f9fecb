/** Runs in the page: names what reaches past a slide’s edge or into its footer. */
export function outside(slide: Element): string[] {
  const box = slide.getBoundingClientRect();
  const scale = box.width / 1280;
  const footer = slide.querySelector('footer')?.getBoundingClientRect();
  const out: string[] = [];
  for (const element of slide.querySelectorAll<HTMLElement>('.kicker, h2, .slide-body *, footer *')) {
    // A drawing has the whole stage; that its words keep to their room is checked before it is painted.
    if (element.closest('.out-of-sight, svg *, [data-step], .plate-wide')) continue;
    const part = element.getBoundingClientRect();
    // What a fold holds has a size while it is shut.
    if (part.width === 0 || part.height === 0 || !element.checkVisibility()) continue;
    const past =
      // A headline as large as the opening one hangs a little into the margin, so that its letters stand on the line of the rest.
      part.left < box.left + (element.matches('.opening h2') ? 64 : 70) * scale ||
      part.right > box.right - 70 * scale ||
      part.bottom > box.bottom ||
      part.top < box.top;
    const onFooter = footer && !element.closest('footer') && part.bottom > footer.top + 1;
    if (past || onFooter)
      out.push(
        `${slide.id}: <${element.tagName.toLowerCase()} class="${element.className}">${onFooter ? ' on the footer' : ''}`,
      );
  }
  return out;
}
