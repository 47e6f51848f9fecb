import type { Face } from '../fonts.ts';

/** For the 1280 x 720 stage, or for a column of a phone. */
export type LayoutName = 'wide' | 'tall';

/** Layout of the letters, and a smaller setting where they have no room in their usual size. */
export interface Lettering {
  name: LayoutName;
  smaller?: {
    /** Share of the usual size. */
    share: number;
    /** Whether a word that is wider than its room is broken. */
    breaks: boolean;
  };
}

/** px of every size in which a drawing may be set, by layout: one hero, then four as on any slide. */
const sizes = {
  hero: { wide: 72, tall: 40 },
  title: { wide: 48, tall: 30 },
  words: { wide: 34, tall: 24 },
  label: { wide: 24, tall: 16 },
  /** Two thirds of a label. */
  mark: { wide: 16, tall: 11 },
} as const;

interface Setting {
  face: Face;
  size: keyof typeof sizes;
  /** Height of a line, as a multiple of the size. */
  leading: number;
  /** Letter-spacing in ems. */
  spacing: number;
}

/** Every kind of word that a drawing may hold; nothing else is set in one. */
export const roles = {
  /** The one number or word that rules a drawing, or a few numbers of its kind. */
  hero: { face: 'newsreader-500', size: 'hero', leading: 1, spacing: -0.02 },
  /** A question before its answer: as large as the headline that answers it. */
  question: { face: 'newsreader-500', size: 'title', leading: 1.08, spacing: -0.02 },
  /** The person a slide is about. */
  person: { face: 'newsreader-500', size: 'title', leading: 1.05, spacing: -0.02 },
  /** The sign of one member of a family, alone in its tile. */
  symbol: { face: 'newsreader-500', size: 'title', leading: 1, spacing: -0.01 },
  /** A place, or a part that is named like one. */
  name: { face: 'newsreader-500', size: 'words', leading: 1.1, spacing: -0.02 },
  /** A saying or an event, in a few words. */
  statement: { face: 'newsreader-500', size: 'words', leading: 1.15, spacing: -0.015 },
  /** A correction by hand over words that were wrong. */
  correction: { face: 'newsreader-500-italic', size: 'words', leading: 1.1, spacing: -0.01 },
  heading: { face: 'public-sans-600', size: 'label', leading: 1.2, spacing: 0 },
  label: { face: 'public-sans-400', size: 'label', leading: 1.25, spacing: 0 },
  /** A label that names: a date, a side, a firm. */
  strong: { face: 'public-sans-600', size: 'label', leading: 1.25, spacing: 0 },
  /** The scope of a number: what it counts, where and when. */
  scope: { face: 'public-sans-400', size: 'label', leading: 1.25, spacing: 0 },
  mark: { face: 'public-sans-600', size: 'mark', leading: 1.25, spacing: 0 },
} as const satisfies Record<string, Setting>;

export type Role = keyof typeof roles;

/** The smallest words that a class, or a hand, can read; px. */
export const smallest = { wide: 24, tall: 15 } as const;

/** px of a role's letters where they have room. */
export const usualSize = (role: Role, layout: LayoutName): number => sizes[roles[role].size][layout];

/** px of a role's letters: smaller ones stay as large as what can be read. */
export function sizeOf(role: Role, { name, smaller }: Lettering): number {
  const usual = usualSize(role, name);
  return smaller ? Math.min(usual, Math.max(smallest[name], Math.round(usual * smaller.share))) : usual;
}

const families: Record<Face, string> = {
  'newsreader-500': '500 {} var(--display)',
  'newsreader-500-italic': 'italic 500 {} var(--display)',
  'public-sans-400': '400 {} var(--text)',
  'public-sans-400-italic': 'italic 400 {} var(--text)',
  'public-sans-600': '600 {} var(--text)',
};

/** The stylesheet of all roles, so that what is measured is what is shown. */
export function typeRules(): string {
  const rule = (layout: LayoutName, [role, { face, size, spacing }]: [string, Setting]) => {
    const font = families[face].replace('{}', `${sizes[size][layout]}px`);
    return `.plate[data-layout="${layout}"] .${role}{font:${font};letter-spacing:${spacing}em}`;
  };
  return (['wide', 'tall'] as const)
    .flatMap((layout) => Object.entries(roles).map((entry) => rule(layout, entry)))
    .concat('.plate[data-layout] .smaller{font-size:inherit}')
    .join('\n');
}
