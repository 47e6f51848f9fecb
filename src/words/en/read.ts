import { adding, commonWords, inTime } from './common.ts';
import { begun, type Time, timeTaken } from './time-taken.ts';

/** The article: its frame, and what is folded away in it. */
export const readWords = {
  contents: 'Contents',
  outside: 'From other sources',
  inChapter: (title: string) => `In this chapter: ${title}`,
  noteOf: (notes: number) => (notes === 1 ? 'A note on this paragraph' : `${notes} notes on this paragraph`),
  tryIt: (name: string, minutes: number) => adding(`Try it: ${name}`, commonWords.minutes(minutes)),
  beforeYouReadOn: 'Before you read on',
  inTable: (caption: string) => `In a table: ${caption}`,
  shortOn: 'Next in the short read:',
  shortEnd: 'End of the short read. The sections it skipped are above.',
  moreOfPicture: 'More about this picture',
  moreOfSection: 'More about this section',
  explore: 'Explore this diagram',
  save: 'Save as a picture',
  orEmbed: ', or embed',
  onStage: 'On the stage',
  toStage: (title: string) => `Show “${title}” on the stage`,
  notesOf: (chapter: string, count: number) => `${chapter}: ${count} ${count === 1 ? 'note' : 'notes'}`,
  howWeKnow: 'How we know',
  hereBefore: 'You have been here before. ',
  /** To an upright phone that asked for the stage; one line. */
  ledOn: 'Turn the phone sideways for slides.',
  goOnAt: (title: string) => `Continue at “${title}”`,
  levelTitle: (deck: string, level: 'full' | 'plain') => (level === 'plain' ? `${deck} · in plain words` : deck),
  copySentence: 'Copy with its source',
  shareSentence: 'Share with its source',
  restsOn: (source: string) => `– ${source}`,
  readOn: (title: string, day: string) => `${title}, read on ${day}`,
  citeClaim: 'Cite the claim',
  levels: 'How to read it',
  /** What the switch in the head calls each version. */
  level: {
    full: (minutes: number | undefined) => inTime('In full', minutes),
    plain: (minutes: number | undefined) => inTime('In plain words', minutes),
  },
  sources: 'Sources',
  proof: { quiet: 'One mark per sentence', every: 'All marks' },
  proofSays: 'Press a sentence to see who says it.',
  carry: (claims: number) => (claims === 1 ? 'Based on one claim' : `Based on ${claims} claims`),
};

/** What is promised of the article, before it. By itself, so that no code of a page brings it along. */
export const wayWords = {
  takes: (time: Time) => begun(timeTaken(time)),
  shortWay: (sections: number, time: Time) =>
    [`Short of time? ${sections} sections tell the story`, timeTaken(time)].filter(Boolean).join(': '),
};

/** Behind the end of the story. */
export const endWords = {
  title: 'What next?',
  share: 'Share this story',
  sheet: (isPdf: boolean): string => (isPdf ? 'The story on one sheet, as a PDF' : 'The story on one sheet, to print'),
  sources: 'Where every sentence comes from',
  classAnswer: 'What your class answered',
};

/** The files that a reader keeps. */
export const takeAlongWords = {
  title: 'Take it with you:',
  pdf: 'PDF',
  paper: 'on paper',
  book: 'e-book',
  slides: 'slides',
  oneFile: 'one file',
};

/** What a note beside the text calls a claim; a government's or a person's own is named with it. */
export const noteKinds = {
  fact: () => 'Fact',
  official: (who: string) => `Position: ${who}`,
  'expert-view': (who: string) => `Expert’s view: ${who}`,
  prediction: (who: string) => `Prediction: ${who}`,
  attribution: (who: string) => `Statement: ${who}`,
  own: () => 'Our own finding',
};

/** How sure the ledger is, in one short line. */
export const noteConfidences = {
  A: 'Checked against an official text, a clean copy or two reports.',
  B: 'Other reports agree; we have not seen the exact words.',
  C: 'Only a garbled copy says this.',
};

/** The same for what the explainer says itself. */
export const noteOwn = 'Worked out by this explainer.';

/** The same for a claim that only the source article makes. */
export const noteAlone = 'Only the source article says this; we found no second source.';
