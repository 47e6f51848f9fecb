import { type PageId, type Paper, pages, pdfName } from '../parts/page/catalogue.ts';

/** A PDF, and the page it is printed from. */
export interface PdfFile {
  file: string;
  page: string;
  /** Slides and the poster bring their own page size. */
  paper?: Exclude<Paper, '16:9' | 'A3'> | undefined;
  lesson?: number | undefined;
}

const pdf = (id: PageId, page: string, paper: Paper, lesson?: number): PdfFile => ({
  file: pdfName(id, paper, lesson),
  page,
  paper: paper === '16:9' || paper === 'A3' ? undefined : paper,
  lesson,
});

/** Everything `npm run pdf` writes to `dist/pdf/`: of the whole deck, or of one lesson. */
export function pdfFiles(lesson?: number): PdfFile[] {
  return pages
    .filter(({ byLesson }) => lesson === undefined || byLesson)
    .flatMap(({ id, path, papers = [] }) => papers.map((paper) => pdf(id, path, paper, lesson)));
}
