/** The words of the site in Chinese, in simplified characters: what readers see in the article, on the stage and on their phones. */
export * from '../en/index.ts';
export {
  adding,
  blockWords,
  citationWords,
  claimKinds,
  commonWords,
  confidences,
  coverWords,
  ended,
  figureWords,
  inTime,
  linesFound,
  listed,
  missingPage,
  noteAlone,
  noteConfidences,
  noteKinds,
  noteOwn,
  offlineWords,
  pageNames,
  pageWords,
  readWords,
  sentencesWords,
  shareWords,
  slideWords,
  sourcesWords,
  stateWords,
  sureAlone,
  sureOwn,
  themeNames,
} from './reading.ts';
export {
  aloudWords,
  barGroupWords,
  barWords,
  checkWords,
  countdownWords,
  diagramWords,
  drawerWords,
  exerciseWords,
  explorerWords,
  helpWords,
  joinWords,
  jumpWords,
  keyWords,
  kindNames,
  noticeWords,
  overviewWords,
  phoneWords,
  roomWords,
  stageWords,
  startAgainWords,
  tallyWords,
  toolNames,
  verdictNames,
  voteWords,
} from './stage.ts';

import * as en from '../en/index.ts';
import * as reading from './reading.ts';
import * as stage from './stage.ts';
import { missing } from './written.ts';

export const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五'] as const;

export const wordsLanguage: string = 'zh-Hans';

const isUnwritten = ([name, words]: [string, unknown]) =>
  typeof words === 'object' && !(name in reading || name in stage || name === 'weekdays');

/** Names of words that are said in English, as nobody has written them in Chinese. */
export const unwritten: readonly string[] = [
  ...missing,
  ...Object.entries(en)
    .filter(isUnwritten)
    .map(([name]) => name),
];
