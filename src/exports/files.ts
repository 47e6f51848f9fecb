import type { Deck } from '#deck/deck.ts';
import { hasPlain } from '#deck/sentences.ts';
import { exportWords as words } from '#words/index.ts';
import { epubOf } from './book/epub.ts';
import type { Steps } from './slides/pages.ts';
import { pptxOf } from './slides/pptx.ts';

/** A file of the whole deck for another program. */
interface ExportFile {
  /** Its name in `dist/export/`. */
  file: string;
  name: string;
  says?: string | undefined;
  type: string;
  /** Without it a command makes it from the built pages. */
  make?(): Promise<Uint8Array>;
}

/** The course for learning platforms, in which stands the one-file deck. */
export const courseFile = ({ settings }: Deck): string => `${settings.id}-scorm.zip`;

/** The slides of one lesson. */
export const slidesFile = (id: string, minutes: number): string => `${id}-${minutes}.pptx`;

/** Lists the files that a deck has matter for. */
export function exportFilesOf(deck: Deck, steps?: Steps): ExportFile[] {
  const { id, lessons } = deck.settings;
  const slides = { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' };
  const book = { type: 'application/epub+zip' };
  return [
    {
      ...slides,
      file: `${id}.pptx`,
      name: words.slides,
      says: words.slidesAre,
      make: () => pptxOf(deck, undefined, steps),
    },
    ...lessons.map(({ minutes }) => ({
      ...slides,
      file: slidesFile(id, minutes),
      name: words.slidesOf(minutes),
      make: () => pptxOf(deck, minutes, steps),
    })),
    { ...book, file: `${id}.epub`, name: words.book, says: words.bookIs, make: () => epubOf(deck, 'full') },
    ...(hasPlain(deck.slides)
      ? [{ ...book, file: `${id}-plain.epub`, name: words.plainBook, make: () => epubOf(deck, 'plain') }]
      : []),
    { file: courseFile(deck), name: words.course, says: words.courseIs, type: 'application/zip' },
  ];
}
