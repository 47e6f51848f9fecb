import { UserError } from '#core/node/user-error.ts';
import type { Deck } from '#deck/deck.ts';
import { lessonsOf, type Paper, pagesOf, pdfName, type SitePage } from '#frame/page/catalogue.ts';

/** A PDF, and the page it is printed from. */
export interface PdfFile {
  file: string;
  page: string;
  /** Slides and the poster bring their own page size. */
  paper?: Exclude<Paper, '16:9' | 'A3'> | undefined;
  lesson?: number | undefined;
}

const filesOf = ({ id, path, papers = [] }: SitePage, lesson?: number): PdfFile[] =>
  papers.map((paper) => ({
    file: pdfName(id, paper, lesson),
    page: path,
    paper: paper === '16:9' || paper === 'A3' ? undefined : paper,
    lesson,
  }));

/** Everything `npm run pdf` writes to `dist/pdf/`: what is the same in every lesson, and what each lesson has of its own. */
export const pdfFiles = (deck: Deck): PdfFile[] =>
  pagesOf(deck).flatMap((page) =>
    page.lessons === 'each' ? lessonsOf(deck, page).flatMap((minutes) => filesOf(page, minutes)) : filesOf(page),
  );

/** The slides and handouts of one lesson. Throws where the deck has no lesson of this length. */
export function filesOfLesson(deck: Deck, lesson: number): PdfFile[] {
  const lengths = deck.settings.lessons.map(({ minutes }) => minutes);
  if (!lengths.includes(lesson))
    throw new UserError(`There is no lesson of ${lesson} minutes. Known lengths: ${lengths.join(', ')}.`);
  return pagesOf(deck)
    .filter(({ lessons }) => lessons === 'if-asked')
    .flatMap((page) => filesOf(page, lesson));
}
