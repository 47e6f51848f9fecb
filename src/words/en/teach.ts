import type { PageId, Paper } from '../../parts/page/catalogue.ts';
import { pageNames } from './page.ts';

/** What each sheet is good for. */
const sheets: Partial<Record<PageId, string>> = {
  slides: 'One slide a page.',
  handout: 'Each slide with its prose and room for notes.',
  worksheet: 'Blank diagrams, questions, exit ticket.',
  answers: 'For the teacher; no pupil’s page leads there.',
  poll: 'A letter and a shape on each; no device needed to vote.',
  substitute: 'One side of paper, no screen.',
};

/** `Handout, Letter`, and what it is good for; the second paper is the same on another size. */
export const sheetWords = (page: PageId, paper?: Paper): { name: string; says: string } => ({
  name: paper && paper !== '16:9' ? `${pageNames[page]}, ${paper}` : pageNames[page],
  says: paper === 'Letter' ? 'The same on US paper.' : (sheets[page] ?? ''),
});
