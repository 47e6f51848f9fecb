import type { APIRoute } from 'astro';
import type { Side } from '#deck/schema/deck.ts';
import { typeRules } from '#drawing/figures/type.ts';
import { type Face, faces, standIns, staticFont } from '#drawing/fonts.ts';
import { otherFaces } from '#drawing/other-fonts.ts';
import { siteLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';

/** Letters as CSS lists them, `U+1d4,U+53e3`: only a page that says one of them fetches the file. */
const rangeOf = (letters: string) => [...letters].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join();

/** The two sides' colours as variables, for each theme. `--side` is a side's line and text, `--side-tint` its fill. */
function sideColours(sides: readonly Side[]): string {
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

/**
 * The faces, the type of drawings, the colours that the deck gives its two sides, and headlines that are set smaller. The
 * upright faces stand in the stylesheet itself: they are there before the first words are drawn, so that nothing shifts, and
 * a PDF never misses them.
 */
export const GET: APIRoute = async () => {
  const fonts = Object.entries(faces).map(async ([name, { family, weight, style }]) => {
    const inside = style === 'normal' && (await staticFont(name as Face)).toString('base64');
    const source = inside ? `data:font/woff2;base64,${inside}` : siteLink(`fonts/${name}.woff2`);
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${source}") format("woff2")}`;
  });
  const others = standIns.map(
    ({ family, weight, local, size }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:${local.map((one) => `local("${one}")`).join()};size-adjust:${size}%}`,
  );
  const more = (await otherFaces()).map(
    ({ id, family, weight, style, letters }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${siteLink(`fonts/${id}.woff2`)}") format("woff2");unicode-range:${rangeOf(letters)}}`,
  );
  const { settings, slides } = await loadDeck();
  // A page's policy allows no styles at elements.
  const smaller = [...new Set(slides.flatMap(({ headlineSize }) => headlineSize ?? []))].map(
    (size) => `.slide h2[data-size="${size}"]{--headline:${size}px}`,
  );
  const css = [
    ...(await Promise.all(fonts)),
    ...more,
    ...others,
    sideColours(settings.sides),
    typeRules(),
    ...smaller,
  ].join('\n');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
