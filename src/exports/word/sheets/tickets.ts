import type { Deck } from '#deck/deck.ts';
import { ticketQuestions } from '#deck/lesson.ts';
import type { Worksheet } from '#deck/schema/teach.ts';
import { ended, pageNames, cardWords as words } from '#words/index.ts';
import { type Block, heading, named, says } from '../blocks.ts';
import { nameFields } from './worksheet.ts';

/** The exit ticket of one lesson, twice on a page, to be cut apart; below each stands the homework, to be torn off and kept. */
export function ticketBlocks({ settings, teach }: Deck, worksheet: Worksheet, lesson: number): Block[] {
  const plan = teach.plans.find(({ minutes }) => minutes === lesson);
  const homework = plan?.homework;
  const ticket: Block[] = [
    nameFields,
    heading(1, `${settings.title} · ${worksheet.exit.title}`),
    { is: 'numbers', items: ticketQuestions(worksheet, plan).map(({ ask, lines }) => ({ words: ask, lines })) },
  ];
  const toKeep: Block[][][] = homework
    ? [[[says(named(ended(words.toKeep), homework), 'cell'), { is: 'fields', names: [[words.due, 1]] }]]]
    : [];
  const rows = [[ticket], ...toKeep];
  return [{ is: 'table', look: 'cards', name: pageNames.tickets, columns: [1], rows: [...rows, ...rows] }];
}
