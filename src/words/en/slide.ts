import { commonWords } from './common.ts';

/** How each kind of claim is named to a reader. */
export const claimKinds = {
  fact: 'Fact',
  official: 'Official position',
  'expert-view': 'Expert view',
  prediction: 'Prediction',
  attribution: 'Reported or judged',
  own: 'Our own reckoning or comparison',
};

/** How sure the ledger is. */
export const confidences = {
  A: 'Checked against a clean copy, an official text or two independent reports',
  B: 'Agrees with outside reports; the exact wording was not seen',
  C: 'Only a garbled copy says this; not used on slides',
};

/** The same for a claim of the article that is sure enough, and that no other source confirms. */
export const sureAlone = 'Only the article says it, in the copy that we have; its sense is clear';

/** The same for what the explainer says itself. */
export const sureOwn = 'Worked out by this explainer, from what is named here where anything is';

/** A slide's foot, source marks, and the notes that they lead to. */
export const slideWords = {
  asOf: (month: string) => `As of ${month}`,
  sources: (parts: readonly string[]) => `Sources: ${parts.join(' · ')}`,
  outsideSources: (named: readonly string[], more: boolean) =>
    `${commonWords.notInArticle}: ${named.join(', ')}${more ? ' and others' : ''}`,
  /** `range` is one number or several, e.g. `4, 11–13`. */
  paragraphs: (range: string, several: boolean) => `${several ? 'paragraphs' : 'paragraph'} ${range}`,
  fromParagraphs: (numbers: readonly number[]) =>
    numbers.length > 1 ? `Paragraphs ${numbers.join(', ')}` : `Paragraph ${numbers[0]}`,
  mark: (label: string, outside: boolean) =>
    outside ? `Source ${label}, ${commonWords.notInArticle}` : `Source: paragraph ${label}`,
  /** One mark for a whole sentence; who says so comes with it for whoever hears it. */
  proof: (label: string, who: readonly string[], claims: number) =>
    `${claims === 1 ? 'Source' : 'Sources'} ${label}: ${who.join(', ')}`,
  note: (caveat: string) => `Note: ${caveat}`,
  restored: 'Missing from the copy at hand; put back from an earlier copy.',
  dayPassed: (day: string) => `${day}. This date has passed. Look up what followed.`,
  readOn: (day: string) => `read ${day}`,
  glossary: 'Words to know',
  people: 'Who is who',
  notes: 'Sources, claim by claim',
  titlesKey: 'A title in square brackets is our description.',
  notesKey: 'A number is a paragraph of the article. A plus sign is a source outside it.',
};

/** What stands over a note for the teacher, and after a thought of our own. */
export const blockWords = {
  say: 'Say',
  ask: 'Ask',
  slip: 'Common slip',
  inference: '(our inference)',
};
