import type { Side } from '#deck/schema/deck.ts';

/** The two sides' colours as variables, for each theme. `--side` is a side's line and text, `--side-tint` its fill. */
export function sideColours(sides: readonly Side[]): string {
  const rules = (theme: string, of: (side: Side) => [string, string]) =>
    sides.map((side) => {
      const [colour, tint] = of(side);
      return `${theme} [data-side="${side.id}"]{--side:${colour};--side-tint:${tint}}`;
    });
  return [
    ...rules(':root', ({ colour, tint }) => [colour, tint]),
    ...rules(':root[data-theme="dark"]', ({ darkColour, darkTint }) => [darkColour, darkTint]),
    ...rules(':root[data-theme="contrast"]', ({ darkColour }) => [darkColour, '#000000']),
    `@media print{${rules(':root:root:root', ({ colour, tint }) => [colour, tint]).join('')}}`,
  ].join('\n');
}
