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
    return range.getBoundingClientRect();
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
