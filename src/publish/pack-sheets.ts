import { builtFolder } from '#core/node/editions.ts';
import type { Deck } from '#deck/deck.ts';
import { wordFilesOf } from '#exports/word/files.ts';
import { printedFiles, sourcesHash } from '#site/printed.ts';
import { handoutFiles, pdfFiles } from './pdf/print-pdfs.ts';

/** The folder of a pack that holds what is printed for a lesson, or for any. */
export function folderOfSheets(lesson: number | undefined): string {
  return lesson ? `lesson-${lesson}` : 'any-lesson';
}

/** The sheets that show the deck as it is, as PDFs and for Word: where each lies in the pack, and where it was written to. */
export function sheetsByLesson(deck: Deck): [string, string][] {
  const printed = printedFiles();
  const all = ['whole' as const, ...deck.settings.lessons.map(({ minutes }) => minutes)];
  const pdfs = [...pdfFiles(deck), ...handoutFiles(deck, all)].filter(
    ({ file }) => printed[file]?.of === sourcesHash(),
  );
  const from = (folder: string, files: readonly { file: string; lesson?: number | undefined }[]) =>
    files.map(({ file, lesson }): [string, string] => [
      `${folderOfSheets(lesson)}/${file}`,
      `${builtFolder()}/${folder}/${file}`,
    ]);
  return [...from('pdf', pdfs), ...from('word', wordFilesOf(deck))];
}
