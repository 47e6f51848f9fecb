import * as en from '../en/index.ts';
import { listed } from './reading.ts';
import { written } from './written.ts';

const percent = (size: number) => `${Math.round(size * 100)}%`;

export const keyWords = written('keyWords', en.keyWords, {
  next: { keys: ['→', '空格', 'Page Down', 'N'], says: '下一步或下一张' },
  back: { keys: en.keyWords.back.keys, says: '上一步或上一张' },
  first: { keys: en.keyWords.first.keys, says: '第一张' },
  last: { keys: en.keyWords.last.keys, says: '最后一张' },
  overview: { keys: en.keyWords.overview.keys, says: '总览全部幻灯片' },
  jump: { keys: en.keyWords.jump.keys, says: '跳到某一张' },
  task: { keys: en.keyWords.task.keys, says: '显示或收起任务；再按打开下一个' },
  explore: { keys: en.keyWords.explore.keys, says: '探究图示；再按返回' },
  sources: { keys: en.keyWords.sources.keys, says: '本张的来源、人物和词语' },
  notes: { keys: en.keyWords.notes.keys, says: '幻灯片旁的教师备注' },
  pen: { keys: en.keyWords.pen.keys, says: '画笔；再按或按Esc放下' },
  pointer: { keys: en.keyWords.pointer.keys, says: '光点，轨迹会消失' },
  spotlight: { keys: en.keyWords.spotlight.keys, says: '聚光灯；滚轮调大小，Shift加方向键移动' },
  curtain: { keys: en.keyWords.curtain.keys, says: '幕布；↑ 和 ↓ 移动边缘' },
  undo: { keys: en.keyWords.undo.keys, says: '撤销本张的最后一笔' },
  clear: { keys: en.keyWords.clear.keys, says: '擦净本张' },
  room: { keys: en.keyWords.room.keys, says: '字号、对比度、倒计时、举手' },
  theme: { keys: en.keyWords.theme.keys, says: '浅色、深色或高对比度' },
  'full-screen': { keys: en.keyWords['full-screen'].keys, says: '全屏' },
  black: { keys: en.keyWords.black.keys, says: '黑屏' },
  read: { keys: en.keyWords.read.keys, says: '在正文中看本张' },
  help: { keys: en.keyWords.help.keys, says: '本列表' },
});

export const barWords = written('barWords', en.barWords, {
  label: '放映',
  back: '后退',
  next: '下一步',
  overview: '总览',
  jump: '跳到…',
  explore: '探究',
  task: '任务',
  sources: '来源',
  notes: '备注',
  pen: '画笔',
  room: '教室',
  theme: '配色',
  black: '黑屏',
  'full-screen': '全屏',
  help: '按键',
  presenter: '演讲者',
  read: '正文',
  cover: '首页',
  embed: '嵌入…',
});

export const barGroupWords = written('barGroupWords', en.barGroupWords, {
  more: '更多',
  inLesson: '课堂',
  forTeacher: '教师',
  leave: '离开放映',
});

export const stageWords = written('stageWords', en.stageWords, {
  title: (deck) => `${deck} · 放映`,
  noScript: { before: '下面是全部幻灯片。同一个故事也可以读作', link: '文章', after: '。' },
  black: '屏幕已变黑。再按一次即可回到幻灯片。',
  notBlack: '幻灯片已恢复。',
  place: (number, slides, title) => `第${number}张，共${slides}张${title ? `：${title}` : ''}`,
  sources: '本张的来源、人物和词语',
  noSources: '本张没有自己的论断。',
});

export const helpWords = written('helpWords', en.helpWords, {
  title: '按键',
  key: '按键',
  does: '作用',
  or: ' 或 ',
  keysOn: '按键已启用。如果干扰读屏软件或语音控制，可以关闭；幻灯片旁的按钮仍然可用。',
  clicker: '也可以用翻页器：它发送Page Up、Page Down以及B或句点。',
});

export const overviewWords = written('overviewWords', en.overviewWords, { title: '全部幻灯片' });
export const jumpWords = written('jumpWords', en.jumpWords, {
  title: '跳到某一张',
  number: (slides) => `编号，1至${slides}`,
  go: '前往',
});

export const drawerWords = written('drawerWords', en.drawerWords, {
  title: '教师备注',
  hide: '收起备注',
  clock: (elapsed, planned, left) => `${elapsed} / ${planned} · 还剩${left}分钟`,
  plan: (number, slides, from, to) => `第${number}张，共${slides}张 · 第${from}至${to}分钟`,
  next: (title) => `下一张：${title}`,
});

export const roomWords = written('roomWords', en.roomWords, {
  title: '适应教室',
  pairWork: '两人讨论',
  withClass: '与全班一起',
  buttons: {
    smaller: 'A−',
    larger: 'A+',
    contrast: '高对比度',
    check: '后排能看清吗',
    hands: '举手',
    phone: '在手机上看',
  },
  smaller: 'A−，缩小文字',
  larger: 'A+，放大文字',
  contrastOn: '高对比度已开启。',
  contrastOff: '高对比度已关闭。',
  textAt: (size, room) => {
    if (room === undefined) return `文字${percent(size)}。本张的文字属于图画，大小不变。`;
    return room < size ? `文字${percent(size)}；本张最多容得下${percent(room)}。` : `文字${percent(size)}。`;
  },
});

export const checkWords = written('checkWords', en.checkWords, {
  title: '后排能看清吗？',
  help: '请最后一排的同学念出第24行。念不出，就拉上窗帘或选高对比度。A+ 只放大文字：图中的字不变，请念出来，或让大家用手机看。',
  headlines: '标题',
  smallestHeadline: '最小的标题',
  text: '正文',
  oneSide: '一方颜色的标签',
  otherSide: '另一方颜色的标签',
  labels: '标签：凡必须读到的',
  marks: '来源标记，后排不必看清',
});

export const phoneWords = written('phoneWords', en.phoneWords, {
  title: '在手机上看本张',
  code: '二维码，通向正文中的本张',
  noAddress: (number, title) =>
    `本站没有公开地址。请在任一设备上打开正文，在地址后加上 #${number}，或在目录中找：${title}。`,
});

export const stageNoticeWords = written('stageNoticeWords', en.stageNoticeWords, {
  notInLesson: '这张不在本课之内。',
  classSeesNotes: '全班能看到这个屏幕。再按一次S仍会显示备注。',
  noSuchSlide: (asked) => `没有“${asked.slice(0, 40)}”这张，所以显示第一张。`,
  noSuchNumber: (asked, slides) => `没有第${asked.slice(0, 10)}张；这是最后一张，第${slides}张。`,
  noDiagram: '本张没有可以探究的图示。',
  noTask: '本课的这张没有任务。',
  noLesson: '任务属于课程。请从“教学”打开一课。',
  noFullScreen: '浏览器在这里不允许全屏。可以试试F11。',
  turned: '看幻灯片请把手机转回来，或把窗口拉宽；或点“正文”阅读本张。',
});

export const kindNames = written('kindNames', en.kindNames, {
  actor: { name: '行动者', means: '谁在行动' },
  lever: { name: '筹码', means: '一方能做什么' },
  good: { name: '物品', means: '什么在流动' },
  effect: { name: '结果', means: '带来什么' },
  limit: { name: '限制', means: '什么在牵制筹码' },
  shared: { name: '共有', means: '不属任何一方' },
  event: { name: '事件', means: '发生了什么' },
  voice: { name: '观点', means: '专家怎么说' },
  doubt: { name: '疑问', means: '什么挡在路上' },
});

export const toolNames = written('toolNames', en.toolNames, {
  why: '为什么？',
  steps: '分步',
  levers: '动用筹码',
  predict: '先猜',
  seats: '各方',
  blank: '填空',
  zoom: '缩放',
  copy: '复制',
});

export const diagramWords = written('diagramWords', en.diagramWords, {
  explore: (title) => `探究：${title}`,
  credit: (deck, upTo, id) => [deck, upTo, `图示：${id}`].filter(Boolean).join(' · '),
  code: '查看图示代码',
  steps: '逐步展开',
  levers: '可用的筹码',
  nextLever: (name) => `下一个：${name}`,
  leverOf: (lever, levers) => `${lever} / ${levers}`,
  blankForm: '填空版',
  blankFormOf: (title) => `${title}填空版`,
  outside: '出自其他来源',
  doubted: '仅属提议或存疑',
  arrow: '箭头',
  parts: '图中有什么',
  arrows: '各部分如何相连',
  ends: { supports: '记录显示', open: '尚无定论', disagrees: '谁看法不同' },
});

export const explorerWords = written('explorerWords', en.explorerWords, {
  why: (part) => `为什么？${part}`,
  whoSays: '谁这么说',
  joinedTo: '与之相连',
  showAll: '全部显示',
  whichLever: '动用哪个筹码？',
  play: '播放',
  end: '结局',
  allLevers: '全部筹码',
  predict: '先猜一猜',
  whatInBlanks: '空格里该填什么？',
  reveal: '揭晓',
  pick: '从列表选',
  type: '改为输入',
  choose: '请选择…',
  leftOpen: (number, label) => `${number}：“${label}”。你没有填。`,
  asSaid: (number, label) => `${number}：“${label}”，和你的答案一致。`,
  otherSaid: (number, label, answer) => `${number}：“${label}”。你说的是“${answer}”。`,
  asDrawn: (right, all) => `${all}处中有${right}处一致。`,
  whoseSeat: '想看哪一方？',
  neutral: '中立',
  noSeat: '没有选哪一方：各部分同等显示。请选一方。',
  seat: ({ name, own, weak, other, grievances }) =>
    `${name}一方。自己的筹码和物品：${own}。弱点：${weak}。${other}的不满：${grievances}。`,
  noneHere: '图中没有',
  blank: (number) => `空格${number}`,
  blanks: (count) => `${count}个空格`,
  whatInEach: '每个编号的空格里该填什么？',
  printSheet: '打印本页',
  showWords: '显示文字',
  smaller: '缩小',
  larger: '放大',
  zoomed: (name) => `${name}，已放大`,
  copySvg: '复制为SVG',
  copied: '已复制为SVG，附署名。',
  notAllowed: '浏览器不允许。请改为下载文件。',
  download: (format) => `下载${format}`,
  saved: (file) => `已存为${file}。`,
});

export const verdictNames = written('verdictNames', en.verdictNames, {
  held: '应验',
  part: '部分应验',
  mixed: '有对有错',
  missed: '落空',
  open: '无法判断',
});

export const exerciseWords = written('exerciseWords', en.exerciseWords, {
  label: '练习',
  of: (title) => `练习：${title}`,
  inRound: (title, round) => (round ? `${title}（${round}）` : title),
  try: (title) => `试一试：${title}`,
  tryInArticle: (title) => `在正文中试一试：${title}`,
  whoSays: '谁这么说？',
  stems: { grid: '哪一份说法这么说？', match: '这是谁的看法？', sort: '这是哪一类句子？' },
  severalRight: (options) => (options === 2 ? '选一项或两项。' : '选一项或多项。'),
  answer: '回答',
  answerIs: '答案：',
  line: (letter) => `${letter}行`,
  ourTranslation: '（我们的译文）',
  compare: '与来源对照',
  place: (at, all) => `${at} / ${all}`,
  lookBack: '回顾',
  nextRow: '下一行',
  rowBack: '上一行',
  yourChoice: '你的选择',
  theAnswer: '答案',
  chose: (names, judged) => `你选了：${listed(names)}。${judged}`,
  judged: { same: '来源给出的答案正是这个。', part: '来源给出的答案部分如此。', other: '来源给出的是另一个答案。' },
  judgedByUs: { same: '我们的答案也是这个。', part: '我们的答案部分如此。', other: '我们的答案是另一个。' },
  filledIn: (phones) => `${phones}部手机已回答。满格代表全体。`,
  asksFilled: '清除手机的回答？',
  choseNothing: '你还没有选。可以看看答案，或重新开始。',
  onlyThose: '重做错的',
  reviewed: ({ chosen, same, again }, all, ours) =>
    `${all}题你答了${chosen}题，其中${same}题与${ours ? '我们的答案' : '来源'}一致。${again.length > 0 ? `值得再看：第${listed(again)}题。` : ''}`,
});

function changed(move: number, inPoints: boolean): string {
  if (move === 0) return '不变';
  const by = Math.abs(move);
  return inPoints ? `${move > 0 ? '升' : '降'} ${by}个百分点` : `${move > 0 ? '多' : '少'} ${by}票`;
}

export const voteWords = written('voteWords', en.voteWords, {
  weigh: '可以权衡的',
  whoVotes: '谁来投票',
  alone: '我自己',
  class: '和全班一起',
  hands: '举手 ',
  handsFor: (option, round) => [`${option}的举手人数`, round].filter(Boolean).join('，'),
  counted: (round, hands) => `${[round, `${hands}票`].filter(Boolean).join('：')}。`,
  everybody: '所有人',
  nobody: '无人',
  slope: (moves) => moves.map(({ name, before, after }) => `${name}：之前${before}，之后${after}。`).join(''),
  shiftLater: '两轮都数完后一起显示。',
  noShift: '没有变化。',
  largestShift: (shifts, inPoints) =>
    `变化最大：${shifts.map(({ name, move }) => `${name}，${changed(move, inPoints)}`).join('；')}。`,
  change: changed,
  ways: (phones, stayed, ways) =>
    `${phones}部手机投了两次：${[`${stayed}部没有变`, ...ways.map(({ from, to, count }) => `${count}部从${from}改为${to}`)].join('，')}。`,
  chose: (option, asksAgain) => `你选了：${option}。${asksAgain ? '最后会再问一次。' : ''}`,
  andNow: (before) => `开始时你选了：${before}。现在呢？`,
  choseLast: (after) => `你选了：${after}。开始时你没有选。`,
  bothTimes: (option) => `你两次都选了${option}。最好的理由是什么？`,
  moved: (before, after) => `你从“${before}”改到“${after}”。是什么让你改变的？`,
});

export const tallyWords = written('tallyWords', en.tallyWords, {
  hands: '举手',
  count: '数一数举手',
  handsFor: (letter) => `${letter}的举手人数`,
  nothing: 'A、B、C还是D：请举手，或举卡片。',
  counts: (counts, all) => `${counts.map(({ letter, count }) => `${letter} ${count}`).join('，')}；共${all}。`,
  byPhone: (count) => `手机：${count}。`,
});

export const countdownWords = written('countdownWords', en.countdownWords, {
  timeLeft: '剩余时间',
  goOn: '继续',
  longer: '加一分钟',
  stop: '停止',
  over: '时间到',
  overSaid: '时间到。',
  secondsLeft: (seconds) => `还剩${seconds}秒。`,
  minutesLeft: (minutes) => `还剩${minutes}分钟。`,
});

export const startAgainWords = written('startAgainWords', en.startAgainWords, {
  counts: (round) => `清除${round && `“${round}”的`}票数？`,
  clear: '清除',
  keep: '保留',
  cleared: '已清除。',
  undo: '撤销',
});

export const aloudWords = written('aloudWords', en.aloudWords, { asks: 'A、B、C还是D？' });

export const joinWords = written('joinWords', en.joinWords, {
  title: '加入课堂',
  letters: '大屏幕上的六个字母',
  shown: '全班的回答已显示。',
  join: '加入',
  noScript: '回答需要JavaScript。没有的话，请举手，效果一样。',
  none: '这个地址没有开着的课堂。要由教师先开课。',
  wrongLetters: '课堂代码是六个字母，如BCDFGH。请再看一眼大屏幕。',
  status: {
    connecting: '正在连接…',
    in: '你已加入。',
    away: '未连接。你的回答已保留，恢复后会发出。',
    crowd: '正在等教师放你进来。请让此页开着，或举手，效果一样。',
    full: '课堂已满。请改为举手，效果一样。',
    unknown: '没有这个代码的课堂。请再看一眼大屏幕。',
    locked: '课堂已锁定。请改为举手，效果一样。',
  },
  out: '课堂已结束。这部手机已删除相关数据。',
  wait: '请等待问题。',
  open: '请选一个。提问结束前可以改。',
  closedForNow: '已计入。之后会再问一次，两次结果到时都在大屏幕上。',
  openLine: '画好你的线并发送。提问结束前可以改。',
  openRows: '每行勾选一个或几个方框，然后发送。提问结束前可以改。',
  whichLever: '你动用哪个筹码？',
  pulled: (lever: string) => `你动用了：${lever}。接下来会怎样`,
  sendRows: '发送我的表格',
  emptyRows: (rows: number) => `还有${rows}行是空的。`,
  sendChange: '发送修改',
  sent: '你的回答已送达。',
  kept: '你的回答已保留，稍后发出。',
  late: '你的回答来晚了，没有计入。',
  own: '你的回答',
  closed: '提问已结束。',
  leave: '离开课堂',
  following: '课堂已讲完：',
  readArticle: '阅读正文',
  privacy: [
    '你的手机只发送所选选项的编号、所画线的数字或所勾方框的编号，以及它在场。别的都不发送：没有姓名，没有文字。',
    '运行课堂的电脑会数每个地址有几部手机，课堂结束就删除这个数。',
    '这些内容送到运行课堂的电脑，它不写入磁盘。如果学校有课堂服务器，则送到那里。',
    '每个回答在显示后删除，其余在课堂结束时删除。如果教师没有结束就离开，运行课堂的电脑两小时后全部删除。',
  ],
  privacyTitle: '发送什么',
});
