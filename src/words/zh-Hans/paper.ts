import * as en from '../en/index.ts';
import { commonWords, confidences, pageNames } from './reading.ts';
import { written } from './written.ts';

const { minutes } = commonWords;

export const titleOfLesson = (title: string, lesson: number) => `${minutes(lesson)} · ${title}`;

const sheets: Readonly<Record<string, string>> = {
  slides: '每页一张幻灯片。',
  handout: '多页：每张幻灯片的图连同正文和依据。',
  'plain-handout': '多页：同样的事实，句子更短，难词有解释。',
  'one-sheet': '每人一张，剪成两半：先发两种说法，后发两位学者和投票；背面是故事、词语和图。',
  worksheet: '一张纸：填空图示、问题、两种说法。',
  tickets: '每页两份，各附可撕下的本课作业。',
  vocabulary: '要认识的词，留有写另一种语言的地方，还有写作帮助。',
  'controversy-cards': '每页一个问题，四人各一张卡片。',
  'role-cards': '六个角色、步骤和协议卡，每页四张；',
  'position-memo': '辩论前后各写一次，附评分项目。',
  models: '可填的表格和可剪的卡片，供没有屏幕的教室使用。',
  answers: '教师用；学生的页面没有通向这里的链接。',
  poster: '整个故事的图，可贴在墙上，附可以追问的问题。',
  poll: '每张有一个字母和一个形状；投票不需要设备。',
  substitute: '一页纸，不用屏幕。',
};

export const sheetWords = (page: keyof typeof en.pageNames): { name: string; says: string } => ({
  name: pageNames[page],
  says: sheets[page] ?? '',
});

export const packWords = written('packWords', en.packWords, {
  letter: ({ title, subtitle, article, upTo, file, lessons, hasWord, hasQuiz, hasExports }) =>
    [
      title,
      ...(subtitle ? [subtitle] : []),
      '',
      '这里有什么',
      `  ${file}`,
      '      整个故事在一个文件里。双击打开，不需要网络，也不需要安装。',
      ...lessons.flatMap((length) => [
        `  lesson-${length}/`,
        `      ${minutes(length)}的课要打印的：幻灯片、课堂流程单、备注和离堂小测${hasWord ? '，有的另附Word文件' : ''}。`,
      ]),
      '  any-lesson/',
      '      各节课都可打印的其他各页，以及全部幻灯片。每个文件都适合A4和Letter纸。',
      ...(hasWord ? ['      以 .docx 结尾的是同一份，可在Word或其他文字处理软件中修改。'] : []),
      ...(hasQuiz ? ['  site/quiz/', '      供学习平台使用的练习（GIFT、IMS QTI 1.2），附答案。'] : []),
      ...(hasExports ? ['  site/export/', '      供其他程序使用的整个故事：幻灯片、电子书、学习平台的课程。'] : []),
      '  start-class-windows.cmd、start-class-mac.command、start-class-linux.sh、class/',
      '      开一个可以用手机回答的课堂。解压后双击与你的系统对应的那个；在Mac上第一次请右键点“打开”，在Linux上',
      '      请右键点“运行”。需要Node.js（免费程序），手机要连同一个Wi-Fi。不用手机就不需要它。',
      '  site/',
      '      网站，可放进网站服务器的任何文件夹。从磁盘直接打开不能运行。',
      '  SHA256SUMS',
      '      校验和，可据此判断文件是否损坏或被改动。',
      '',
      ...(article || upTo ? ['出处'] : []),
      ...(article ? [`  故事依据一篇文章：${article}。每句话都注明依据。`] : []),
      ...(upTo ? [`  ${upTo}。`] : []),
      ...(article || upTo ? [''] : []),
      '隐私',
      '  任何内容都不会离开这台电脑。没有账号，没有Cookie，不向任何人请求数据。',
      '  浏览器记住的（读到哪里、回答、票数）只留在这台电脑上。',
      '',
    ].join('\n'),
});

export const starterWords = written('starterWords', en.starterWords, {
  notUnpacked: '请先把整个压缩包解压到一个文件夹，再在那里双击这个文件。',
  noNode: [
    '用手机回答需要这台电脑装有Node.js（免费程序），现在没有，或版本太旧。',
    '请从https://nodejs.org下载LTS版，安装后再双击这个文件。',
    '如果是学校的电脑，请找管理电脑的人帮忙。',
    '不用手机就不需要这些：请双击单文件版的故事。举手和卡片一样算数。',
  ],
  close: '按回车键关闭本窗口。',
  teacher: '教师',
  openThere: '在那里打开这节课的演讲者窗口，再点“让手机回答”',
  broker: '服务器',
  phones: '手机',
  or: '或',
  noNetwork: '这台电脑没有联网，手机连不上它。请连接Wi-Fi或开热点，然后重新启动。',
  tryOne: '课前请用一部手机试一试：',
  opensNot: '如果打不开：这个Wi-Fi可能不让设备互相连接。可以用电脑或手机开热点。',
  ends: '按Ctrl+C结束，不留下任何内容。',
  leaveOpen: '上课时请不要关闭本窗口。',
});

export const quizWords = written('quizWords', en.quizWords, {
  title: '供其他程序使用',
  are: '与本站相同的练习和词语，随本站一起生成。没有正确答案的投票成为书面回答的题目。',
  files: {
    'exercises-gift.txt': { name: 'GIFT格式的练习', says: 'Moodle等可以导入的文本。' },
    'exercises-qti.zip': { name: 'IMS QTI 1.2格式的练习', says: '供学习平台题库使用的压缩包。' },
    'glossary.tsv': { name: 'TSV格式的词语表', says: '每行一个词和它的意思，可做单词卡片或表格。' },
  },
  reason: '请选一个，并说明理由。',
});

export const exportWords = written('exportWords', en.exportWords, {
  title: '供其他程序使用的整个故事',
  are: '与本站相同的幻灯片。要改故事本身，请改幻灯片，而不是这些副本。',
  slides: '供PowerPoint、LibreOffice和Google幻灯片使用的幻灯片',
  slidesAre: '图随点按逐步展开。每个图形、每个字都可以编辑；要讲的话在备注里。',
  program: 'PowerPoint',
  slidesOf: (time) => `${minutes(time)}课的幻灯片`,
  book: '电子书（EPUB）',
  bookIs: '“阅读”页连同图；来源以注释打开。',
  plainBook: '简明版电子书（EPUB）',
  course: '供学习平台使用的课程（SCORM 1.2）',
  courseIs: '单文件版。它记住每个学生读到哪里和回答了什么，报告测验的得分；读过五分之四的小节或做完测验即算完成。',
  layouts: { opening: '开篇', one: '一行标题', two: '两行标题' },
  styles: {
    lead: '导语',
    kicker: '标题上方',
    small: '小字',
    ask: '问题',
    cell: '表格内',
    fields: '姓名和日期',
    writeLine: '书写线',
    fold: '折线',
    sourceMark: '来源标记',
    cards: '剪开的卡片',
  },
  parts: {
    title: '标题',
    kicker: '章节',
    line: '一行',
    option: (letter) => `选项${letter}`,
    body: '文字',
    foot: '来源',
    place: '日期',
    number: '页码',
    footer: '页脚',
    logo: '标志',
  },
  comes: (drawing, step) => `${drawing}：${step}`,
  goes: (drawing) => `${drawing}：暂时显示`,
  notes: '备注',
  sources: '来源',
  questions: '问题',
  question: (number, all) => `第${number}题，共${all}题`,
  back: '回到正文',
});

export const handoutWords = written('handoutWords', en.handoutWords, {
  foot: (article) => `句后的数字是原文（${article}）的段落，加号是原文以外的来源，全部列在最后。`,
  faceRestsOn: (isDrawn) => (isDrawn ? '标题依据' : '标题和图依据'),
  marks: '标记',
  sources: '来源',
  numbersKey: '方括号里的数字是下面列出的来源。',
  marksKey: '数字是原文的段落，加号是原文以外的来源。',
  unmarked: '没有标记的标题或图依据什么，也列在这里。',
  sourcesKey: () =>
    `数字是原文的段落，加号是原文以外的来源。A：${confidences.A}。B：${confidences.B}，或只有原文这样说。`,
});

export const paperWords = written('paperWords', en.paperWords, {
  fits: '本页适合A4和Letter纸。',
  onePage: '每页一张幻灯片。',
  printThis: '打印本页',
  onPaper: '纸上',
  oneSide: '单面复印',
  bothSides: '双面复印',
  fromHere: '每一份都在这里作为网页打开，用浏览器打印。',
  readOn: '接着读：',
  older: (day, language) => `（较早：印于${en.longDate(day, language)}，此后内容有改动）`,
});

export const worksheetWords = written('worksheetWords', en.worksheetWords, {
  name: '姓名',
  class: '班级',
  date: '日期',
  blankLabels: (count) => `有${count}个标签留空，按猜测的顺序编号。`,
  askOfEach: '对每一种都问',
  help: '写作帮助',
  wordBank: '可用的词：',
  starts: '可以这样开头：',
});

export const cardWords = written('cardWords', en.cardWords, {
  marksKey: (article) => `13a：原文（${article}）的段落。+3：原文以外的来源。`,
  wants: '你想要：',
  yourQuestion: '你的问题：',
  speaksFor: (side) => `角色 · ${side}`,
  ownRole: '角色',
  forAll: '全组用',
  deal: '我们的协议',
  dealIs: '两句话，双方至少四人愿意签。写明一件事、一个日期、有争议时由谁决定。',
  signed: '签名，写角色的名字：',
  toKeep: '作业：撕下带走',
  due: '交作业日期：',
  blank: en.cardWords.blank,
});

export const memoWords = written('memoWords', en.memoWords, {
  role: '角色',
  begin: (start) => `${start}……`,
  rubric: '怎样评分',
  rubricIs: '看看你的备忘和协议，每行圈一格。老师也这样做。',
  criterion: '看什么',
  levels: ['起步', '扎实', '出色'],
});

export const vocabularyWords = written('vocabularyWords', en.vocabularyWords, {
  title: '要认识的词',
  lead: '上课前读一读。最后一栏写你会的另一种语言里的说法，或举一个例子。',
  word: '词',
  means: '在这里的意思',
  own: '我的语言，或一个例子',
});

export const oneSheetWords = written('oneSheetWords', en.oneSheetWords, {
  story: '发生了什么',
  cut: '沿此剪开',
  because: '因为',
  terms: '词语',
  topic: '话题',
  why: '选一个其中一种说法没有提到的话题。可能为什么？猜一猜：',
  talk: '讨论',
});

export const notesSheetWords = written('notesSheetWords', en.notesSheetWords, {
  lead: '教师用。每张幻灯片学生做什么；说什么、问什么、好的回答是什么，以及常见误解。',
});

export const answersWords = written('answersWords', en.answersWords, {
  title: '答案',
  forTeacher: '教师用',
  heading: (worksheet) => `${worksheet}：答案`,
  noSecret: '公开的网站藏不住东西：知道这个地址的人都能看。学生的页面没有通向这里的链接。',
  handout: '半页讲义',
  because: '依据何在',
  samples: '示例回答，附得分。请和全班一起读，不提姓名。',
  anyGuess: '有理由的猜测就是好猜测。幻灯片上的标签是：',
});

export const posterWords = written('posterWords', en.posterWords, {
  title: (slide) => `海报：${slide}`,
  question: '可以追问的一个问题',
});
