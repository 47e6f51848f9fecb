import * as en from '../en/index.ts';
import { written } from './written.ts';

export const embedWords = written('embedWords', en.embedWords, {
  title: '嵌入',
  embed: '嵌入',
  what: '内容',
  stage: '幻灯片，从这一张起',
  section: '正文的这一节',
  alone: (title) => `只有“${title}”`,
  code: '放进你的网页的 HTML',
  copy: '复制 HTML',
  copied: '已复制。',
  byHand: '浏览器不允许复制。请从框中手动复制。',
  look: '单独查看',
  how: '粘贴到接受 HTML 的网页里。以 <script> 开头的那一行让框架有它需要的高度；不允许脚本的地方请删去。',
  from: (deck) => `出自“${deck}”：去那里接着读`,
});
