import { expect, test } from '@playwright/test';
import { daysIn, figuresIn, monthsIn } from '#deck/numbers.ts';
import { formatProblem, type Problem } from '#deck/problem.ts';
import { inItsPair } from '#deck/translation/in-its-pair.ts';
import { marksIn, pairsFor, pairsText } from '#deck/translation/pairs.ts';
import { translate, wordsByPairs } from '#deck/translation/translate.ts';
import { edition } from '#edition/edition.ts';

const slide = `---
title: Fresh air keeps a class awake
claims: [air]
---

## In the room

- 26 pupils breathe, says <Person id="ida">Ida Moll</Person> <Cite claim="air" />.
- Since 5 May it costs 4.5 million

<Table caption="Who opens it">

| Window | Who |
|---|---|
| Left | Pupils |

</Table>

\`\`\`mermaid
flowchart LR
  shut["Window shut"] --> tired["Tired pupils"]
\`\`\`

<Say>Open it.</Say>
`;
const files = [
  {
    path: 'slides/deck.yaml',
    text: 'title: Our window # of the class\nsubtitle: >-\n  One long\n  line\nfonts: [a.ttf]\n',
  },
  { path: 'slides/10-fresh-air.mdx', text: slide },
];
const settings = { path: 'slides/de/edition.yaml', text: 'language: de\nname: Deutsch\n' };
const asked = { root: 'slides', folder: 'de', edition };
const pairs = (file: string, ...of: [string, string][]) => ({
  path: `slides/de/${file}`,
  text: pairsText(
    of.map(([of, is]) => ({ of, is })),
    'en',
    'de',
  ),
});
function told(...given: { path: string; text: string }[]): string[] {
  const problems: Problem[] = [];
  translate(files, [settings, ...given], asked, problems);
  return problems.map(formatProblem);
}

test('pairs hold the words of each file in its order, and no id', () => {
  expect(Object.fromEntries(wordsByPairs(files, 'slides', edition))).toEqual({
    'deck.yaml': ['Our window', 'One long line'],
    '10-fresh-air.yaml': [
      'Fresh air keeps a class awake',
      'In the room',
      '26 pupils breathe, says <Person id="ida">Ida Moll</Person> <Cite claim="air" />.',
      'Since 5 May it costs 4.5 million',
      'Who opens it',
      'Window',
      'Who',
      'Left',
      'Pupils',
      'Window shut',
      'Tired pupils',
      'Open it.',
    ],
  });
  expect(['a/10-x.mdx', 'diagrams/x.mmd', 'diagrams/x.tall.mmd', 'diagrams/x.yaml'].map(pairsFor)).toEqual([
    'a/10-x.yaml',
    'diagrams/x.yaml',
    'diagrams/x.yaml',
    'diagrams/x.yaml',
  ]);
});

test('an edition puts its words in the place of the deck’s; every other letter, and each line, stays', () => {
  const problems: Problem[] = [];
  const made = translate(
    files,
    [
      settings,
      pairs('deck.yaml', ['Our window', 'Unser Fenster'], ['One long line', 'Eine lange Zeile']),
      pairs(
        '10-fresh-air.yaml',
        ['Fresh air keeps a class awake', 'Frische Luft: so bleibt man wach'],
        ['Since 5 May it costs 4.5 million', 'Es kostet seit dem 5. Mai 4,5 Millionen'],
        ['Who opens it', 'Wer „es“ öffnet'],
        ['Window shut', 'Fenster zu'],
        ['Open it.', 'Macht es auf.'],
      ),
    ],
    asked,
    problems,
  );
  expect(problems.map(formatProblem)).toEqual([]);
  const [deck, other] = made?.files ?? [];
  expect(deck?.text).toContain(
    'title: "Unser Fenster" # of the class\nsubtitle: "Eine lange Zeile"\n\n\nfonts: [a.ttf]\nlanguage: de',
  );
  expect(other?.text.split('\n')).toHaveLength(slide.split('\n').length);
  expect(other?.text).toContain('title: "Frische Luft: so bleibt man wach"\nclaims: [air]');
  expect(other?.text).toContain('caption="Wer „es“ öffnet"');
  expect(other?.text).toContain('shut["Fenster zu"] --> tired["Tired pupils"]');
  expect(other?.text).toContain('<Say>Macht es auf.</Say>');
  expect([...(made?.missing ?? [])]).toEqual([['10-fresh-air.yaml', 7]]);
  const place = (line: number) => {
    const { file, line: at } = inItsPair({ file: 'slides/10-fresh-air.mdx', line, message: 'x' }, made?.files ?? []);
    return `${file}:${at}`;
  };
  expect([2, 8, 11].map(place), 'told where the words are written, or else where they stand').toEqual([
    'slides/de/10-fresh-air.yaml:1',
    'slides/10-fresh-air.mdx:8',
    'slides/de/10-fresh-air.yaml:7',
  ]);
});

test('a pair with other marks, other numbers or words that nobody says any more is told where it stands', () => {
  const said = '26 pupils breathe, says <Person id="ida">Ida Moll</Person> <Cite claim="air" />.';
  expect(told(pairs('10-fresh-air.yaml', [said, '26 atmen, sagt Ida Moll <Cite claim="air" />.']))).toEqual([
    expect.stringMatching(
      /^slides\/de\/10-fresh-air\.yaml:1 {2}These words have other marks .*Missing: <Person id="ida">\./,
    ),
  ]);
  expect(
    told(pairs('10-fresh-air.yaml', ['Since 5 May it costs 4.5 million', 'Seit dem 4. Mai kostet es 4,5 Mio.'])),
  ).toEqual([expect.stringMatching(/other numbers .*Missing: 5, 5 May\. Only here: 4\./)]);
  expect(told(pairs('10-fresh-air.yaml', ['Gone', 'Weg']))).toEqual([
    expect.stringMatching(/:1 {2}The deck no longer says “Gone”\./),
  ]);
  expect(told(pairs('20-else.yaml', ['Gone', 'Weg']))).toEqual([
    expect.stringMatching(/^slides\/de\/20-else\.yaml:1 {2}The deck has no file of this name\. Known files of pairs: /),
  ]);
  expect(told(pairs('10-fresh-air.yaml', ['Left', '']))).toEqual([]);
  const [deck = { path: '', text: '' }, ...others] = files;
  const problems: Problem[] = [];
  const named = [{ ...deck, text: 'title: Sept\n' }, ...others];
  translate(named, [settings, pairs('deck.yaml', ['Sept', '9.'])], asked, problems);
  expect(problems).toEqual([]);
});

test('numbers and days are the same however each language writes them', () => {
  const said = 'On 4 April 1,238 litres, 4.5 per cent of 2.5 million, from 6 to 8 May at 8.15';
  const [deck = { path: '', text: '' }] = files;
  for (const [language, is] of [
    ['de', 'Am 4. April 1.238 Liter, 4,5 % von 2,5 Mio., vom 6. bis zum 8. Mai um 8.15 Uhr'],
    ['es', 'El 4 de abril 1238 litros, el 4,5 % de 2,5 millones, del 6 al 8 de mayo a las 8:15'],
    ['fr', 'Le 4 avril 1 238 litres, 4,5 % de 2,5 millions, du 6 au 8 mai à 8:15'],
  ] as const) {
    const problems: Problem[] = [];
    const given = { path: 'slides/de/deck.yaml', text: pairsText([{ of: said, is }], 'en', 'de') };
    const named = { ...deck, text: `title: ${said}\n` };
    translate([named], [{ ...settings, text: `language: ${language}\nname: x\n` }, given], asked, problems);
    expect(problems.map(formatProblem), language).toEqual([]);
  }
});

test('marks are the same in whatever order they stand', () => {
  expect(marksIn('A <Cite claim="a" /> [b](#c) <Term id="d">e</Term>.')).toEqual(
    marksIn('<Term id="d">x</Term> [y](#c) z <Cite claim="a" unhedged="so" />'),
  );
});

test('Chinese days, months and large numbers are read', () => {
  expect(daysIn('5月23日和28日', 'zh-Hans').map(({ day, month }) => [day, month])).toEqual([
    [23, 5],
    [28, 5],
  ]);
  expect(monthsIn('从4月到9月', 'zh-Hans')).toEqual([4, 9]);
  expect(figuresIn('45亿、200万、1238吨', 'zh-Hans')).toEqual([4.5e9, 2e6, 1238]);
});

test('the lines of a label are each language’s own', () => {
  expect(marksIn('Take care<br/>of the window <Cite claim="air" />')).toEqual(marksIn('看好窗户<Cite claim="air" />'));
});
