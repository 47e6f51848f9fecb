import { blocksNamed } from '#deck/body.ts';
import type { Deck } from '#deck/deck.ts';
import { hasPlain } from '#deck/sentences.ts';
import { sheets } from '#deck/sheets.ts';

/** A page of the site. */
interface PageEntry {
  id: string;
  /** Path below the site's root, with a slash at its end. */
  path: string;
  /** Every page's header leads there. */
  inHeader?: true;
  /** It is printed to a PDF: a sheet fits A4 and Letter, slides and the poster bring their own page size. */
  prints?: 'slides' | 'sheet';
  /** `each` lesson has a PDF of its own, and the whole has none; with `too` the whole has one as well. */
  lessons?: 'each' | 'too';
  /** Too long for most printers: a PDF only for who asks for it. */
  ifAsked?: true;
  /** Search engines leave it out. */
  unlisted?: true;
  /** Says whether the deck has what the page is made of; without that there is no page. */
  needs?: (deck: Deck) => boolean;
}

const plans = ({ teach }: Deck) => teach.plans.length > 0;
const plain = ({ slides }: Deck) => hasPlain(slides);
const claims = ({ claims }: Deck) => claims.size > 0;

/** The one list of the pages: what leads to them, lists them, tests them or prints them reads it. */
const catalogue = [
  { id: 'cover', path: '' },
  { id: 'read', path: 'read/', inHeader: true },
  { id: 'plain', path: 'read/plain/', needs: plain },
  { id: 'present', path: 'present/', inHeader: true },
  { id: 'presenter', path: 'presenter/', unlisted: true },
  { id: 'join', path: 'join/', unlisted: true },
  { id: 'clicker', path: 'clicker/', unlisted: true },
  { id: 'teach', path: 'teach/', inHeader: true },
  { id: 'guide', path: 'teach/guide/' },
  { id: 'own', path: 'teach/own/', unlisted: true, needs: ({ settings }: Deck) => settings.lessons.length > 0 },
  { id: 'report', path: 'teach/report/', unlisted: true },
  {
    id: 'substitute',
    path: 'teach/substitute/',
    prints: 'sheet',
    needs: sheets.substitute.isThere,
  },
  { id: 'sources', path: 'sources/', inHeader: true, needs: claims },
  { id: 'about', path: 'about/', inHeader: true },
  { id: 'sentences', path: 'about/sentences/', needs: claims },
  { id: 'accessibility', path: 'about/accessibility/' },
  { id: 'slides', path: 'print/slides/', prints: 'slides', lessons: 'too' },
  { id: 'handout', path: 'print/handout/', prints: 'sheet', lessons: 'too', ifAsked: true },
  { id: 'plain-handout', path: 'print/plain-handout/', prints: 'sheet', lessons: 'too', ifAsked: true, needs: plain },
  { id: 'one-sheet', path: 'print/one-sheet/', prints: 'sheet', needs: sheets['one-sheet'].isThere },
  { id: 'worksheet', path: 'print/worksheet/', prints: 'sheet', needs: sheets.worksheet.isThere },
  { id: 'tickets', path: 'print/tickets/', prints: 'sheet', lessons: 'each', needs: sheets.worksheet.isThere },
  { id: 'vocabulary', path: 'print/vocabulary/', prints: 'sheet', needs: sheets.vocabulary.isThere },
  {
    id: 'controversy-cards',
    path: 'print/controversy-cards/',
    prints: 'sheet',
    needs: sheets['controversy-cards'].isThere,
  },
  { id: 'role-cards', path: 'print/role-cards/', prints: 'sheet', needs: sheets['role-cards'].isThere },
  { id: 'position-memo', path: 'print/position-memo/', prints: 'sheet', needs: sheets['role-cards'].isThere },
  { id: 'models', path: 'print/models/', needs: sheets.models.isThere },
  { id: 'plan', path: 'print/plan/', prints: 'sheet', lessons: 'each', needs: plans },
  {
    id: 'notes',
    path: 'print/notes/',
    unlisted: true,
    prints: 'sheet',
    lessons: 'each',
    needs: (deck: Deck) => plans(deck) || deck.slides.some(({ body }) => blocksNamed(body, 'Notes').length > 0),
  },
  {
    id: 'answers',
    path: 'print/answers/',
    unlisted: true,
    prints: 'sheet',
    needs: (deck: Deck) => sheets.worksheet.isThere(deck) || sheets.models.isThere(deck),
  },
  {
    id: 'poster',
    path: 'print/poster/',
    prints: 'sheet',
    needs: ({ settings }: Deck) => settings.poster !== undefined,
  },
  { id: 'poll', path: 'print/poll/', prints: 'sheet', needs: ({ exercises }: Deck) => exercises.size > 0 },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof catalogue)[number]['id'];
export type SitePage = PageEntry & { id: PageId };

export const pages: readonly SitePage[] = catalogue;

/** The pages that a deck has. */
export const pagesOf = (deck: Deck): SitePage[] => pages.filter(({ needs }) => needs?.(deck) ?? true);

/** What `getStaticPaths` of `[...only].astro` gives: the one path of a page, or none where the deck lacks it. */
export const onlyPath = (deck: Deck, id: PageId): { params: { only: undefined } }[] =>
  pagesOf(deck).some((page) => page.id === id) ? [{ params: { only: undefined } }] : [];

/** The path of a page, e.g. `read/`. */
export const pathOfPage = (id: PageId): string => pages.find((page) => page.id === id)?.path ?? '';

/** The path of the page of one lesson: how it starts, its run sheet, its sheets and its questions. */
export const pathOfLesson = (minutes: number): string => `${pathOfPage('teach')}${minutes}/`;

/** The path of the page on which a model is played. */
export const pathOfModel = (id: string): string => `play/${id}/`;

/** The PDF of a page, or of one lesson of it, as it is called in `dist/pdf/`. */
export const pdfName = (id: PageId, lesson?: number): string => `${[id, lesson].filter(Boolean).join('-')}.pdf`;
