import type { Deck } from './deck.ts';
import type { HandOut } from './schema/teach.ts';

/** Matter of sheets, as the deck has it. */
export type Stock = Pick<Deck, 'teach' | 'worksheet'> & {
  terms: { readonly size: number };
  models: { readonly size: number };
};

interface Sheet {
  /** What its author writes, and where, below the deck's folder. */
  from: string;
  isThere: (stock: Stock) => boolean;
}

const worksheet: Sheet = { from: 'teach/worksheet.yaml', isThere: ({ worksheet }) => worksheet !== undefined };
const debate: Sheet = { from: 'teach/debate.yaml', isThere: ({ teach }) => teach.debate !== undefined };

/** Matter of each sheet. Its page is there, and a plan may name it, if that is. */
export const sheets: Record<HandOut, Sheet> = {
  'one-sheet': { from: 'teach/one-sheet.yaml', isThere: ({ teach }) => teach.oneSheet !== undefined },
  worksheet,
  tickets: worksheet,
  'controversy-cards': { from: 'teach/controversies.yaml', isThere: ({ teach }) => teach.controversies.length > 0 },
  'role-cards': debate,
  'position-memo': debate,
  vocabulary: { from: 'ledger/glossary.yaml', isThere: ({ terms }) => terms.size > 0 },
  models: { from: 'models/', isThere: ({ models }) => models.size > 0 },
  substitute: { from: 'teach/substitute.yaml', isThere: ({ teach }) => teach.substitute !== undefined },
  // Four letters for any story.
  poll: { from: 'deck.yaml', isThere: () => true },
};
