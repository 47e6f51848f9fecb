import type { Verdict } from './schema/ledger.ts';

/** How a prediction came out, in a word or two. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  held: 'Yes',
  part: 'In part',
  missed: 'No',
  open: 'Cannot be told',
};
