import * as en from '../en/index.ts';
import { written } from './written.ts';

const minutes = (minutes: number) => `${minutes}分钟`;
export const inTime = (words: string, time: number | undefined) =>
  time === undefined ? words : `${words}（${minutes(time)}）`;
/** `阅读约14分钟，做练习另需30分钟`. */
export const timeTaken = ({ read, todo }: en.Time): string =>
  [
    ...(read === undefined ? [] : [`阅读约${minutes(read)}`]),
    ...(todo > 0 ? [`做练习${read === undefined ? '' : '另'}需${minutes(todo)}`] : []),
  ].join('，');
const within = (words: string, time: en.Time) => [words, timeTaken(time)].filter(Boolean).join('：');
export const adding = (title: string, more: string) => `${title}（${more}）`;
export const listed = (items: readonly (string | number)[]): string => items.join('、');
export const ended = (words: string): string => (/[.?!。？！]$/.test(words) ? words : `${words}。`);

export const fullStop: string = '。';
export const colon: string = '：';
export const comma: string = '，';
export const serialComma: string = '、';
export const aside = (words: string): string => `（${words}）`;

export const commonWords = written('commonWords', en.commonWords, {
  close: '关闭',
  back: '上一步',
  next: '下一步',
  pause: '暂停',
  startAgain: '重新开始',
  readAsText: '以文字阅读',
  notInArticle: '出自其他来源',
  minutes,
  min: minutes,
  missing: '这里需要的脚本没有加载成功。请检查网络，或询问网络管理员，然后再试一次。',
  missingPart: '这部分没有加载成功。请关闭它，待网络恢复后再打开。',
  missingDrawing: '这幅图没有加载成功。网络恢复后会自动出现。',
  stepOf: (step, steps) => `第${step}步，共${steps}步`,
});

export const coverWords = written('coverWords', en.coverWords, {
  forHost: '这份副本供网站服务器使用，不能直接从磁盘运行。',
  oneFile: '请改为打开单文件版。',
  read: '阅读全文',
  how: (time) => within('全文一页', time),
  readShort: (time) => within('速读', time),
  teach: '上课：',
  unit: '分钟',
  present: '放映幻灯片',
  inside: '内容一览',
  holds: (slides, claims) => `${slides}张幻灯片 · ${claims}条论断，逐条注明是谁说的、我们有多大把握`,
});

export const figureWords = written('figureWords', en.figureWords, {
  since: (what, day) => `${what}（${day}起）`,
  span: (from, until) => `${from}至${until}`,
  from: (span) => `自${span}`,
  more: (value) => `另有${value}`,
  credit: (maker, terms) => `图片：${maker} · ${terms}`,
});

export const chartWords = written('chartWords', en.chartWords, {
  kinds: { lines: '折线图', columns: '柱状图', stacked: '堆叠柱状图', dots: '散点图', multiples: '同一刻度的小折线图' },
  notFromZero: '刻度不从0开始',
  told: (kind, title, first, last) => `${kind}：${title}，${first}至${last}。`,
  range: (name, low, high) => `${name}：最低${low.value}（${low.at}），最高${high.value}（${high.at}）。`,
  missing: '无数据',
  series: (letter) => `系列${letter}`,
});

export const stateWords = written('stateWords', en.stateWords, { start: '开始', end: '结束' });

export const relationWords = written('relationWords', en.relationWords, {
  kindOf: (kind, of) => `${kind}是一种${of}`,
  has: (whole, part) => `${whole}含有${part}`,
  many: { one: '恰好一个', maybe: '至多一个', some: '一个或多个', many: '任意多个' },
});

export const ganttWords = written('ganttWords', en.ganttWords, {
  done: '已完成',
  active: '进行中',
  critical: '关键',
  milestone: '里程碑',
});

export const describedWords = (parts: readonly string[], arrows: number) =>
  `图中有：${parts.join('；')}。${arrows > 0 ? '由箭头相连。' : ''}`;

export const everyPart = '全图';

const before = (name: string) => (words: string) => (words ? `${name}：${words}` : name);
const alone = (name: string) => (words: string) => words || name;
export const branchWords = written('branchWords', en.branchWords, {
  open: {
    alt: alone('要么'),
    opt: before('也许'),
    par: before('同时'),
    loop: before('一再重复'),
    critical: before('无论如何'),
    break: before('到此为止'),
  },
  next: {
    alt: alone('或者'),
    opt: alone('或者'),
    par: before('并且'),
    loop: alone('并且'),
    critical: before('或者'),
    break: alone('或者'),
  },
});

export const pageNames = written('pageNames', en.pageNames, {
  own: '自己选片',
  cover: '首页',
  read: '阅读',
  plain: '简明版',
  present: '放映',
  presenter: '演讲者窗口',
  teach: '教学',
  guide: '教学指南',
  report: '课后',
  substitute: '代课说明',
  sources: '来源',
  about: '关于',
  sentences: '逐句核对',
  accessibility: '无障碍',
  slides: '幻灯片',
  handout: '完整讲义',
  'plain-handout': '简明版完整讲义',
  'one-sheet': '半页讲义',
  worksheet: '学习单',
  tickets: '离堂小测和作业',
  vocabulary: '词汇',
  'controversy-cards': '争议卡片',
  'role-cards': '角色卡',
  'position-memo': '立场备忘',
  plan: '课堂流程单',
  notes: '备注',
  models: '纸上模型',
  answers: '答案',
  poster: '海报',
  join: '加入课堂',
  clicker: '翻页器',
  poll: 'A至D卡片',
});

export const offlineWords = written('offlineWords', en.offlineWords, {
  update: '有新版本。已打开的页面将重新加载。',
  stillOld: '请先关闭本站的其他标签页，再重新加载。',
  missing: '页面的一部分无法取得。网络恢复后即可使用；若仍不行，请重新加载页面。',
  reload: '重新加载',
  later: '稍后',
});

export const pageWords = written('pageWords', en.pageWords, {
  views: '视图',
  skip: '跳到正文',
  notStarted: '页面的一部分没有加载成功，有些功能不能用：',
  loadAgain: '重新加载页面',
  foldApart: (title) => `在单独的页面打开：${title}`,
  remarks: (number) => `${number}条提示`,
  menu: '页面',
  sample: en.pageWords.sample,
  sideBySide: '每段下面同时显示',
  theme: '外观',
  asSystem: '跟随设备',
  factsUpTo: (day) => `事实核对至${day}`,
  stale: '。距今已一年以上，情况可能已有很大变化',
});

export const themeNames = written('themeNames', en.themeNames, { light: '浅色', dark: '深色', contrast: '高对比度' });

export const missingPage = written('missingPage', en.missingPage, {
  title: '没有这个页面',
  says: '地址可能有误，或早于现在的页面。上面的链接通向本站全部内容。',
});

export const readWords = written('readWords', en.readWords, {
  contents: '目录',
  outside: '出自其他来源',
  inChapter: (title) => `本章内容：${title}`,
  noteOf: (notes) => (notes === 1 ? '本段的注释' : `本段的${notes}条注释`),
  tryIt: (name, time) => `试一试：${name}（${minutes(time)}）`,
  inTable: (caption) => `列表：${caption}`,
  shortOn: '速读接着看：',
  shortEnd: '速读到此结束。略去的各节在上面。',
  beforeYouReadOn: '读下去之前',
  explore: '探究这幅图',
  save: '存图',
  orEmbed: '或嵌入',
  onStage: '放映',
  toStage: (title) => `在放映中显示“${title}”`,
  notesOf: (chapter, count) => `${chapter}：${count}条注释`,
  howWeKnow: '依据何在',
  moreOfPicture: '关于这幅图的更多内容',
  moreOfSection: '关于本节的更多内容',
  hereBefore: '你来过这里。',
  ledOn: '看幻灯片请把手机横过来。',
  goOnAt: (title) => `从“${title}”接着读`,
  levelTitle: (deck, level) => (level === 'plain' ? `${deck} · 简明版` : deck),
  copySentence: '连同来源一起复制',
  shareSentence: '连同来源一起分享',
  restsOn: (source) => `——${source}`,
  readOn: (title, day) => `${title}，${day}查阅`,
  citeClaim: '引用此论断',
  levels: '阅读方式',
  level: { full: (time) => inTime('完整版', time), plain: (time) => inTime('简明版', time) },
  sources: '来源',
  proof: { quiet: '每句一个标记', every: '全部标记' },
  proofSays: '点一句话，可以看到是谁这么说。',
  carry: (claims) => `依据${claims}条论断`,
});

export const noteKinds = written('noteKinds', en.noteKinds, {
  fact: () => '事实',
  official: (who) => `立场：${who}`,
  'expert-view': (who) => `专家看法：${who}`,
  prediction: (who) => `预测：${who}`,
  attribution: (who) => `说法：${who}`,
  own: () => '我们自己的结论',
});

export const noteConfidences = written('noteConfidences', en.noteConfidences, {
  A: '已对照官方文本、可靠副本或两篇报道核实。',
  B: '其他报道与此一致；未见原话。',
  C: '只有走样的副本这样说。',
});
export const noteOwn = '由本讲解自行推算。';
export const noteAlone = '只有原文这样说；我们没有找到别的来源。';

export const claimKinds = written('claimKinds', en.claimKinds, {
  fact: '事实',
  official: '官方立场',
  'expert-view': '专家看法',
  prediction: '预测',
  attribution: '说法',
  own: '我们自己的结论',
});

export const confidences = written('confidences', en.confidences, {
  A: '已对照可靠副本、官方文本或两篇独立报道核实',
  B: '与其他报道一致；未见确切原话',
  C: '只有走样的副本这样说；幻灯片不采用',
});
export const sureAlone = '只有原文这样说；我们没有找到别的来源';
export const sureOwn = '由本讲解自行推算，依据见此处所列';

export const slideWords = written('slideWords', en.slideWords, {
  asOf: (month) => `截至${month}`,
  sources: (parts) => `来源：${parts.join(' · ')}`,
  otherSources: '其他来源',
  outsideSources: (named, more) => `其他来源：${listed(named)}${more ? '等' : ''}`,
  paragraphs: (range) => `第${range}段`,
  fromParagraphs: (numbers) => `第${listed(numbers)}段`,
  mark: (label, outside) => (outside ? `其他来源${label}` : `来源：第${label}段`),
  proof: (label, who) => `来源${label}：${listed(who)}`,
  code: (language) => `代码：${language}`,
  markedLines: (range, count) => (count === 0 ? '未标出' : `第${range}行`),
  note: (caveat) => `注：${caveat}`,
  restored: '手头的副本缺此内容，据较早的副本补回。',
  readOn: (day) => `${day}查阅`,
  glossary: '词语解释',
  people: '人物',
  notes: '逐条来源',
  dayPassed: (day) => `${day}已过。请查一查后来怎样。`,
  titlesKey: '方括号里的标题是我们的描述。',
  notesKey: '数字是原文的段落，加号是原文以外的来源。',
});

export const blockWords = written('blockWords', en.blockWords, {
  say: '讲',
  ask: '问',
  slip: '常见误解',
  inference: '（我们的推论）',
});

export const linesFound = (count: number, all: number) => `显示${all}行中的${count}行。`;
export const sentencesWords = written('sentencesWords', en.sentencesWords, {
  heading: '逐句核对',
  lead: '每张幻灯片显示了什么，正文怎么说，二者依据哪条论断。若有两处对不上，就是我们错了。',
  seeAll: { before: '每张幻灯片的内容都', link: '与其依据并列', after: '，人人可以核对。' },
  search: '查找词语',
  shown: '幻灯片上',
  article: '正文中',
  claim: '论断',
  places: { headline: '标题', face: '幻灯片', figure: '图', diagram: '图示', model: '模型' },
  notShown: '未显示',
  notWritten: '仅在幻灯片上',
  plain: '简明版',
  hedges: (hedges) => `措辞保留：${hedges.join(' · ')}`,
  unsourced: '这些句子没有依据：',
  exempt: { question: '（提问）', signpost: '（引导读者）', inference: '（我们的推论）' },
});

export const shareWords = written('shareWords', en.shareWords, { readOn: (deck) => `在“${deck}”中继续阅读` });

export const sourcesWords = written('sourcesWords', en.sourcesWords, {
  heading: '每句话的出处',
  counts: (paragraphs, claims, outside) =>
    `一篇原文的${paragraphs}段，由此得出${claims}条论断；${outside === 0 ? '没有' : `${outside}条`}出自原文以外。`,
  article: (publisher, title, date, language, read) =>
    `原文：${publisher}，《${title}》，${en.longDate(date, language)}${read ? `，${read}查阅` : ''}`,
  showOnly: '只显示部分论断',
  kind: '类别',
  allKinds: '所有类别',
  side: '一方',
  allSides: '双方及其他',
  noSide: '不属任何一方',
  shown: (count, all) => `显示${all}条论断中的${count}条。`,
  paragraphs: '原文逐段',
  notUsed: (reason) => `未采用：${reason}`,
  usedIn: '用于：',
  outside: '出自其他来源',
  corrections: '更正',
  noCorrections: '至今没有。发现错误后，会在这里列出日期、错在哪里、正确的是什么。',
});

export const citationWords = written('citationWords', en.citationWords, {
  askToCite: '引用本讲解，请用以下信息；引用其中的内容，请引用它所注明的来源。',
  checked: (asOf, language) => `事实核对至${en.longDate(asOf, language)}。`,
  claim: ({ kind, label, caveat, outside, paragraphs }, speaker) =>
    [
      `${claimKinds[kind]}，${speaker}（${label}）。`,
      outside ? '出自其他来源。' : `出自原文第${listed(paragraphs)}段。`,
      caveat,
    ]
      .filter(Boolean)
      .join(''),
  described: '标题是我们的描述。',
  read: (where) => `见${where}。`,
  underWork: '写在自己的作业之后，注明阅读日期：',
  address: '（本页地址）',
  writtenOut: 'MLA、APA、Chicago',
  citePage: '引用本页：',
  citeAll: '引用全部：',
  citeClaim: '引用此论断：',
  download: (what, format) => `${what.replace(/：$/, '')}，${format}格式`,
});

export const aboutWords = written('aboutWords', en.aboutWords, {
  heading: '制作说明',
  everyClaim: { before: '每条论断和它的来源都列在', link: '“来源”页', after: '。' },
  access: { before: '哪些符合无障碍准则，哪些不符合，有什么办法：', link: '无障碍报告', after: '。' },
  licences: {
    before: '这些页面用到的别人的字体、代码和海岸线：',
    link: '各自的许可',
    after: '。',
    inFile: '别人的字体、代码和海岸线的许可，列在本文件源代码的末尾。',
  },
  method: '方法与局限',
  counted: '生成时的统计',
  counts: ({ claims, paragraphs, hedges, full: { sentences } }) =>
    `${claims.article}条论断出自原文的${paragraphs}段，${claims.outside}条出自原文以外。列出而未采用的有${claims.unused}条，各有理由。“阅读”页有${sentences.cited}句注明论断。不需要注明的：${sentences.questions}个问句，${sentences.signposts}句只引导读者，${sentences.inferences}句标明是我们的推论。另有${sentences.uncited}句不含数字、姓名或引文。${hedges.claims}条论断有保留的措辞，如“暂时”；讲到其中数字或预测的段落也有保留，例外${hedges.leftOut}处，各有理由。`,
  sideRoom: '各方立场所占篇幅',
  side: '一方',
  expertRoom: '各位专家所占篇幅',
  expert: '专家',
  sectionRoom: '各方立场，逐节：论断与词数',
  section: '一节',
  claims: '论断',
  slides: '幻灯片',
  words: '词数',
  level: '阅读难度',
  levels: '每节有多难读：Flesch–Kincaid等级（美国学制的年级），以及最长一句的词数',
  grade: '等级',
  versions: { full: '完整版', plain: '简明版' },
  longestSentence: '最长',
  diagrams: '图示的代码',
  diagramsAre: '每幅图示都用mermaid写成文字，在网站生成之前画出。',
});

export const licenceWords = written('licenceWords', en.licenceWords, {
  heading: '这些页面所用他人作品的许可',
  coasts: '图中的海岸线取自Natural Earth（公有领域），经由world-atlas。',
  noText: '软件包内没有许可文本',
});

export const wayWords = written('wayWords', en.wayWords, {
  shortWay: (sections, time) => `时间不多？${within(`${sections}节讲完故事`, time)}`,
  takes: timeTaken,
});

export const takeAlongWords = written('takeAlongWords', en.takeAlongWords, {
  title: '带走这个故事：',
  pdf: 'PDF',
  paper: '打印版',
  book: '电子书',
  slides: '幻灯片',
  oneFile: '单个文件',
});

export const endWords = written('endWords', en.endWords, {
  title: '接下来？',
  share: '分享这个故事',
  sheet: (isPdf) => (isPdf ? '一页讲义（PDF）' : '一页讲义，供打印'),
  sources: '每一句话的出处',
  classAnswer: '你的班级的回答',
});
