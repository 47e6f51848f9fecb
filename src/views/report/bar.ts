import { svg } from '#frame/browser/elements/make.ts';

/** Drawn and not a background: paper shows it whatever the printer leaves out. In its own units. */
const [width, height] = [100, 10];

/** A bar of a share of the whole, 0 to 1, with a line where the plan is. Its number stands beside it. */
export const bar = (share: number, plan?: number): SVGSVGElement =>
  svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'report-room', width, height }),
    svg('rect', { class: 'report-bar', width: share * width, height }),
    ...(plan ? [svg('rect', { class: 'report-plan', x: plan * width - 0.5, width: 1, height })] : []),
  );
