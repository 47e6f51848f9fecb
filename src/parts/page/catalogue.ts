import type { Deck } from '../../deck/deck.ts';
import { hasPlain } from '../../deck/level.ts';

/** A page of the site. */
interface PageEntry {
  id: string;
  /** Below the site's root, with a slash at its end. */
  path: string;
  /** Every page's header leads there. */
  inHeader?: true;
  /** The PDFs that it is printed to; those of `16:9` bring their own page size. */
  papers?: readonly Paper[];
  /** Single lessons are printed too. */
  byLesson?: true;
  /** What a deck may lack, and the page with it. */
  needs?: (deck: Deck) => boolean;
}

export type Paper = '16:9' | 'A3' | 'A4' | 'Letter';

const sheets = ['A4', 'Letter'] as const;
const models = ({ things }: Deck) => things.models.size > 0;
const worksheet = ({ worksheet }: Deck) => worksheet !== undefined;
const plain = ({ slides }: Deck) => hasPlain(slides);

/** The one list of the pages: what leads to them, lists them, tests them or prints them reads it. */
const catalogue = [
  { id: 'cover', path: '' },
  { id: 'read', path: 'read/', inHeader: true },
  { id: 'plain', path: 'read/plain/', needs: plain },
  { id: 'present', path: 'present/', inHeader: true },
  { id: 'presenter', path: 'presenter/' },
  { id: 'join', path: 'join/' },
  { id: 'clicker', path: 'clicker/' },
  { id: 'teach', path: 'teach/', inHeader: true },
  { id: 'report', path: 'teach/report/' },
  { id: 'substitute', path: 'teach/substitute/', needs: ({ teach }: Deck) => teach.substitute !== undefined },
  { id: 'sources', path: 'sources/', inHeader: true },
  { id: 'about', path: 'about/', inHeader: true },
  { id: 'sentences', path: 'about/sentences/' },
  { id: 'accessibility', path: 'about/accessibility/' },
  { id: 'slides', path: 'print/slides/', papers: ['16:9'], byLesson: true },
  { id: 'handout', path: 'print/handout/', papers: sheets, byLesson: true },
  { id: 'plain-handout', path: 'print/plain-handout/', papers: sheets, byLesson: true, needs: plain },
  { id: 'worksheet', path: 'print/worksheet/', papers: sheets, needs: worksheet },
  { id: 'models', path: 'print/models/', papers: sheets, needs: models },
  { id: 'answers', path: 'print/answers/', papers: sheets, needs: (deck: Deck) => worksheet(deck) || models(deck) },
  { id: 'poster', path: 'print/poster/', papers: ['A3'], needs: ({ settings }: Deck) => settings.poster !== undefined },
  { id: 'poll', path: 'print/poll/' },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof catalogue)[number]['id'];
export type SitePage = PageEntry & { id: PageId };

export const pages: readonly SitePage[] = catalogue;

/** The pages that a deck has. */
export const pagesOf = (deck: Deck): SitePage[] => pages.filter(({ needs }) => needs?.(deck) ?? true);

/** The path of a page, e.g. `read/`. */
export const pathOfPage = (id: PageId): string => pages.find((page) => page.id === id)?.path ?? '';

/** A PDF of a page, or of one lesson of it, as it is called in `dist/pdf/`. */
export const pdfName = (id: PageId, paper: Paper, lesson?: number): string =>
  `${[id, lesson, paper === '16:9' ? undefined : paper.toLowerCase()].filter((part) => part !== undefined).join('-')}.pdf`;
