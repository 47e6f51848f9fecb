/** The words of the site in Chinese, in simplified characters. */
export * from '../en/index.ts';
export {
  accessibilityWords,
  criteria,
  failures,
  partRemarks,
  pdfRemarks,
  results,
  settingRemarks,
} from './accessibility.ts';
export {
  longTime,
  numberIn,
  shortTime,
  timeOfDay,
} from './dates.ts';
export { embedWords, handWords, listenWords, passageWords } from './handing-on.ts';
export {
  cardsKeyWords,
  cardsWords,
  drawWords,
  modelPageWords,
  modelWords,
  permitPaperWords,
  permitWords,
} from './models.ts';
export {
  answersWords,
  cardWords,
  exportWords,
  handoutWords,
  memoWords,
  notesSheetWords,
  oneSheetWords,
  packWords,
  paperWords,
  posterWords,
  quizWords,
  sheetWords,
  starterWords,
  titleOfLesson,
  vocabularyWords,
  worksheetWords,
} from './paper.ts';
export {
  classesWords,
  clickerWords,
  csvWords,
  goOnWithRoom,
  inkWords,
  phonesOnStageWords,
  phonesWords,
  presenterTabs,
  presenterWords,
  reportWords,
  screenWords,
  selfTestWords,
} from './presenter.ts';
export {
  aboutWords,
  adding,
  aside,
  blockWords,
  branchWords,
  chartWords,
  citationWords,
  claimKinds,
  colon,
  comma,
  commonWords,
  confidences,
  coverWords,
  describedWords,
  ended,
  endWords,
  everyPart,
  figureWords,
  fullStop,
  ganttWords,
  inTime,
  licenceWords,
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
  relationWords,
  sentencesWords,
  serialComma,
  shareWords,
  slideWords,
  sourcesWords,
  stateWords,
  sureAlone,
  sureOwn,
  takeAlongWords,
  themeNames,
  timeTaken,
  wayWords,
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
  overviewWords,
  phoneWords,
  roomWords,
  stageNoticeWords,
  stageWords,
  startAgainWords,
  tallyWords,
  toolNames,
  verdictNames,
  voteWords,
} from './stage.ts';
export {
  classRowWords,
  classWords,
  discussionWords,
  lessonSheetWords,
  lessonWords,
  ownFileWords,
  ownWords,
  planWords,
  pollWords,
  prepareWords,
  startWords,
  substituteWords,
  taskWords,
  teachWords,
} from './teaching.ts';

import * as en from '../en/index.ts';
import * as accessibility from './accessibility.ts';
import * as handing from './handing-on.ts';
import * as models from './models.ts';
import * as paper from './paper.ts';
import * as presenter from './presenter.ts';
import * as reading from './reading.ts';
import * as stage from './stage.ts';
import * as teaching from './teaching.ts';
import { missing } from './written.ts';

export const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五'] as const;

export const wordsLanguage: string = 'zh-Hans';

const here = { ...reading, ...stage, ...teaching, ...presenter, ...paper, ...models, ...handing, ...accessibility };
const isUnwritten = ([name, words]: [string, unknown]) =>
  typeof words === 'object' && !(name in here || name === 'weekdays');

/** Names of words that are said in English, as nobody has written them in Chinese. */
export const unwritten: readonly string[] = [
  ...missing,
  ...Object.entries(en)
    .filter(isUnwritten)
    .map(([name]) => name),
];
