import * as en from '../en/index.ts';
import { listed } from './reading.ts';
import { written } from './written.ts';

export const drawWords = written('drawWords', en.drawWords, {
  hint: (last) => `接着画到${last}`,
  isKnown: (known, turn, top) => `已知：${known.join('；')}。${turn ? `${turn}。` : ''}纵轴到${top}为止。`,
  points: '你画的线，逐点',
  value: (value, unit) => `${value} ${unit}`,
  notYet: '还没画',
  fields: '改为输入数字',
  reveal: '看看实际怎样',
  bars: '显示条形图',
  itWas: (place, value) => `${place}是${value}。`,
  notWhole: (last) => `你的线没有画到${last}。请先画完。`,
  asksLines: '清除全班的线？',
  figures: '数据',
  place: '时间',
  yourLine: '你的线',
  was: '实际',
  youSaid: (guess, place, value) => `你说${place}是${guess}。实际是${value}。`,
  classSaid: (guess, place, value) => `全班说${place}是${guess}。实际是${value}。`,
  middle: '全班的中位',
  lines: (number) => `${number}条线。虚线是全班的中位。`,
  explain: '接着说完：我原以为……因为……',
  expected: '我原以为',
  share: '分享我的线',
  shareIs: '在这台设备上生成，什么也不发送。',
  picture: (said) => `你的图片：${said}`,
  savePicture: '保存图片',
  copyWords: '复制文字',
  shareSaid: '分享文字',
  iSaid: (guess, place, value) => `我说${place}是${guess}。实际是${value}。你呢？`,
  iDrew: (deck) => `${deck} · 我画了这条线`,
  fileName: en.drawWords.fileName,
  send: '发送我的线',
  sendAgain: '发送现在的样子',
  closed: '提问已结束。',
  withPencil: (last) => `用铅笔接着画到${last}`,
});

export const modelPageWords = written('modelPageWords', en.modelPageWords, {
  playIt: (title) => `动手试试：${title}`,
  inStory: '文中相关处',
  fine: '细则',
  region: (title) => `模型：${title}`,
  ours: '我们自己的说明',
  leftOut: (things) => `略去了：${listed(things)}。`,
  guess: '先猜',
  found: '模型的结果',
  inModel: (found) => `在这个模型里是${found}。`,
  notice: '值得注意的',
  toPaper: '没有屏幕？请用打印版：',
  onPaper: '纸上模型',
  questions: '问题',
  lasts: (minutes) => `${minutes}分钟。`,
});

export const modelWords = written('modelWords', en.modelWords, {
  play: '播放',
  start: '开头',
  end: '结尾',
  back: '退一步',
  on: '进一步',
  link: '复制链接',
  hadSet: '回到你的设置',
  guessed: (guess, found) =>
    guess === found ? `你猜${guess}。在这个模型里也是${found}。` : `你猜${guess}。在这个模型里是${found}。`,
});

type Worst = Parameters<typeof en.permitWords.worst>[0];
const daysOf = ({ day, until }: Worst) => (day === until ? `第${day}天` : `第${day}至${until}天`);
const since = (worst: Worst) => (worst.day === worst.until ? daysOf(worst) : `从${daysOf(worst)}`);
export const permitWords = written('permitWords', en.permitWords, {
  hands: '谁的许可',
  dial: '多久答复',
  desk: '每天答复',
  stock: '库存',
  days: '个工作日',
  daysShort: '天',
  table: '以表格显示全过程',
  perDay: '一天',
  dayOf: (day, weekday, week) => (day === 0 ? '第0天' : `第${day}天，第${week}周${weekday}`),
  standStill: (users, many) => `家${many}停工，共${users}家`,
  stoodStill: (users, many) => `家${many}同时停工，共${users}家`,
  worst: (worst) => (worst.stopped === 0 ? '没有一天。' : `${since(worst)}。`),
  refused: '没有谁被拒绝。',
  answered: (day, delivered) => `最早第${day}天答复，第${delivered}天到货`,
  limit: (day) => `最长：第${day}天`,
  day: '天',
  dayShort: (day) => `第${day}天`,
  legend: { ghost: '剩余库存', stock: '靠库存开工', stopped: '停工', supplied: '重新开工' },
  today: (day, stopped, users, many) =>
    day === 0
      ? `第0天：全部${users}家${many}提出申请。`
      : `第${day}天：${users}家${many}中有${stopped}家停工。没有谁被拒绝。`,
  run: ({ worst, ...run }) =>
    worst.stopped === 0
      ? `在这个模型里，${run.by}最早${run.dial}个工作日后答复，${run.users}家${run.many}没有一家停工。`
      : `在这个模型里，${run.by}最早${run.dial}个工作日后答复，最糟时${run.users}家${run.many}中有${worst.stopped}家同时停工，${since(worst)}。没有谁被拒绝。`,
  columns: ['编号', '库存用完', '答复', '到货', '停工天数'],
});

export const permitPaperWords = written('permitPaperWords', en.permitPaperWords, {
  grid: (dial, delivery) => `旋钮定在${dial}：第${dial}天答复，第${dial + delivery}天到货`,
  gridSays: (rows, weeks) => `空白方格，${rows}行，${weeks}周，每周五天，供填写`,
  rowOf: (row, stock) => `${row} · 库存${stock}`,
  countIt: '同一天涂黑最多的行数：______  从第几天：______',
  keyTable: '涂黑的天数，按答复时间',
  dialAt: (dial) => `定在${dial}`,
  black: (stock, delivered) =>
    delivered <= stock ? '无' : delivered === stock + 1 ? String(delivered) : `${stock + 1}至${delivered}`,
  worstRow: '同时最多',
  worstOf: (worst) => (worst.stopped === 0 ? '0' : `${worst.stopped}，${daysOf(worst)}`),
});

export const cardsKeyWords = written('cardsKeyWords', en.cardsKeyWords, {
  ease: (move) => `${move}：开着的门`,
  hold: (move) => `${move}：关着的门`,
  late: (move) => `缺口的边：太晚，算作“${move}”`,
  sheets: ['记下两张牌和两方得分', '第二局也一样'],
  sum: '合计',
  pointsOf: (side) => `${side}得分`,
  keyTable: '两种习惯相遇的结果',
});

export const cardsWords = written('cardsWords', en.cardsWords, {
  doesWith: (move, what) => (move === 'ease' ? `给出${what}` : `扣住${what}`),
  settings: '游戏',
  modes: '谁来玩',
  mode: { habit: '你对一种习惯', pair: '两人对玩', watch: '看两种习惯' },
  you: '你扮演',
  youPlay: (side) => `你扮演${side}`,
  habitOf: (side) => `${side}的习惯`,
  yourMove: (side) => `${side}的牌`,
  hidden: '已选好，背面朝上。',
  last: (round, points, over) => `第${round}轮：${points.join('，')}。${over}`,
  over: () => `游戏结束；按“${modelWords.start}”重新开始。`,
  another: '改在别的轮次迟到',
  nextRound: '下一轮',
  playRound: '出牌',
  move: (move, late) => (late ? `${move}，但迟了` : move),
  both: ([left, right]) => `${left}和${right}`,
  pointsName: '分',
  pointsTable: '一轮的得分',
  tableOf: '以表格显示各轮',
  nothing: '还没有出牌。',
  columns: ['轮次', '得分'],
  choosesOf: (side) => `${side}选择`,
  which: ({ ease, hold }) => `${ease}还是${hold}？`,
  countHands: '全班分两半，各替一方决定。数一数举手，再出牌。',
  noHands: '还没有数举手：请填进演讲者窗口，或在这里按M打开的面板。',
  habits: (players, names) =>
    names[0] === names[1]
      ? `双方：${names[0]}。`
      : `${players.map((player, side) => `${player}：${names[side]}`).join('。')}。`,
  hands: (ease, hold) => `${ease} : ${hold}`,
  moves: (side, { ease, hold }) => [`${side}：${ease}`, `${side}：${hold}`],
  askHalves: '你这一半扮演一方。出哪张牌？',
  votes: ([left, right], { ease, hold }) => `${left}：A ${ease}，B ${hold}。${right}：C ${ease}，D ${hold}`,
  told: (round, of, played) => {
    const [first] = played;
    const alike = played.every(({ move, late }) => move === first?.move && !late);
    const moves = alike
      ? `双方都出“${first?.move}”`
      : played
          .map(
            ({ player, move, late, gone }) => `${player}出“${move}”${late ? '，但迟了' : gone ? '，已没有可扣的' : ''}`,
          )
          .join('；');
    const each = (what: 'points' | 'score') => played.map((one) => one[what]).join('比');
    return `第${round}轮，共${of}轮：${moves}。得分${each('points')}，这一局累计${each('score')}。`;
  },
});
