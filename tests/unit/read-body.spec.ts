import { expect, test } from '@playwright/test';
import { type BodyNode, blocksNamed, childrenOf, plainText, walk } from '#deck/body.ts';
import type { Problem } from '#deck/problem.ts';
import { readBody } from '#deck/read-body.ts';
import { sentencesOf } from '#deck/sentences.ts';

function read(text: string): BodyNode[] {
  const problems: Problem[] = [];
  const body = readBody('slide.mdx', text, problems);
  expect(problems).toEqual([]);
  return body;
}

/** The words of each paragraph, wherever it stands. */
const paragraphs = (text: string) =>
  [...walk(read(text))].filter(({ type }) => type === 'paragraph').map((piece) => plainText(piece).trim());

test('a table keeps how its columns stand', () => {
  const table = read('<Table caption="x">\n\n| A | B | C |\n|---|--:|:-:|\n| a | 1 | c |\n\n</Table>\n').flatMap(
    childrenOf,
  );
  expect(table).toMatchObject([{ type: 'table', align: [null, 'right', 'center'] }]);
});

test('a remark for authors is nowhere in the deck', () => {
  expect(paragraphs('<Face>\n\n{/* Check this again. */}\n\nA. {/* b */}\n\n</Face>\n')).toEqual(['A.']);
});

test('a list keeps the number it starts with', () => {
  expect(read('<Read>\n\n3. a\n4. b\n\n</Read>\n').flatMap(childrenOf)).toMatchObject([{ ordered: true, start: 3 }]);
});

test('a signpost may stand alone in a list item', () => {
  const body = read('<Read>\n\n- <Signpost>Start here.</Signpost>\n- Who can wait?\n\n</Read>\n');
  const items = [...walk(body)].filter(({ type }) => type === 'listItem');
  expect(items.flatMap((piece) => sentencesOf(piece)).map(({ exempt }) => exempt)).toEqual(['signpost', 'question']);
  expect(items.map((item) => childrenOf(item)[0]?.type)).toEqual(['paragraph', 'paragraph']);
});

test('a blank line parts blocks of words; without one they are one paragraph, with the space between them', () => {
  expect(paragraphs('<Face>\n\n<Signpost>A.</Signpost>\n\n<Signpost>B.</Signpost>\n\n</Face>\n')).toEqual(['A.', 'B.']);
  expect(paragraphs('<Face>\n\n<Signpost>A.</Signpost> <Signpost>B.</Signpost>\n\n</Face>\n')).toEqual(['A. B.']);
  expect(paragraphs('<Face>\n\n<Signpost>A.</Signpost>\n<Signpost>B.</Signpost>\n\n</Face>\n')).toEqual(['A. B.']);
});

test('words beside their block are a paragraph', () => {
  const body = read('<Notes>\n\n<Say>One <Term id="x">word</Term> said.</Say>\n\n</Notes>\n');
  expect(blocksNamed(body, 'Say').flatMap(childrenOf)).toMatchObject([{ type: 'paragraph' }]);
  expect(paragraphs('<Notes>\n\n<Say>One <Term id="x">word</Term> said.</Say>\n\n</Notes>\n')).toEqual([
    'One word said.',
  ]);
});

test('a block that does not exist is told with the names next to it', () => {
  const problems: Problem[] = [];
  readBody('slide.mdx', '<Chrt id="x" />\n', problems);
  expect(problems[0]?.context).toMatch(/^Known blocks: Chart, /);
});

test('code says which of its lines are marked, step by step, with or without a space before', () => {
  const fence = (head: string) => {
    const problems: Problem[] = [];
    const body = readBody('slide.mdx', `\`\`\`${head}\na\nb\nc\n\`\`\`\n`, problems);
    const told = problems.map(({ message, remark }) => (remark ? '' : 'wrong: ') + message);
    return [...new Set(walk(body).flatMap((piece) => (piece.type === 'code' ? JSON.stringify(piece) : [])))]
      .map((code) => JSON.parse(code) as BodyNode & { type: 'code' })
      .map(({ language, steps }) => ({ language, steps, told }));
  };
  expect(fence('ts')).toEqual([{ language: 'typescript', steps: [], told: [] }]);
  expect(fence('TS {3,1-2|2}')).toEqual([{ language: 'typescript', steps: [[1, 2, 3], [2]], told: [] }]);
  expect(fence('js{2}')).toEqual([{ language: 'javascript', steps: [[2]], told: [] }]);
  expect(fence('c++ {none|all|*}')).toEqual([{ language: 'cpp', steps: [[], [1, 2, 3], [1, 2, 3]], told: [] }]);
  const left = '“{lines:true}” after the language of code is left out.';
  expect(fence('yaml {1}{lines:true}')).toEqual([{ language: 'yaml', steps: [[1]], told: [left] }]);
  expect(fence('jss2 {1}')).toEqual([
    { language: 'text', steps: [[1]], told: ['Code in “jss2” is shown without colours.'] },
  ]);
  const beyond = 'wrong: Line 4 of this code is to be marked; it has 3.';
  expect(fence('js {2-5}')).toEqual([{ language: 'javascript', steps: [[2, 3, 4, 5]], told: [beyond] }]);
});
