import type { Problem } from '../problem.ts';
import type { DeckSource, SlideFile } from '../read-deck.ts';

/** Two slides may share neither their id nor, in one section, their number; and each stands in a section of the deck. */
export function checkOrder({ slides, settings, root }: DeckSource, problems: Problem[]): void {
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
    if (!folders.includes(folder)) {
      problems.push({
        file,
        line: 1,
        wrong: `The folder "${folder}" is no section of the deck.`,
        known: `Sections: ${folders.join(', ')}.`,
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
      });
    }
  }
}
