import type { Deck } from '#deck/deck.ts';
import { exportWords as words } from '#words/index.ts';
import { pptxOf } from './slides/pptx.ts';

/** A file of the whole deck for another program. */
export interface ExportFile {
  /** Its name in `dist/export/`. */
  file: string;
  name: string;
  says?: string | undefined;
  type: string;
  make(): Promise<Uint8Array>;
}

/** Those that a deck has matter for. */
export function exportFilesOf(deck: Deck): ExportFile[] {
  const { id, lessons } = deck.settings;
  const slides = { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' };
  return [
    { ...slides, file: `${id}.pptx`, name: words.slides, says: words.slidesAre, make: () => pptxOf(deck) },
    ...lessons.map(({ minutes }) => ({
      ...slides,
      file: `${id}-${minutes}.pptx`,
      name: words.slidesOf(minutes),
      make: () => pptxOf(deck, minutes),
    })),
  ];
}
