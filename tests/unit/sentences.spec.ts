import { expect, test } from '@playwright/test';
import { countWords } from '#core/text/words.ts';
import { childrenOf } from '#deck/body.ts';
import type { Problem } from '#deck/problem.ts';
import { readBody } from '#deck/read-body.ts';
import { type Sentence, sentencesOf, setSentences } from '#deck/sentences.ts';

/** The sentences of one paragraph, written as in a slide. */
function sentences(text: string): Sentence[] {
  const problems: Problem[] = [];
  const body = readBody('slide.mdx', `<Read>\n\n${text}\n\n</Read>\n`, problems);
  expect(problems).toEqual([]);
  return body.flatMap(childrenOf).flatMap((piece) => sentencesOf(piece));
}

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);
const exemptions = (text: string) => sentences(text).map(({ exempt }) => exempt);

test('a sentence has its own claims', () => {
  const [first, second] = sentences(
    'The cable holds <Cite claim="a" /><Cite claim="b" />. It carries power <Cite claim="c" />.',
  );
  expect(first).toMatchObject({ text: 'The cable holds.', claims: ['a', 'b'], before: '' });
  expect(second).toMatchObject({ text: 'It carries power.', claims: ['c'] });
  expect(second?.before).toContain('The cable holds');
});

test('a mark after the full stop does not reach back', () => {
  expect(sentences('The cable holds. <Cite claim="a" />')).toMatchObject([{ text: 'The cable holds.', claims: [] }]);
});

test('abbreviations, initials and decimals do not end a sentence', () => {
  for (const text of [
    'Mr. Lenz spoke at 9 a.m. on Monday.',
    'A. B. Lenz spoke of e.g. repairs.',
    'It carries 8.4 units.',
  ])
    expect(texts(text)).toEqual([text]);
});

test('words in blocks and emphasis belong to the sentence', () => {
  expect(texts('The <Term id="x">smelters</Term> of *Norland* <Cite claim="a" /> stop.')).toEqual([
    'The smelters of Norland stop.',
  ]);
});

test('a quotation does not break a sentence', () => {
  expect(sentences('They promise <Quote id="q" /> <Cite claim="a" />.')).toMatchObject([{ claims: ['a'] }]);
});

test('a question needs no claim', () => {
  expect(exemptions('Who can wait? Norland can.')).toEqual(['question', undefined]);
  expect(exemptions('Who can wait <Cite claim="a" />?')).toEqual(['question']);
});

test('a signpost or an inference needs no claim, as long as it lasts', () => {
  expect(exemptions('<Signpost>Start here.</Signpost>')).toEqual(['signpost']);
  expect(exemptions('<Inference>Both wait. Both lose.</Inference>')).toEqual(['inference', 'inference']);
  expect(exemptions('The cable holds. <Signpost>Look closer.</Signpost>')).toEqual([undefined, 'signpost']);
});

test('a sentence after a signpost or an inference is not exempt', () => {
  expect(exemptions('<Signpost>Start here.</Signpost> The cable holds.')).toEqual(['signpost', undefined]);
  expect(exemptions('<Inference>Both lose.</Inference> The cable holds.')).toEqual(['inference', undefined]);
});

test('half a sentence in a signpost does not exempt the other half', () => {
  expect(exemptions('The cable broke, so <Signpost>look closer</Signpost>.')).toEqual([undefined]);
});

test('the cells of a table row are words apart', () => {
  const table = readBody(
    'slide.mdx',
    '<Table caption="x">\n\n| A | B |\n|---|---|\n| Long Weir | 2036 |\n\n</Table>\n',
    [],
  );
  const rows = table.flatMap(childrenOf).flatMap(childrenOf);
  expect(rows.flatMap((piece) => sentencesOf(piece)).map(({ text }) => text)).toEqual(['A B', 'Long Weir 2036']);
});

test('words are counted as people count them', () => {
  const counts: [string, number][] = [
    ['', 0],
    ['Norland’s smelters', 2],
    ['a two-thirds share of $8.4bn', 5],
    ['1,500 units – or more', 4],
    ['稀土', 1],
  ];
  for (const [text, count] of counts) expect(countWords(text), text).toBe(count);
});

test('a rank or a shortened month ends no sentence', () => {
  expect(texts('Gen. Li spoke on Sept. 5 <Cite claim="a" />. She left.')).toHaveLength(2);
});

test('the mark of a source is set behind the stop of its sentence, in any script', () => {
  for (const [text, stop] of [
    ['The cable holds <Cite claim="a" />. It carries power.', '.'],
    ['电缆没断<Cite claim="a" />。它在送电。', '。'],
  ] as const) {
    const [paragraph] = readBody('slide.mdx', `<Read>\n\n${text}\n\n</Read>\n`, []).flatMap(childrenOf);
    const [first] = paragraph ? setSentences(paragraph) : [];
    expect(first?.pieces.map((piece) => (piece.type === 'text' ? piece.value.at(-1) : piece.type))).toContain(stop);
    expect(first?.pieces.findLast((piece) => piece.type !== 'text' || piece.value !== '')).toMatchObject({
      name: 'Cite',
    });
  }
});
