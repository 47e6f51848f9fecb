/** The sheets of paper that a lesson may hand out, and what each is made from, below the deck's folder. */
export const madeFrom = {
  'one-sheet': 'teach/one-sheet.yaml',
  worksheet: 'teach/worksheet.yaml',
  'short-worksheet': 'teach/worksheet.yaml',
  tickets: 'teach/worksheet.yaml',
  'controversy-cards': 'teach/controversies.yaml',
  'role-cards': 'teach/debate.yaml',
  'position-memo': 'teach/debate.yaml',
  homework: 'teach/plans.yaml',
  vocabulary: 'ledger/glossary.yaml',
  models: 'models/',
} as const;

export type HandOut = keyof typeof madeFrom;

/** Their names, as a plan uses them. */
export const handOuts = Object.keys(madeFrom) as [HandOut, ...HandOut[]];
