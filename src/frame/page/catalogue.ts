import { blocksNamed } from '#deck/body.ts';
import type { Deck } from '#deck/deck.ts';
import { hasPlain } from '#deck/sentences.ts';
import { sheets } from '#deck/sheets.ts';

/** A page of the site. */
interface PageEntry {
  id: string;
  /** Below the site's root, with a slash at its end. */
  path: string;
  /** Every page's header leads there. */
  inHeader?: true;
  /** The PDFs that it is printed to; those of `16:9` bring their own page size. */
  papers?: readonly Paper[];
  /** One lesson of it can be printed too: each always, or one when it is asked for. */
  lessons?: 'each' | 'if-asked';
  /** Search engines leave it out. */
  unlisted?: true;
  /** What a deck may lack, and the page with it. */
  needs?: (deck: Deck) => boolean;
  /** What a lesson may lack, and the page of that lesson with it. */
  lessonNeeds?: (deck: Deck, minutes: number) => boolean;
}

export type Paper = '16:9' | 'A3' | 'A4' | 'Letter';

const both = ['A4', 'Letter'] as const;
const plans = ({ teach }: Deck) => teach.plans.length > 0;
const plain = ({ slides }: Deck) => hasPlain(slides);

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
    papers: both,
    needs: sheets.substitute.isThere,
  },
  { id: 'sources', path: 'sources/', inHeader: true },
  { id: 'about', path: 'about/', inHeader: true },
  { id: 'sentences', path: 'about/sentences/' },
  { id: 'accessibility', path: 'about/accessibility/' },
  { id: 'slides', path: 'print/slides/', papers: ['16:9'], lessons: 'if-asked' },
  { id: 'handout', path: 'print/handout/', papers: both, lessons: 'if-asked' },
  { id: 'plain-handout', path: 'print/plain-handout/', papers: both, lessons: 'if-asked', needs: plain },
  { id: 'one-sheet', path: 'print/one-sheet/', papers: both, needs: sheets['one-sheet'].isThere },
  { id: 'worksheet', path: 'print/worksheet/', papers: both, needs: sheets.worksheet.isThere },
  {
    id: 'short-worksheet',
    path: 'print/short-worksheet/',
    papers: both,
    needs: sheets['short-worksheet'].isThere,
  },
  { id: 'tickets', path: 'print/tickets/', papers: both, needs: sheets.worksheet.isThere },
  { id: 'vocabulary', path: 'print/vocabulary/', papers: both, needs: sheets.vocabulary.isThere },
  {
    id: 'controversy-cards',
    path: 'print/controversy-cards/',
    papers: both,
    needs: sheets['controversy-cards'].isThere,
  },
  { id: 'role-cards', path: 'print/role-cards/', papers: both, needs: sheets['role-cards'].isThere },
  { id: 'position-memo', path: 'print/position-memo/', papers: both, needs: sheets['role-cards'].isThere },
  { id: 'models', path: 'print/models/', papers: both, needs: sheets.models.isThere },
  {
    id: 'homework',
    path: 'print/homework/',
    papers: both,
    lessons: 'each',
    needs: sheets.homework.isThere,
    lessonNeeds: ({ teach }: Deck, lesson: number) =>
      teach.plans.some(({ minutes, homework }) => minutes === lesson && homework !== undefined),
  },
  { id: 'plan', path: 'print/plan/', papers: both, lessons: 'each', needs: plans },
  {
    id: 'notes',
    path: 'print/notes/',
    unlisted: true,
    papers: both,
    lessons: 'each',
    needs: (deck: Deck) => plans(deck) || deck.slides.some(({ body }) => blocksNamed(body, 'Notes').length > 0),
  },
  {
    id: 'answers',
    path: 'print/answers/',
    unlisted: true,
    papers: both,
    needs: (deck: Deck) => sheets.worksheet.isThere(deck) || sheets.models.isThere(deck),
  },
  { id: 'poster', path: 'print/poster/', papers: ['A3'], needs: ({ settings }: Deck) => settings.poster !== undefined },
  { id: 'poll', path: 'print/poll/', papers: both },
] as const satisfies readonly PageEntry[];

export type PageId = (typeof catalogue)[number]['id'];
export type SitePage = PageEntry & { id: PageId };

export const pages: readonly SitePage[] = catalogue;

/** The pages that a deck has. */
export const pagesOf = (deck: Deck): SitePage[] => pages.filter(({ needs }) => needs?.(deck) ?? true);

/** The lessons of which a deck has a page, in minutes. */
export const lessonsOf = (deck: Deck, { lessonNeeds }: SitePage): number[] =>
  deck.settings.lessons.map(({ minutes }) => minutes).filter((minutes) => lessonNeeds?.(deck, minutes) ?? true);

/** The path of a page, e.g. `read/`. */
export const pathOfPage = (id: PageId): string => pages.find((page) => page.id === id)?.path ?? '';

/** The path of the page of one lesson: how it starts, its run sheet, its sheets and its questions. */
export const pathOfLesson = (minutes: number): string => `${pathOfPage('teach')}${minutes}/`;

/** The path of the page on which a model is played. */
export const pathOfModel = (id: string): string => `play/${id}/`;

/** A PDF of a page, or of one lesson of it, as it is called in `dist/pdf/`. */
export const pdfName = (id: PageId, paper: Paper, lesson?: number): string =>
  `${[id, lesson, paper === '16:9' ? undefined : paper.toLowerCase()].filter((part) => part !== undefined).join('-')}.pdf`;
