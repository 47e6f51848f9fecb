import { listKnown, type Problem } from '../problem.ts';
import { allClaims, type DeckSource } from '../read-deck.ts';
import type { SlideFile } from '../read-slide.ts';

/** What the pages call their own parts, and those that they make from slides, claims and the rest. */
function takenIds({ slides, ledger, exercises }: DeckSource): Set<string> {
  const named = (prefix: string, book: object) => Object.keys(book).map((id) => `${prefix}-${id}`);
  return new Set([
    ...pageIds,
    ...slides.map(({ id }) => `${id}-title`),
    ...named('claim', allClaims(ledger)),
    ...named('term', ledger.glossary.data),
    ...named('person', ledger.people.data),
    ...exercises.flatMap(({ id }) => [`exercise-${id}`, `exercise-${id}-title`]),
  ]);
}

/** Two slides may share neither their id nor, in one section, their number; and each stands in a section of the deck. */
export function checkOrder(source: DeckSource, problems: Problem[]): void {
  const { slides, settings, root } = source;
  const taken = takenIds(source);
  const folders = settings.data.sections.map(({ folder }) => folder);
  const byId = new Map<string, SlideFile>();
  const byNumber = new Map<string, SlideFile>();
  for (const slide of slides) {
    const { file, folder, number, id } = slide;
    const sameId = byId.get(id);
    const sameNumber = byNumber.get(`${folder}/${number}`);
    if (sameId)
      problems.push({
        file,
        line: 1,
        message: `Two slides have the id "${id}".`,
        context: `The other is ${sameId.file}.`,
        fix: 'Rename one of them.',
      });
    else if (sameNumber)
      problems.push({
        file,
        line: 1,
        message: `Two slides of this section have the number ${number}.`,
        context: `The other is ${sameNumber.file}.`,
        fix: 'Renumber one of them.',
      });
    if (taken.has(id))
      problems.push({
        file,
        line: 1,
        message: `The pages have a part with the id "${id}".`,
        context: 'A slide of that id could not be found in them.',
        fix: `Rename the file, such as ${number}-my-${id}.mdx.`,
      });
    if (!folders.includes(folder)) {
      problems.push({
        file,
        line: 1,
        message: `The folder "${folder}" is no section of the deck.`,
        context: listKnown('sections', folders, folder),
        fix: `Move the slide, or add the section to ${root}/deck.yaml.`,
      });
    }
    byId.set(id, slide);
    byNumber.set(`${folder}/${number}`, slide);
  }
  for (const [index, folder] of folders.entries()) {
    if (!slides.some((slide) => slide.folder === folder)) {
      problems.push({
        file: settings.file,
        line: settings.lineOf(['sections', index]),
        message: `The section "${folder}" has no slides.`,
        fix: 'Add one, or remove the section.',
        remark: true,
      });
    }
  }
}

/**
 * Ids that pages with slides in them use themselves. A slide of the same id could not be told from that part of the page. What
 * teachers prepare with, phones and reports only lead to slides.
 */
export const pageIds: ReadonlySet<string> = new Set(
  `
  accounts-title announced article-title ballot-title bell-on black check check-panel check-title class-panel class-title
  cite contents-title corrections-title criteria-title presenter-keys presenter-notice presenter-plan presenter-questions
  presenter-sources diagrams-title end-notes end-panel end-title exit failing-title glossary glossary-title hands-panel
  hands-title help-panel help-title inside-title handout-key homework-key jump-form jump-number jump-panel jump-title
  keys-on lessons-title lengths-title listed-sources main method-title model-title next-class next-class-title next-label
  notes notes-drawer notes-label notes-title now-title open-card organiser outside-title overview-panel overview-title
  page-data paper parts-title pdfs-title people people-title phone-panel phone-title phones-ask phones-follow phones-home
  phones-key phones-lock phones-panel phones-title picture-title predict proof-says print-ink questions-title
  reflection-title story-begins report-title result-panel result-title room-panel room-status room-title rubric-title
  run-sheet settings-title sheets story-end story-end-title short-way sources-panel sources-panel-title stage-notice
  story-title task-panel task-title voices-title which-stage words-title
  `
    .trim()
    .split(/\s+/),
);
