/**
 * Every string that a visitor sees and the deck does not say itself, by the part of the site that says it. Another
 * language is another folder beside `en/` with the same names; these lines choose it.
 */
export * from './en/about.ts';
export * from './en/accessibility.ts';
export * from './en/citations.ts';
export * from './en/class.ts';
export * from './en/common.ts';
export * from './en/cover.ts';
export * from './en/dates.ts';
export * from './en/desk.ts';
export * from './en/draw.ts';
export * from './en/exercise.ts';
export * from './en/explorer.ts';
export * from './en/figure.ts';
export * from './en/ink.ts';
export * from './en/lesson.ts';
export * from './en/models.ts';
export * from './en/notice.ts';
export * from './en/numbers.ts';
export * from './en/pack.ts';
export * from './en/page.ts';
export * from './en/phones.ts';
export * from './en/print.ts';
export * from './en/quiz.ts';
export * from './en/read.ts';
export * from './en/report.ts';
export * from './en/sentences.ts';
export * from './en/share.ts';
export * from './en/slide.ts';
export * from './en/sources.ts';
export * from './en/stage.ts';
export * from './en/tally.ts';
export * from './en/teach.ts';
