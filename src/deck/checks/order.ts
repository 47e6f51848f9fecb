import { pageIds } from '../page-ids.ts';
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
        wrong: `Two slides have the id "${id}".`,
        known: `The other is ${sameId.file}.`,
        mend: 'Rename one of them.',
      });
    else if (sameNumber)
      problems.push({
        file,
        line: 1,
        wrong: `Two slides of this section have the number ${number}.`,
        known: `The other is ${sameNumber.file}.`,
        mend: 'Renumber one of them.',
      });
    if (taken.has(id))
      problems.push({
        file,
        line: 1,
        wrong: `The pages have a part with the id "${id}".`,
        known: 'A slide of that id could not be found in them.',
        mend: 'Rename the slide.',
      });
    if (!folders.includes(folder)) {
      problems.push({
        file,
        line: 1,
        wrong: `The folder "${folder}" is no section of the deck.`,
        known: listKnown('sections', folders, folder),
        mend: `Move the slide, or add the section to ${root}/deck.yaml.`,
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
        wrong: `The section "${folder}" has no slides.`,
        mend: 'Add one, or remove the section.',
        remark: true,
      });
    }
  }
}
