import type { Deck } from '#deck/deck.ts';
import { sheets } from '#deck/sheets.ts';
import { commonWords, pageNames } from '#words/index.ts';
import type { Block } from './blocks.ts';
import { docxOf } from './docx.ts';
import { controversyBlocks, roleBlocks } from './sheets/cards.ts';
import { planBlocks } from './sheets/plan.ts';
import { ticketBlocks } from './sheets/tickets.ts';
import { worksheetBlocks } from './sheets/worksheet.ts';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A sheet that a teacher may change. */
interface WordFile {
  /** Its name in `dist/word/`. */
  file: string;
  /** The sheet of paper that says the same. */
  sheet: 'worksheet' | 'tickets' | 'controversy-cards' | 'role-cards' | 'plan';
  /** The lesson to which it belongs, in minutes; without it, all. */
  lesson?: number;
  make(): Promise<Uint8Array>;
}

/** Lists the files that a deck has matter for. */
export function wordFilesOf(deck: Deck): WordFile[] {
  const { worksheet } = deck;
  const { debate, plans } = deck.teach;
  const about = (sheet: string, lesson?: number) =>
    [deck.settings.title, ...(lesson ? [commonWords.minutes(lesson)] : []), sheet].join(' · ');
  const file = (
    sheet: WordFile['sheet'],
    blocks: () => readonly Block[] | Promise<readonly Block[]>,
    { title, lesson }: { title?: string; lesson?: number } = {},
  ): WordFile => ({
    file: `${[sheet, lesson].filter(Boolean).join('-')}.docx`,
    sheet,
    ...(lesson && { lesson }),
    make: async () => docxOf(deck, title ?? about(pageNames[sheet], lesson), await blocks()),
  });
  return [
    ...(worksheet
      ? [
          file('worksheet', () => worksheetBlocks(deck, worksheet), { title: worksheet.title }),
          ...deck.settings.lessons.map(({ minutes }) =>
            file('tickets', () => ticketBlocks(deck, worksheet, minutes), { lesson: minutes }),
          ),
        ]
      : []),
    ...(sheets['controversy-cards'].isThere(deck) ? [file('controversy-cards', () => controversyBlocks(deck))] : []),
    ...(debate ? [file('role-cards', () => roleBlocks(deck, debate))] : []),
    ...plans.map((plan) => file('plan', () => planBlocks(deck, plan), { lesson: plan.minutes })),
  ];
}
