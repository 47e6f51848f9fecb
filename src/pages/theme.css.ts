import type { APIRoute } from 'astro';
import { tonesOf } from '#deck/look.ts';
import type { Look, Side } from '#deck/schema/deck.ts';
import { colourRules } from '#drawing/figures/scene.ts';
import { typeRules } from '#drawing/figures/type.ts';
import { standIns } from '#drawing/fonts.ts';
import { type FontFile, fontFiles } from '#drawing/other-fonts.ts';
import { siteLink } from '#frame/browser/links.ts';
import { loadDeck } from '#site/load-deck.ts';
import { MAX_ROOM } from '#views/read/notes/margin.ts';

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

/** The deck's own paper and ink, before those of the site; printed words have its ink on white paper, and the highest contrast is the site's. */
function lookColours(look: Look | undefined): string {
  if (!look) return '';
  const rule = (theme: 'light' | 'dark', ground: Pick<Look, 'paper' | 'ink'>) =>
    Object.entries(tonesOf(ground, theme))
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  const { ink, muted } = tonesOf(look, 'light');
  return [
    `@media screen{:root:root:not([data-theme="dark"],[data-theme="contrast"]){${rule('light', look)}}}`,
    ...(look.dark ? [`@media screen{:root:root[data-theme="dark"]{${rule('dark', look.dark)}}}`] : []),
    `@media print{:root:root:root{--ink:${ink};--muted:${muted}}}`,
  ].join('\n');
}

/** A face of the page; others stand in for it until its file has come. */
const faceRule = ({ file, family, weight, style, letters }: FontFile) =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${siteLink(`fonts/${file}.woff2`)}") format("woff2")${letters ? `;unicode-range:${rangeOf(letters)}` : ''}}`;

/** The faces, the type and colours of drawings, the two sides' colours, sizes of headlines and words, and notes level with their sentences. */
export const GET: APIRoute = async () => {
  const fonts = (await fontFiles()).map(faceRule);
  const others = standIns.map(
    ({ family, weight, local, size, above, below }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:${local.map((one) => `local("${one}")`).join()};size-adjust:${size}%;ascent-override:${above.toFixed(1)}%;descent-override:${below.toFixed(1)}%;line-gap-override:0%}`,
  );
  const { settings, slides } = await loadDeck();
  // A page's policy allows no styles at elements, and not every browser reads a number of an attribute.
  const sizes = (of: string, as: string, all: readonly (number | undefined)[]) =>
    [...new Set(all.flatMap((size) => size ?? []))].map((size) => `${of}[data-size="${size}"]{${as}:${size}px}`);
  const headlines = slides.map(({ headlineSize }) => headlineSize);
  const words = slides.map((slide) => slide.words?.size);
  const rooms = Array.from({ length: MAX_ROOM }, (_, i) => `li[data-room="${i + 1}"]{--room:${i + 1}}`);
  const css = [
    ...[...fonts, ...others, lookColours(settings.look), sideColours(settings.sides), typeRules(), colourRules()],
    ...[...sizes('.slide h2', '--headline', headlines), ...sizes('.slide-body', '--words', words), ...rooms],
  ].join('\n');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
