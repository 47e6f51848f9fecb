import { adding, begun, commonWords, inTime, type Time, timeTaken } from './common.ts';

/** The article: its frame, and what is folded away in it. */
export const readWords = {
  contents: 'Contents',
  outside: 'Not in the article',
  inChapter: (title: string) => `In this chapter: ${title}`,
  noteOf: (notes: number) => (notes === 1 ? 'A note on this paragraph' : `${notes} notes on this paragraph`),
  tryIt: (name: string, minutes: number) => adding(`Try it: ${name}`, commonWords.minutes(minutes)),
  beforeYouReadOn: 'Before you read on',
  inTable: (caption: string) => `In a table: ${caption}`,
  shortWay: (sections: number, time: Time) =>
    [`Short of time? ${sections} sections tell the story`, timeTaken(time)].filter(Boolean).join(': '),
  shortOn: 'The short way goes on:',
  shortEnd: 'The short way ends here. What it left out stands between its sections.',
  explore: 'Question the diagram',
  inWords: 'In words',
  save: 'Save as a picture',
  orEmbed: ', or embed',
  onStage: 'On the stage',
  /** Beside the step of a drawing of which a part is in sight. */
  wholePicture: 'Whole picture',
  toStage: (title: string) => `Show “${title}” on the stage`,
  notesOf: (chapter: string, count: number) => `${chapter}: ${count} ${count === 1 ? 'note' : 'notes'}`,
  howWeKnow: 'How we know',
  takes: (time: Time) => begun(timeTaken(time)),
  hereBefore: 'You have been here before. ',
  /** To an upright phone that asked for the stage; one line. */
  ledOn: 'For slides turn the phone, then Present.',
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
  proof: { quiet: 'Quiet', every: 'Every mark' },
  proofSays: 'Quiet: one small mark a sentence. Press the sentence, and a card says who claims it.',
  carry: (claims: number) => (claims === 1 ? 'One claim carries this' : `${claims} claims carry this`),
};

/** What a note beside the text calls a claim; a government's or a person's own is named with it. */
export const noteKinds = {
  fact: () => 'Fact',
  official: (who: string) => `Position: ${who}`,
  'expert-view': (who: string) => `Expert’s view: ${who}`,
  prediction: (who: string) => `Prediction: ${who}`,
  attribution: (who: string) => `Reported or judged: ${who}`,
  own: () => 'Our own reckoning or comparison',
};

/** How sure the ledger is, in one short line. */
export const noteConfidences = {
  A: 'Checked against an official text, a clean copy or two reports.',
  B: 'Outside reports agree; the wording was not seen.',
  C: 'Only a garbled copy says this.',
};

/** The same for what the explainer says itself. */
export const noteOwn = 'Worked out by this explainer.';

/** The same for a claim that only the copy of the article has. */
export const noteAlone = 'Only the article says it, in the copy that we have.';
