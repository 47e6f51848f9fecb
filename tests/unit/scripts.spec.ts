import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { countWords, lineOf, piecesOf, wholeWords } from '#core/text/words.ts';
import { gradeOf, readingMinutes } from '#deck/report.ts';
import { drawDiagram } from '#drawing/diagrams/draw-diagram.ts';
import type { Scene } from '#drawing/diagrams/model.ts';
import { questionIn } from '#drawing/diagrams/question.ts';
import { openMeasure } from '#drawing/measure.ts';
import * as english from '#words/en/index.ts';
import { translator } from '#words/translated.ts';
import * as chinese from '#words/zh-Hans/index.ts';
import { lazyDeck, messageOf, project, readFiles } from './read-fixture.ts';

test('a line breaks at spaces, and between words where words touch; marks and counted things stay together', () => {
  expect(piecesOf('Say it in  three-part words.')).toEqual(['Say ', 'it ', 'in  ', 'three-part ', 'words.']);
  expect(piecesOf('Busan, 30\u00A0October to 10 Nov 2026')).toEqual([
    'Busan, ',
    '30\u00A0October ',
    'to ',
    '10 Nov ',
    '2026',
  ]);
  expect(piecesOf('24 suspended, 10 kept of 45 working days, 2 to 3 in 2025 there')).toEqual([
    '24 suspended, ',
    '10 kept ',
    'of ',
    '45 working ',
    'days, ',
    '2 ',
    'to ',
    '3 ',
    'in ',
    '2025 ',
    'there',
  ]);
  for (const text of ['下溪村的磨坊停转了。', '他说（也许）在2025年6月。']) {
    const found = piecesOf(text);
    expect(found.join('')).toBe(text);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((piece) => /^[，。、；：？！）」』》]|[（「『《]$/.test(piece))).toEqual([]);
  }
  expect(piecesOf('在2025年').at(-1)).toBe('2025年');
  expect(lineOf(['Say ', 'it '])).toBe('Say it');
  expect(countWords('没有水，就没有面粉')).toBeGreaterThan(4);
});

test('a timeline and a question in a drawing break where words touch', async () => {
  const measure = await openMeasure();
  const event = '下溪村的磨坊停转了因为水太少村民们都在等雨下来才能再磨面粉';
  const days = Array.from({ length: 6 }, (_, day) => `  8月${day + 1}日 : ${event}`);
  const drawn = await drawDiagram(`timeline\n${days.join('\n')}`, 'wide', measure);
  expect('remarks' in drawn || 'problems' in drawn).toBe(false);
  const scene: Scene = {
    nodes: [],
    arrows: [],
    marks: [{ mark: 'rule', look: 'axis', from: { x: 0, y: 0 }, to: { x: 300, y: 300 } }],
  };
  expect(questionIn(scene, '如果磨坊还是停着，那么村里还有谁能做面包？', [], measure)?.lines.length).toBeGreaterThan(1);
});

test('a speaker is found where letters touch, and never within a longer word of letters with spaces', () => {
  expect(wholeWords('莫雅').test('下溪村的磨坊主莫雅说')).toBe(true);
  expect(wholeWords('CNN').test('据CNN报道')).toBe(true);
  expect(wholeWords('Al').test('metal')).toBe(false);
});

test('grades are of English alone, and minutes of languages whose speed of reading is known', () => {
  const told = [{ text: '没有水，2025年就没有面粉。'.repeat(100) }];
  expect([gradeOf(told, 'zh-Hans'), readingMinutes(told, 'zh-Hans'), readingMinutes(told, 'fr')]).toEqual([
    undefined,
    3,
    undefined,
  ]);
  expect(gradeOf([{ text: 'The mill stands still.' }], 'en')).toBeDefined();
});

test('the small story in Chinese is good as it is', async () => {
  const files = await readFiles(join(project, 'src/starter/zh'));
  expect(messageOf(files)).toBe('');
  const deck = lazyDeck(() => files)();
  expect([deck.slides.length, deck.settings.language]).toEqual([5, 'zh-Hans']);
});

test('what is not written in another language is said in English, and named', () => {
  const missing: string[] = [];
  const words = { gate: 'Gate', wheel: { turns: 'Turns', rests: 'Rests' } };
  const said = translator(missing)('mill', words, { gate: '闸门', wheel: { turns: '转动' } });
  expect(said).toEqual({ gate: '闸门', wheel: { turns: '转动', rests: 'Rests' } });
  expect(missing).toEqual(['mill.wheel.rests']);
});

test('what is written in Chinese is said', () => {
  expect(chinese.readWords.contents).toBe('目录');
  expect(chinese.accessibilityWords.level).toBe('级别');
  const said = new Map<string, unknown>(Object.entries(chinese));
  const inEnglish = Object.entries(english).filter(
    ([name, words]) => typeof words === 'object' && said.get(name) === words,
  );
  expect(inEnglish.map(([name]) => name).filter((name) => !chinese.unwritten.includes(name))).toEqual([]);
  const met = ['readWords', 'teachWords', 'prepareWords', 'ownWords', 'presenterWords', 'phonesWords', 'starterWords'];
  for (const group of [...met, 'worksheetWords', 'modelWords', 'exportWords', 'csvWords'])
    expect(chinese.unwritten).not.toContain(group);
  expect(Object.keys(chinese.stageWords)).toEqual(Object.keys(english.stageWords));
});

test('no line breaks within what is to stand together', () => {
  expect(piecesOf('国际能源署说，中国领先')).not.toContain('国际能源署');
  expect(piecesOf('国际能源署说，中国领先', ['国际能源署'])[0]).toMatch(/^国际能源署/);
});
