import { expect, test } from '@playwright/test';
import { asStrict, goodFiles, messageOf } from './read-fixture.ts';

/**
 * What a paragraph may say on the strength of its claims: each is put into the article of the good deck, which is strict
 * here, in place of its last slide's prose.
 */
const slide = 'slides/2-the-promise/20-no-winner.mdx';
const ledger = 'slides/ledger/claims.yaml';

const claims = `
brandt-tonnes:
  says: Brandt reckons that the smelters lose about 2,000,000 tonnes a year, 35 per cent of the whole.
  kind: expert-view
  speaker: ada-brandt
  paragraphs: [3]
  confidence: B

brandt-months:
  says: Brandt gives the tonnes of each month.
  scope: as in the table of her yearbook, 2030
  kind: expert-view
  speaker: ada-brandt
  paragraphs: [3]
  confidence: B

brandt-second:
  says: Brandt thinks that a third pause may follow.
  kind: prediction
  speaker: ada-brandt
  paragraphs: [3]
  confidence: B
`;

function told(paragraph: string): string {
  const files = goodFiles().map((file) => {
    const { path, text } = file;
    if (path === ledger) return { ...file, text: `${text}${claims}` };
    if (path !== slide) return file;
    const prose = `${paragraph}\n\nBrandt thinks so <Cite claim="brandt-tonnes" /><Cite claim="brandt-months" /><Cite claim="brandt-second" />.`;
    return { ...file, text: text.replace(/<Read>.*?<\/Read>/s, `<Read>\n\n${prose}\n\n</Read>`) };
  });
  const message = messageOf(asStrict(files));
  return message
    .split('\n')
    .filter((line) => !line.includes('no plain version'))
    .join('\n');
}

const tonnes = '<Cite claim="brandt-tonnes" />';
const second = '<Cite claim="brandt-second" />';
const word = '<Cite claim="brandt-word" />';

test('a hedge may stand anywhere in the paragraph, and a verb of judgement is one', () => {
  for (const paragraph of [
    `Brandt has a number for it: about 2,000,000 tonnes a year ${tonnes}.`,
    `The loss, Brandt argues, is 2,000,000 tonnes a year ${tonnes}.`,
    `Brandt knows the smelters well ${word}. They lose 2,000,000 tonnes a year ${tonnes}. That is roughly what a harbour holds.`,
    `Ada Brandt expects a third pause ${second}.`,
    `Brandt says that the loss is large ${tonnes}.`,
  ])
    expect(told(paragraph), paragraph).toBe('');
});

test('whoever is surer of a figure or a forecast than its claim is told so', () => {
  for (const paragraph of [
    `The loss is 2,000,000 tonnes a year, says Brandt ${tonnes}.`,
    `A third pause is to come, says Brandt ${second}.`,
  ])
    expect(told(paragraph), paragraph).toContain('This is surer than the claim');
});

test('who is named at the start of a paragraph carries it on', () => {
  expect(told(`Ada Brandt thinks the word was picked with care ${word}. A third pause may follow ${second}.`)).toBe('');
  expect(told(`Who is Ada Brandt? The word was picked with care ${word}.`)).toBe('');
});

test('a view is nobody’s where nobody is named, or once another has spoken', () => {
  const lenz = '<Cite claim="lenz-maintenance" />';
  for (const paragraph of [
    `The word was picked with care ${word}.`,
    `The word may have been picked with care. Brandt waits. A third pause may follow ${second}.`,
    `Brandt thinks the word was picked with care ${word}. Lenz announced maintenance ${lenz}. A third pause may follow ${second}.`,
  ])
    expect(told(paragraph), paragraph).toContain('does not say whose');
});

test('what has no figure, no name and no quotation needs no source', () => {
  for (const paragraph of [
    'This matters.',
    'The other two do not take this up, and nobody asks them.',
    'So it goes on.',
  ])
    expect(told(paragraph), paragraph).toBe('');
});

test('what has one needs it', () => {
  for (const paragraph of [
    'This matters for 3 months.',
    'The minister went to Port University.',
    'Norland waits.',
    'Both sides promise <Quote id="reasonable-efforts" />.',
  ])
    expect(told(paragraph), paragraph).toContain('cites no claim');
});

test('one long sentence is no matter among short ones', () => {
  const long = `Ada Brandt thinks ${'that the word was picked with care and '.repeat(6)}so on ${word}.`;
  expect(told(`${long} Who would not? She may be right. This matters.`)).toBe('');
  expect(told(`${long} ${long}`)).toContain('words each');
});

test('a figure is compared as a number, and must be one that its claims hold', () => {
  for (const figure of ['2 million', '2,000,000', '2 000 000', 'two million'])
    expect(told(`Brandt reckons with ${figure} tonnes a year, 35% of the whole ${tonnes}.`), figure).toBe('');
  expect(told(`Brandt reckons so at Berth 4 from 08:00, and in the 2020s ${tonnes}.`)).toBe('');
  expect(told(`Brandt reckons with \`tonnes > 17\` ${tonnes}.`)).toBe('');
  for (const figure of ['3 million', '2,000', 'three million', '36 per cent', '17 tonnes'])
    expect(told(`Brandt reckons with ${figure} ${tonnes}.`), figure).toContain('No claim of this sentence holds');
});

test('a row of a table cites once for all its cells, and a claim may leave its figures to a table', () => {
  const table = (claim: string) =>
    told(`|What|How much|\n|---|---|\n|Tonnes, says Brandt <Cite claim="${claim}" />|1,234 · 56%|`);
  expect(table('brandt-months')).toBe('');
  expect(table('brandt-tonnes')).toContain('No claim of this sentence holds "1234"');
  expect(told('Brandt reckons with 1,234 tonnes <Cite claim="brandt-months" />.')).toContain('holds "1234"');
});
