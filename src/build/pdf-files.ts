/** A PDF, and the page it is printed from. */
export interface PdfFile {
  file: string;
  page: string;
  /** Slides bring their own page size. */
  paper?: 'A4' | 'Letter';
  lesson?: number;
}

const papers = ['A4', 'Letter'] as const;
const sheet = (name: string): PdfFile[] =>
  papers.map((paper) => ({ file: `${name}-${paper.toLowerCase()}.pdf`, page: `print/${name}/`, paper }));

/** Everything `npm run pdf` writes to `dist/pdf/`: of the whole deck, or of one lesson. */
export function pdfFiles(lesson?: number): PdfFile[] {
  const whole: PdfFile[] = [{ file: 'slides.pdf', page: 'print/slides/' }, ...sheet('handout')];
  if (lesson === undefined) return [...whole, ...sheet('worksheet'), ...sheet('answers')];
  return whole.map((pdf) => ({ ...pdf, file: pdf.file.replace(/^([a-z]+)/, `$1-${lesson}`), lesson }));
}
