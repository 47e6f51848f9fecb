/** How each kind of claim is named to a reader. */
export const claimKinds = {
  fact: 'Fact',
  official: 'Official position',
  'expert-view': 'Expert view',
  prediction: 'Prediction',
  attribution: 'Statement',
  own: 'Our own finding',
};

/** How sure the ledger is. */
export const confidences = {
  A: 'Checked against a clean copy, an official text or two independent reports',
  B: 'Agrees with other reports; we have not seen the exact words',
  C: 'Only a garbled copy says this, so no slide uses it',
};

/** The same for a claim of the source article that is sure enough, and that no other source confirms. */
export const sureAlone = 'Only the source article says this; we found no second source';

/** The same for what the explainer says itself. */
export const sureOwn = 'Worked out by this explainer, from the sources named here, if any';

/** A slide's foot, source marks, and the notes that they lead to. */
export const slideWords = {
  asOf: (month: string) => `As of ${month}`,
  sources: (parts: readonly string[]) => `Sources: ${parts.join(' · ')}`,
  otherSources: 'other sources',
  outsideSources: (named: readonly string[], more: boolean): string =>
    `${slideWords.otherSources}: ${named.join(', ')}${more ? ' and more' : ''}`,
  /** `range` is one number or several, e.g. `4, 11–13`. */
  paragraphs: (range: string, several: boolean) => `${several ? 'paragraphs' : 'paragraph'} ${range}`,
  fromParagraphs: (numbers: readonly number[]) =>
    numbers.length > 1 ? `Paragraphs ${numbers.join(', ')}` : `Paragraph ${numbers[0]}`,
  mark: (label: string, outside: boolean) => (outside ? `Other source ${label}` : `Source: paragraph ${label}`),
  /** One mark for a whole sentence; who says so comes with it for whoever hears it. */
  proof: (label: string, who: readonly string[], claims: number) =>
    `${claims === 1 ? 'Source' : 'Sources'} ${label}: ${who.join(', ')}`,
  code: (language: string) => `Code: ${language}`,
  /** Which lines of code a step marks: none, one, or a range such as `2, 4–5`. */
  markedLines: (range: string, count: number) =>
    count === 0 ? 'No line marked' : `${count === 1 ? 'Line' : 'Lines'} ${range}`,
  note: (caveat: string) => `Note: ${caveat}`,
  restored: 'Missing from our copy; restored from an earlier one.',
  dayPassed: (day: string) => `${day}. This date has passed. Look up what followed.`,
  readOn: (day: string) => `read ${day}`,
  glossary: 'Words to know',
  people: 'Who is who',
  notes: 'Sources, claim by claim',
  titlesKey: 'A title in square brackets is our description.',
  notesKey: 'A number is a paragraph of the source article. A plus sign is another source.',
};

/** The heads of a note for the teacher, and what follows a thought of ours. */
export const blockWords = {
  say: 'Say',
  ask: 'Ask',
  slip: 'Common slip',
  inference: '(our inference)',
};
