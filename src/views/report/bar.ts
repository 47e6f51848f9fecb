/** Drawn and not a background: paper shows it whatever the printer leaves out. In its own units. */
const [width, height] = [100, 10];

/** A bar of a share of the whole, 0 to 1, with a line where the plan is. Its number stands beside it. */
export function bar(share: number, plan?: number): SVGSVGElement {
  const picture = part('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  picture.append(
    part('rect', { class: 'report-room', width, height }),
    part('rect', { class: 'report-bar', width: share * width, height }),
  );
  if (plan !== undefined && plan > 0)
    picture.append(part('rect', { class: 'report-plan', x: plan * width - 0.5, width: 1, height }));
  return picture;
}

function part<Tag extends 'svg' | 'rect'>(
  tag: Tag,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
