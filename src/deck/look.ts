import type { Look } from './schema/deck.ts';

/** Colours of a page, each written #rrggbb. */
type Ground = Pick<Look, 'paper' | 'ink'>;

/** How far two colours, written #rrggbb, stand apart: 1 to 21. Formula: WCAG 2, relative luminance. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One colour with a share of another in it. */
function mixed(one: string, other: string, share: number): string {
  const added = channels(other);
  const parts = channels(one).map((part, at) => Math.round(part + ((added[at] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The neutral tones of a page that follow from its paper and its ink, by the names of `tokens.css` and in its shares; what
 * is read or shows a border is never paler than can be seen.
 */
export function tonesOf({ paper, ink }: Ground, theme: 'light' | 'dark'): Record<string, string> {
  const [card, muted, line, mark, land, ghost] =
    theme === 'light' ? [-0.7, 0.21, 0.58, 0.07, 0.08, 0.2] : [0.04, 0.26, 0.55, 0.1, 0.15, 0.22];
  const seen = (tone: string, least: number) => (contrast(tone, paper) < least ? ink : tone);
  return {
    paper,
    ink,
    card: card < 0 ? mixed(paper, '#ffffff', -card) : mixed(paper, ink, card),
    muted: seen(mixed(ink, paper, muted), 4.5),
    rule: mixed(paper, ink, 0.14),
    line: seen(mixed(paper, ink, line), 3),
    mark: mixed(paper, ink, mark),
    land: mixed(paper, ink, land),
    ghost: mixed(paper, ink, ghost),
    focus: ink,
    'on-side': theme === 'light' ? mixed(paper, '#ffffff', 0.7) : paper,
  };
}
