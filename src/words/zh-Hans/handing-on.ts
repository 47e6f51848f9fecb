import * as en from '../en/index.ts';
import { written } from './written.ts';

export const embedWords = written('embedWords', en.embedWords, {
  title: '嵌入',
  embed: '嵌入',
  what: '内容',
  stage: '幻灯片，从这一张起',
  section: '正文的这一节',
  alone: (title) => `只有“${title}”`,
  code: '放进你的网页的HTML',
  copy: '复制HTML',
  look: '单独查看',
  how: '粘贴到接受HTML的网页里。以<script>开头的那一行让框架有它需要的高度；不允许脚本的地方请删去。',
  from: (deck) => `出自“${deck}”：去那里接着读`,
});

export const listenWords = written('listenWords', en.listenWords, {
  readAloud: '朗读',
  goOn: '继续',
  speed: '速度',
  times: en.listenWords.times,
  voice: '声音',
});

export const passageWords = written('passageWords', en.passageWords, {
  title: '你的笔记和标记',
  open: (passages) => (passages === 0 ? '你的笔记和标记' : `你的笔记和标记：${passages}`),
  selected: '选中的文字',
  mark: '标记',
  markAndWrite: '标记并写笔记',
  none: '还没有标记。选中正文里的文字，再点“标记”；按N还可以写笔记。',
  onDevice: '只保存在这个浏览器里，别人看不到。',
  notKept: '这个浏览器不保存任何内容：关闭页面后就没有了。请先保存。',
  note: '你的笔记',
  gone: '正文已经改动：这些文字不在那里了。',
  elsewhere: { full: '标记于完整版', plain: '标记于简明版' },
  remove: '删除',
  removeAll: '全部删除',
  removeAllAsks: (passages) => `删除${passages}处标记和所写的笔记吗？无法撤销。`,
  yes: '是，删除',
  save: '存为Markdown',
  fileTitle: (deck) => `“${deck}”笔记`,
  readOn: (day) => `${day}阅读。`,
  cite: (page) => `本页可这样引用：${page}`,
});

export const handWords = written('handWords', en.handWords, {
  copied: '已复制。',
  byHand: '浏览器不允许复制。请从这里手动复制：',
});
