import * as en from '../en/index.ts';
import { shortTime } from './dates.ts';
import { commonWords, ended, listed, timeTaken } from './reading.ts';
import { written } from './written.ts';

const { minutes } = commonWords;

export const teachWords = written('teachWords', en.teachWords, {
  title: '明天就能教',
  standfirst: '选好时长，回答一个问题，照每张幻灯片的备注讲。不用安装，不用账号。',
  withoutPlans: '开始放映，读每张旁边的备注。不用安装，不用账号。',
  start: '开始',
  startLesson: (time) => `开始${minutes(time)}的课`,
  facts: (slides, spare) => `${slides}张 · 富余${spare}分钟`,
  sheets: '讲义与练习',
  ofLesson: (link, time) => `${link}，${minutes(time)}的课`,
  before: '课前',
  beforeIs: (time) =>
    `用20分钟：选一节课，读它的备注，打印两份纸，在投影上试试“后排能看清吗”。${ended(['时间多的话把故事读一遍', timeTaken(time)].filter(Boolean).join('：'))}`,
  phonesNeed:
    '手机是额外的。需要一台装有Node.js（免费程序）的电脑，和让手机连得上它的Wi-Fi：请找学校管理电脑的人，再从压缩包里双击启动课堂。举手和卡片一样算数。',
  withoutNetwork:
    '教室没有网络？请在有网络的地方用同一个浏览器打开本页一次：它会保存所有页面和讲义，以后没有网络也能打开。',
  isKept: '这个浏览器已保存。',
  more: '还想要更多',
  guideIs: '各课通用的问题、卡片、建议、词语和全部讲义。',
  parts: '本页内容',
  paper: '全部讲义与练习',
  printThis: '打印本页。',
  questions: '讨论题',
  controversies: '争议卡片',
  controversiesAre: '四人一组。两人照卡片替一方说理，另两人替另一方。然后交换，最后四人一起找能同意的地方。',
  remarks: '偏见与伤人的话',
  skills: '能力与标准',
  adapt: '怎样调整',
  vocabulary: '词汇',
  slideLinks: '单张幻灯片的链接',
  slideLinksAre: '把链接发到聊天或邮件里，会显示这张幻灯片的图。点开是正文中的这一处。',
  slidePictures: '单张幻灯片的图片',
  slidePicturesAre: '每张图都带有幻灯片的标题，可保存后发到聊天或邮件里。',
  privacy: '隐私',
  phones: '教室里的手机',
  phonesHow:
    '教师的电脑向教室提供本站（npm run class），并在演讲者窗口打开“手机”，学生就能用手机投票和跟随。没有手机也行：举手和纸片一样算数。',
  privacyIs:
    '任何内容都不会离开这台设备。没有账号，没有Cookie，不统计访客，也不向别的网站请求任何东西。票数、回答、课堂时钟和读到哪里只留在这个浏览器里，由你清除。',
  keptNothing: '没有JavaScript时，什么都不保存。',
});

export const startWords = written('startWords', en.startWords, {
  allLengths: '所有时长',
  oneOrTwo: '一块屏幕，还是两块？',
  ask: '你看到的就是全班看到的吗？那就是一块。',
  one: '一块屏幕',
  oneIs: '幻灯片开始时没有备注。按S显示备注，那样全班也会看到。',
  two: '两块屏幕',
  twoIs: '备注、时钟和答案在你这边，全班只看到幻灯片。请先把投影设为“扩展”（Windows + P）。',
  tight: '精简',
  tightIs: (slides, time) => `只放核心的${slides}张，${minutes(time)}。`,
  named: (name, time, variant) =>
    variant === 'own' ? `${minutes(time)}：自己选的课` : variant ? `${name}，精简` : name,
  oneScreen: '用一块屏幕开始',
  twoScreens: '用两块屏幕开始',
  print: '打印在一页上',
  questions: '可以问的问题',
  questionsAre: '每题都有好的回答、走偏的回答和接着问什么。',
});

const together = (numbers: readonly number[]) => numbers.join('、');

export const lessonWords = written('lessonWords', en.lessonWords, {
  unknown: (asked, { stops, lengths }) =>
    `没有“${asked.slice(0, 20)}”这样长的课，所以显示全部${stops.length}张。可选：${listed(lengths.map(minutes))}。`,
  noOwn: (lesson) => `这台设备上没有你自己选的课，所以用原定的${minutes(lesson)}的课。`,
  notStarted: '你开始时才计时',
  onTime: '进度正好',
  late: (time) => `照此会晚${minutes(time)}下课`,
  timeIsUp: (time) => (time > 0 ? `时间已到，超出${minutes(time)}` : '时间已到'),
  ahead: (time) => `快了${minutes(time)}`,
  skipAdvice: (choices) => `：可跳过第${choices.map(together).join(' 或 ')}张`,
  skip: (numbers, titles) => `跳过第${together(numbers)}张：${titles.join('；')}`,
  add: (titles, time) => `加上${titles.join('；')}（${minutes(time)}）`,
  slideTime: (planned, used) => `计划${planned}分钟 · 已用${used}`,
  lastSlide: '这是最后一张。',
});

export const lessonSheetWords = written('lessonSheetWords', en.lessonSheetWords, {
  heading: '讲义与练习',
  teacher: '教师用',
  pupils: '学生用',
  more: '还可以用',
  copies: (pupils) => (pupils === 1 ? '每人一份' : `每${pupils}人一份`),
  called: (name, lesson) => `${name}，${minutes(lesson)}的课，PDF`,
  word: 'Word',
  inWord: (name, lesson) => [name, lesson && `${minutes(lesson)}的课`, 'Word'].filter(Boolean).join('，'),
});

const forms = { class: '全班', pairs: '两人', groups: '小组', alone: '独自', vote: '投票', writing: '书面' };

export const classRowWords = written('classRowWords', en.classRowWords, {
  theClass: '学生活动',
  inLesson: (lesson) => `${minutes(lesson)}的课`,
  forms,
  time: (time, form) => `${minutes(time)}，${forms[form]}：`,
  exercise: (title) => `（练习：${ended(title)}）`,
  task: (title) => `（按K显示任务：${ended(title)}）`,
});

export const taskWords = written('taskWords', en.taskWords, {
  start: (time) => `开始计时${minutes(time)}`,
  show: (title) => `任务：${title}`,
  large: '放大',
  beside: '放在幻灯片旁边',
});

export const classWords = written('classWords', en.classWords, {
  which: '这是哪个班？',
  left: '有一节同样长的课没有上完。',
  startNew: '新的班',
  newClass: '新的班，从头开始',
  goOn: ({ began, title }) => `继续${shortTime(began)}的课，停在“${title}”`,
  end: '下课',
  endTitle: '结束这节课？',
  endIs: '时钟停止，手机离开课堂。时间、票数和你写的记录留在这台设备上，由你清除。',
  endInPresenter: '记录在这里打开，大屏幕回到第一张。',
  endOnStage: '记录在这里打开：如果全班看得到这块屏幕，也会看到记录。',
  endNot: '继续上课',
});

const discussionForms = { pair: '两人', groups: '小组', hands: '举手', write: '书面' };

export const discussionWords = written('discussionWords', en.discussionWords, {
  timeAndForm: (time, form) => `${minutes(time)}，${discussionForms[form]}`,
  good: '好的回答',
  wrong: '走偏的回答',
  follow: '接着问',
  slides: '幻灯片',
  together: '共同点：',
});

export const prepareWords = written('prepareWords', en.prepareWords, {
  title: '备课',
  pupilsCan: '学生能够',
  print: '打印',
  read: '阅读',
  notes: (time) => (time === undefined ? '这些备注' : `这些备注，${minutes(time)}`),
  ticket: (title) => `离堂小测：“${title}”`,
  samples: '示例回答，附得分',
});

export const ownWords = written('ownWords', en.ownWords, {
  lead: '改分钟数和顺序，略去一些，加上另一些。你的课保存在这台设备上，和别的课一样可以开始、可以打印。',
  from: '以哪节课为底',
  length: '你的课有',
  minutes: '分钟',
  slides: '幻灯片',
  minutesFor: (title) => `“${title}”的分钟数`,
  up: '上移',
  down: '下移',
  out: '略去',
  of: (act, title) => `${act}：${title}`,
  add: '加一张幻灯片',
  addIt: '加上',
  sum: (slides, taught, room) =>
    `${slides}张，讲${minutes(taught)}，${taught > room ? `超出${minutes(taught - room)}` : `富余${minutes(room - taught)}`}。`,
  start: '开始',
  print: '打印课堂流程单',
  save: '存为文件',
  load: '载入文件',
  plan: '恢复原教案',
  moved: (title, place, all) => `“${title}”现在是第${place}张，共${all}张。`,
  isPlan: '已恢复原教案。',
  loaded: (name) => `已载入“${name}”。`,
  refused: (name, why) => `无法载入“${name}”。${why}`,
  notKept: '这个浏览器不能保存这节课：请存为文件，上课那天再载入。',
  link: (time) => `自己选的，${minutes(time)}`,
});

const named = (ids: readonly string[]) => listed(ids.slice(0, 5).map((id) => `“${id.slice(0, 40)}”`));

export const ownFileWords = written('ownFileWords', en.ownFileWords, {
  noJson: '这不是JSON文件。请选择在这里保存的文件。',
  otherShape: '这个文件不是一节课。它要有deck、lesson、minutes，以及带id和minutes的slides，和这里保存的文件一样。',
  otherDeck: (deck) => `它属于另一个故事“${deck.slice(0, 40)}”。请在那里打开。`,
  noLesson: (lesson, lengths) => `它以${minutes(lesson)}的课为底，这里没有。现有：${listed(lengths.map(minutes))}。`,
  noSlides: '里面没有幻灯片。请至少加一张。',
  unknown: (ids) => `这个故事里没有${named(ids)}这张幻灯片。请从文件中删去，或改正它的id。`,
  twice: (ids) => `${named(ids)}出现了两次。请删去一次。`,
  minutesOf: (ids, { from, to }) => `${named(ids)}的分钟数不在${from}和${to}之间。`,
  minutes: (time, { from, to }) => `整节课${minutes(time)}，不在${from}和${to}之间。`,
});

export const planWords = written('planWords', en.planWords, {
  runSheet: '课堂流程单',
  class: '班级',
  date: '日期',
  heading: (time, title) => `${minutes(time)}：${title}`,
  slides: (slides) => `${slides}张`,
  taught: (time) => `讲${minutes(time)}`,
  toSpare: (time) => `富余${minutes(time)}`,
  late: (rows, time) => `来不及？略去可略的${rows}行，可省${minutes(time)}。`,
  mayGo: '可略',
  steps: (time) => `${minutes(time)}课的步骤`,
  clock: '钟点',
  minute: '分钟',
  form: '形式',
  slideAndClass: '幻灯片与学生活动',
  spare: '富余',
  spareIs: '留给慢一点的开头、一个提问、再一组讨论。',
  before: '课前与课后',
  prepare: '准备',
  materials: '材料',
  know: '学生事先要知道的',
  collect: '收什么',
  extras: '如果还有时间',
  homework: '作业',
  extension: '想多学一点的',
});

export const substituteWords = written('substituteWords', en.substituteWords, {
  title: '代课说明',
  lead: (time) => `给代课教师，${minutes(time)}，不用屏幕。`,
  allPlans: '全部教案',
  story: '故事，请读给学生听',
  lesson: '这节课',
  step: (title, time) => `${title}，${minutes(time)}。`,
  listenFor: '留意听什么',
  map: '黑板上的图',
  foot: (article) => `数字是原文（${article}）的段落，加号是原文以外的来源；清单在“来源”页。`,
});

export const pollWords = written('pollWords', en.pollWords, {
  how: '每人打印一张，对折两次，或剪开。学生举起其中一格；你数一数，把数字填进演讲者窗口或备注。',
  back: '回到“教学”',
});
