import * as en from '../en/index.ts';
import { timeOfDay } from './dates.ts';
import { commonWords } from './reading.ts';
import { written } from './written.ts';

const { minutes } = commonWords;

export const screenWords = written('screenWords', en.screenWords, {
  none: '请在上面打开大屏幕的窗口，移到投影上，再在那里按 F。如果投影也显示本窗口，请在显示设置中选“扩展”（Windows：⊞ + P）。',
  slideOnly: '全班看到的是幻灯片。',
  over: (title, says) => `全班看到：“${title}”${says}`,
  explore: '追问图示',
  sources: '来源',
  room: '字号与教室',
  theme: '浅色或深色',
  hands: '举手',
});

export const deskTabs = written('deskTabs', en.deskTabs, {
  plan: '教案',
  sources: '来源',
  questions: '提问',
  phones: '手机',
});

export const deskWords = written('deskWords', en.deskWords, {
  title: '演讲者',
  newTitle: '换另一个班？',
  newIs: '两个窗口都重新开始。这个班做过的会保留：以后为同样长的课打开演讲者窗口，可以接着上。',
  heading: (deck) => `${deck}：演讲者窗口`,
  noScript: '这里逐张列出备注。启用 JavaScript 后，本页会跟随并控制大屏幕。',
  plans: '教案',
  noStage: '本窗口还没有连上大屏幕。',
  openStage: '打开大屏幕窗口',
  joined: (stage) => `本窗口已连上先前打开的大屏幕（${stage}）。`,
  otherStages: '还开着另一个大屏幕窗口。要从这里控制它',
  severalStages: '开着几个大屏幕窗口。本窗口控制的是',
  chooseStage: '请选一个',
  stageName: (opened, lesson, slide) =>
    `${timeOfDay(opened)} 打开，${lesson ? `${minutes(lesson)}，` : ''}第 ${slide} 张`,
  held: (number, title) => `全班看到的还是第 ${number} 张：${title}。`,
  showToClass: '给全班看这一张',
  backToClass: '回到全班看的那一张',
  now: '现在',
  next: '下一张：',
  nextStep: (step, steps, title) => `再按：本张第 ${step} 步，共 ${steps} 步，${title}`,
  showVotes: '给全班看结果',
  model: '大屏幕上的模型',
  printInk: '连同笔迹打印幻灯片',
  pairWork: '两人讨论的时间，显示在大屏幕上',
  planOf: (slides, time) => `教案：${slides} 张，${minutes(time)}`,
  minute: (from, to) => `第 ${from}–${to} 分钟`,
  skipped: '已跳过',
  skip: '跳过',
  putBack: '放回',
  others: '不在本教案中的幻灯片',
  add: '加上',
  resetClock: '时钟归零',
  notes: '备注',
  smallerNotes: 'A−：缩小备注',
  largerNotes: 'A+：放大备注',
  tools: '工具',
  counted: (name, count) => (count > 0 ? `${name}（${count}）` : name),
  bell: '时间到时响铃',
  frozen: '已定住。无论你翻到哪里，全班看到的还是这一张。',
  notFrozen: '不再定住。你和全班看到同一张。',
  isBlack: '大屏幕是黑的。再按一下就恢复。',
  goodAnswer: (time, good) => `（${minutes(time)}）好的回答：${good}`,
  help: '按键',
  keysOn: '按键已启用',
  keys: [
    { keys: '→ 空格 Page Down N', says: '下一步' },
    { keys: '← Page Up P', says: '后退' },
    { keys: '↑ ↓', says: '滚动备注' },
    { keys: '+ −', says: '改备注的字号' },
    { keys: 'K', says: '本张的任务' },
    { keys: 'B', says: '黑屏' },
    { keys: 'Z', says: '定住或放开' },
    { keys: 'D L W V', says: '画笔、光点、聚光灯、幕布' },
    { keys: 'U X', says: '撤销一笔，擦净本张' },
  ],
  clicker: '翻页器在两个窗口都能用。',
  elapsed: '已用时间',
  clockOf: (planned, left) => `/ ${planned} · 还剩 ${left} 分钟`,
  startClock: '开始计时',
  pauseClock: '暂停计时',
  black: '黑屏',
  freeze: '定住',
  pen: '画笔',
  room: '教室',
  thisWindow: '本窗口',
  classScreen: '大屏幕',
  clock: '时钟',
});

const held = {
  pen: '画笔已拿起。',
  pointer: '光点已打开。',
  spotlight: '只有一圈还亮着。',
  curtain: '幕布遮住了一部分。',
};

export const inkWords = written('inkWords', en.inkWords, {
  bar: '画笔与光点',
  holds: held,
  left: { pen: '画笔已放下。', pointer: '光点已关闭。', spotlight: '全部又亮了。', curtain: '幕布已拉开。' },
  taken: (tool, key, escapes) => `${held[tool]}按 ${key}${escapes ? ' 或 Escape' : ''} 结束。`,
  buttons: {
    pen: '画笔',
    pointer: '光点',
    spotlight: '聚光灯',
    curtain: '幕布',
    magenta: '品红',
    green: '绿色',
    thick: '粗笔',
    undo: '撤销',
    clear: '擦净本张',
    'clear-all': '全部擦净',
    smaller: '缩小光圈',
    larger: '放大光圈',
    turn: '从另一侧',
    leave: '完成',
  },
  signs: en.inkWords.signs,
  keep: '留给下一个班',
  mode: (tool, key, fullScreen) =>
    `${{ pen: '画笔', pointer: '光点', spotlight: '聚光灯', curtain: '幕布' }[tool]} · 按 ${key}${fullScreen ? '' : ' 或 Esc'} 放下`,
  drawing: (lines) => `手绘：${lines} 笔`,
  curtain: { handle: '幕布的边缘', hides: (percent) => `遮住了幻灯片的 ${percent}%` },
  print: '连同画在幻灯片上的笔迹',
});

export const selfTestWords = written('selfTestWords', en.selfTestWords, {
  title: '在这间教室里，手机能回答吗？',
  page: '这部手机打开了页面。',
  trying: '正在连接课堂的电脑…',
  works: '可以：这部手机能回答。',
  blocked: '页面能打开，回答却送不到。防火墙或学校的过滤拦住了。可以试试电脑或手机的热点，或给电脑接网线。',
  plain: '这间教室的连接没有加密，发送字母和数字够用了。复制和保持屏幕常亮在这里不能用。',
});

export const phonesWords = written('phonesWords', en.phonesWords, {
  tab: (name, phones, answered) =>
    answered === undefined ? `${name}（${phones}）` : `${name}（${answered} / ${phones}）`,
  let: '让手机回答',
  key: '消息服务器的钥匙，请向管理者要',
  none: '从教师的电脑向教室提供本站时，手机才能回答：npm run class。举手在哪里都行。',
  unreachable:
    '现在连不上手机。请改为举手，问题还在。如果一直这样，请重新运行 npm run class，并在那台电脑上打开本窗口。',
  letters: '本班的字母',
  address: '手机打开',
  otherAddress: '这台电脑的另一个地址',
  invite: '给全班看二维码',
  hideInvite: '收起二维码',
  ask: '提问',
  open: '开始提问',
  close: '结束提问',
  show: '显示回答',
  showLater: '现在没有连接。恢复后再显示回答。',
  withdraw: '从手机上撤下',
  follow: '手机跟随幻灯片，每张放完最后一步后',
  lock: '不再让人加入',
  out: '请所有手机离开',
  end: '结束手机回答',
  ended: '已结束。本班的一切都已删除。',
  notEnded: '没有连接，通知不到手机。请继续上课，恢复后再结束；你离开两小时后会自动删除。',
  count: (answered, phones) => `${phones} 部手机中有 ${answered} 部已回答。`,
  crowd: (phones, seats) =>
    phones > seats
      ? `一台设备上有 ${phones} 部手机，其中 ${seats} 部可以回答。如果全校手机共用一个地址，请用 npm run class -- --per-address 60 开始。`
      : `有 ${phones} 部手机来自一台设备，或共用一个地址。`,
  tooMany: (phones, most) => `已有 ${phones} 部手机。每个问题只计前 ${most} 个回答。`,
  phones: (phones) => `已有 ${phones} 部手机。`,
  clicker: '把你自己的手机当翻页器',
  clickerHow: '只用你自己的手机扫：谁有它，谁就能控制课堂。不要投到大屏幕上。',
  privacy:
    '手机只发送选项的编号、所画线的数字或方框的编号，以及它在场。没有姓名，没有文字；回答显示后删除，其余在你结束时删除。',
});

export const goOnWithRoom = (room: string): string => `继续 ${room}`;

export const phonesOnStageWords = written('phonesOnStageWords', en.phonesOnStageWords, {
  title: '用手机回答',
  or: '或打开',
  and: '并输入',
  code: '二维码，通向回答的页面',
  badge: (room, answered, phones) =>
    answered === undefined ? `${room} · ${phones} 部` : `${room} · ${answered} / ${phones}`,
  total: (count) => `${count} 个回答`,
});

export const clickerWords = written('clickerWords', en.clickerWords, {
  title: '翻页器',
  notes: '教师备注',
  noKey: '本页需要演讲者窗口里的二维码：“把你自己的手机当翻页器”。',
  noScript: '翻页器需要 JavaScript。',
  status: {
    connecting: '正在连接…',
    in: '已连接。',
    away: '未连接，正在重试。',
    crowd: '你这个地址已有几部手机加入。',
    full: '课堂已满。',
    unknown: '这是另一个班的二维码。请扫现在的。',
    locked: '课堂已锁定。',
  },
  waits: '你按的那一下还在路上。',
  noDesk: '已连接。教师的窗口还没有出现。',
  ended: '课堂已结束。请扫下一节课的二维码。',
});

export const reportWords = written('reportWords', en.reportWords, {
  title: '课后',
  standfirst: '这台设备记下的一节课：时间、幻灯片、票数，以及你写的话。别人都没有。',
  noScript: '记录由浏览器保存的内容生成，需要 JavaScript。',
  nothing:
    '没有可以查看的课。可能已清除，可能还没有走第一步，也可能浏览器不保存任何东西：那样只有结束课堂的窗口能看到记录。',
  forWindow: '浏览器不保存任何东西。请现在打印或保存：关闭窗口后就没有了。',
  plans: '教案和其他的课',
  facts: { lesson: '课', began: '开始', ended: '结束', taught: '上课时间', slides: '放过的幻灯片' },
  lesson: (time) => (time === undefined ? '全部幻灯片' : minutes(time)),
  notEnded: '未结束',
  taught: (used, planned) => `${used} / ${planned}`,
  shown: (shown, planned) => `${shown} / ${planned}`,
  slides: '幻灯片',
  slidesAre: '细线是计划，条形是实际用时。只是路过的幻灯片也算上那几秒。',
  slide: '幻灯片',
  planned: '计划',
  spent: '用时',
  became: '结果',
  states: { shown: '放过', added: '加上的', skipped: '略去', unreached: '没放到' },
  all: '合计',
  votes: '投票',
  noVotes: '没有计票。',
  option: '回答',
  share: (hands, share) => `${hands} · ${share}%`,
  shift: '变化',
  handsOn: (slide) => `“${slide}”时的举手`,
  oneRound: '举手',
  lines: '画的线',
  place: '时间',
  middleOf: (lines) => `${lines} 条线的中位`,
  was: '实际',
  rows: '手机填写的表格',
  row: '行',
  rowsOf: (title, phones) => `${title}：${phones} 部手机。✓ 是来源的说法。`,
  ticked: en.reportWords.ticked,
  notes: '你的记录',
  notesAre: '下次怎么改，还要回到什么。请不要写学生姓名：它留在这台设备上。',
  print: '打印',
  saveHtml: '存为 HTML',
  saveCsv: '存为 CSV',
  clear: '清除这节课',
  cleared: '已清除：这台设备上不再有这节课的任何内容。',
  fileName: en.reportWords.fileName,
});

export const classesWords = written('classesWords', en.classesWords, {
  title: '这台设备上的课',
  lesson: (time) => (time === undefined ? '全部幻灯片' : `${minutes(time)}的课`),
  reached: (title) => `停在“${title}”`,
  ended: '已结束',
  oneScreen: '继续',
  twoScreens: '用两块屏幕继续',
  report: '记录',
  clear: '清除',
  clearAll: '全部清除',
  of: (act, when) => `${act}：${when}的课`,
  asks: (when) => `清除${when}的课，连同票数和记录？`,
  asksAll: '清除这台设备上的所有课，连同票数、回答和记录？',
  cleared: '已清除：所有课的票数、回答、时钟和记录。',
  yes: '清除',
  no: '保留',
});
