// What is looked for on each slide of the stage. All of it runs in the page.

/** What a class must read is at least 24 px on the stage of 1280 x 720, and the scope of a number 22. */
export function tooSmall(slide: Element): string[] {
  const texts = slide.querySelectorAll<HTMLElement | SVGElement>(
    '.face, .face *, .side *, td, th, .bar-label, .bar-number, svg text, svg tspan',
  );
  return [...texts].flatMap((text) => {
    const matrix = text instanceof SVGGraphicsElement ? text.getScreenCTM() : undefined;
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    if (text.closest('.scope')) return size > 21.9 ? [] : [`${slide.id}: scope ${size.toFixed(1)} px`];
    // What is raised in a formula is small; the name of a step stands beside the section's, as on every slide.
    const exempt = text.closest('math, .mark, small, .tile, caption, .step-line, [aria-hidden] .legend');
    return exempt || size > 23.9 || !text.textContent?.trim()
      ? []
      : [`${slide.id}: ${text.textContent.trim().slice(0, 30)} ${size.toFixed(1)} px`];
  });
}

/** The way into an exercise has its whole name, between the section, the step and the headline. */
export function crowdedWays(slide: Element): string[] {
  const ways = [...slide.querySelectorAll('.try button')];
  const words = slide.querySelectorAll('.kicker, .step-line, .asking, h2');
  const boxOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom, height } = range.getBoundingClientRect();
    const isClipped = getComputedStyle(element).overflowX === 'hidden';
    const shown = isClipped ? Math.min(right, element.getBoundingClientRect().right) : right;
    return new DOMRect(left, top, shown - left, height || bottom - top);
  };
  return ways.flatMap((way, index) => {
    const { left, right, top, bottom } = way.getBoundingClientRect();
    // what shows of it is lower than a finger, and letters fill the middle of their line
    const others = [...[...words].map(boxOf), ...ways.slice(index + 1).map((other) => other.getBoundingClientRect())];
    const met = others.some(
      (box) => box.right > left && box.left < right && box.bottom - 8 > top + 9 && box.top + 8 < bottom - 9,
    );
    return [
      ...(way.scrollWidth > way.clientWidth ? [`${slide.id}: “${way.textContent}” is cut`] : []),
      ...(met ? [`${slide.id}: “${way.textContent}” lies on other words`] : []),
    ];
  });
}

/** Names each word, and each drawing, that reaches past the slide's edge or into its foot. */
export function past(slide: Element): string[] {
  const box = slide.getBoundingClientRect();
  const foot = slide.querySelector('footer')?.getBoundingClientRect().top ?? box.bottom;
  const walker = document.createTreeWalker(slide.querySelector('.slide-body') ?? slide, NodeFilter.SHOW_TEXT);
  const out: string[] = [];
  const note = (what: string, { left, right, bottom, width }: DOMRect) => {
    if (width > 0 && (left < box.left + 68 || right > box.right - 68 || bottom > foot + 2))
      out.push(`${slide.id}: ${what} to ${Math.round(right - box.left)}, ${Math.round(bottom - box.top)}`);
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (node.textContent?.trim())
      for (const line of range.getClientRects()) note(node.textContent.trim().slice(0, 20), line);
  }
  for (const drawing of slide.querySelectorAll('svg')) note('drawing', drawing.getBoundingClientRect());
  return out.slice(0, 2);
}
