import { expect, test } from '@playwright/test';
import { buildDeck } from '#deck/build-deck.ts';
import { formatProblem } from '#deck/problem.ts';
import type { DeckFile } from '#deck/read-yaml.ts';
import { edition } from '#edition/edition.ts';
import { keepScene, withDrawings } from '#site/drawings.ts';
import { goodFiles, measure, messageOf, remarksOn } from './read-fixture.ts';

/** The smallest deck, with files of a case over its own. */
const small = (own: Readonly<Record<string, string>>): Promise<DeckFile[]> => {
  const files = { 'deck.yaml': 'title: Our window\n', '10-air.mdx': slide('Some words.'), ...own };
  return withDrawings(
    Object.entries(files).map(([path, text]) => ({ path: `slides/${path}`, text })),
    [],
  );
};
const slide = (body: string) => `---\ntitle: Fresh air keeps a class awake\n---\n\n${body}\n`;
const on = (body: string) => small({ '10-air.mdx': slide(body) });

test('an apostrophe, a decade and an inch are no quotation marks, and a deck without a ledger may quote', async () => {
  const text =
    "*Ever Given*'s captain, `useTitle`'s use, [a ship](https://a.org)'s name, the '90s, 5\" wide, a \"scare\" quote.";
  const files = await on(text);
  expect(messageOf(files)).toBe('');
  expect(remarksOn(files)).toBe('');
});

test('a picture of another kind lies there and is not taken', async () => {
  for (const name of ['an.gif', 'x.svg', 'a.JPG']) {
    const told = messageOf(await small({ '10-air.mdx': slide(`![a cat](${name})`), [`pictures/${name}`]: '' }));
    expect(told).toContain(`slides/10-air.mdx:5  "${name}" lies in pictures/ and is not taken. Pictures are JPEG, PNG`);
    expect(told.split('\n')).toHaveLength(1);
  }
});

test('quotation marks that do not end are told of where they begin', async () => {
  const line = async (text: string, file = '10-air.mdx') => messageOf(await small({ [file]: text })).slice(0, 90);
  const said = 'Quotation marks begin here that do not end.';
  expect(await line('---\ntitle: "The mill\nminutes: 2\n---\n\nWords.\n')).toContain(`slides/10-air.mdx:2  ${said}`);
  expect(await line("title: Our window\nsubtitle: 'It''s open\nauthor: A\n", 'deck.yaml')).toContain(
    `slides/deck.yaml:2  ${said}`,
  );
});

test('a file of the ledger may wait for its first entry', async () => {
  const files = await small({
    'ledger/claims.yaml': '',
    'ledger/paragraphs.yaml': '# none yet\n',
    'ledger/sources.yaml': '# none yet\n',
  });
  expect(messageOf(files)).toBe('');
  expect(messageOf(await small({ 'deck.yaml': '# none yet\n' }))).toContain('This holds nothing.');
});

test('pasted HTML keeps its words apart, and one remark names all that is left out', async () => {
  const told = async (body: string) => remarksOn(await on(body)).split('\n');
  expect(await told('<div>a<br>b</div>')).toEqual([
    'slides/10-air.mdx:5  <div> is left out. Its words stay. Take it out, or leave it so.',
  ]);
  expect(await told('Words.\n\n<table><tr><td>a</td><td>b</td></tr></table>')).toEqual([
    'slides/10-air.mdx:7  <table>, <tr> and <td> are left out. Their words stay. Take them out, or leave them so.',
  ]);
  expect((await told('5 m<sup>2</sup>'))[0]).toContain('or a formula: $m^2$.');
  expect((await told('Words.\n\n<iframe src="https://v.org"></iframe>'))[0]).toContain('Link to it');
});

test('letters that no shipped face has are named once, with the key for a font that has them', async () => {
  const files = await small({ '20-hello.mdx': '---\ntitle: Fresh 🚀 你 air\n---\n\nWords 🚀.\n' });
  const remarks = (lacking: string) =>
    buildDeck(files, 'slides', edition, Object.assign(measure.bind(undefined), { lacking })).remarks.map(formatProblem);
  expect(remarks('🚀你')).toEqual([
    'slides/20-hello.mdx:2  No face of the site has these letters: 🚀 你. Each device sets them in a font of its own, and cards for sharing leave them out. Put a font that has them into fonts/ and name it in deck.yaml after fonts:, or write without them.',
  ]);
  expect(remarks('')).toEqual([]);
});

test('one reading tells in one list what is wrong in files, blocks, diagrams and what they name', async () => {
  const files = await small({
    '10-air.mdx': slide('<Nope />'),
    '20-water.mdx': slide('<Figure id="tide" />\n\n<Diagram id="flow" />\n\n![a cat](cat.png)'),
    '30-fire.mdx': slide('<Face>\n\nA.\n\n</Face>\n\n<Read>\n\nB.\n\n</Read>\n\nC.'),
    'diagrams/flow.mmd': 'flowchrt LR\n a --> b\n',
    'charts/bars.yaml': 'title: Bars\n',
  });
  const told = messageOf(files);
  for (const said of [
    'Unknown block <Nope>',
    'Unknown figure "tide"',
    'Unknown picture "cat.png"',
    'flowchrt',
    '"bars" is missing',
    'slides/30-fire.mdx:',
  ])
    expect(told).toContain(said);
  // The diagram is there: what is wrong with it is told once.
  expect(told).not.toContain('Unknown diagram');
});

test('a diagram needs no telling before the first claim, and one that is not filled in is told of once', async () => {
  const source = 'flowchart LR\n  a["Window"] --> b["Air"]\n';
  const shown = { '10-air.mdx': slide('<Diagram id="flow" />'), 'diagrams/flow.mmd': source };
  expect(remarksOn(await small(shown))).toBe('');
  const ledger = {
    'ledger/outside.yaml': 'air: { says: Air is fresh., kind: own, speaker: us, confidence: B, sources: [book] }\n',
    'ledger/people.yaml': 'us: { name: us, label: us, role: group, names: [us] }\n',
    'ledger/sources.yaml': 'book: { publisher: Book, title: Air, date: "2020-01-01" }\n',
    'diagrams/flow.yaml':
      'title: Flow\ndescription: A window and air.\nnodes:\n  a: { says: Window, claims: [] }\n  b: { says: Air, claims: [] }\narrows:\n  - { from: a, to: b, says: Opens, claims: [] }\nsteps: []\n',
  };
  const told = remarksOn(await small({ ...shown, ...ledger })).split('\n');
  const bare = told.filter((line) => line.includes('rests on no claim') && line.includes('diagrams/flow.yaml'));
  expect(bare).toHaveLength(1);
  expect(bare[0]).toContain('Nor do 2 more parts of this diagram.');
});

test('a picture that Marp has behind the words stands beside them, and takes nothing of their room', async () => {
  const picture = goodFiles().find(({ path }) => /pictures\/.*\.(?:png|jpg|webp)$/.test(path));
  const name = picture?.path.replace(/^.*\//, '') ?? '';
  const layoutOf = async (body: string) => {
    const own = await small({ '10-air.mdx': slide(body) });
    return buildDeck([...own, ...(picture ? [picture] : [])], 'slides', edition, measure, keepScene).slides[0]?.layout;
  };
  expect(await layoutOf(`![bg](${name})\n\nWords.`)).toBe('beside');
  expect(await layoutOf(`![](${name})\n\nWords.`)).toBeUndefined();
  expect(await layoutOf(`![bg](${name})`)).toBeUndefined();
});

test('a vote whose options are bare words is told their form', async () => {
  const vote = (options: string) =>
    small({ 'exercises/air.yaml': `kind: vote\ntitle: Air\nlead: Choose.\nask: Open it?\n${options}` }).then(messageOf);
  expect(await vote('options: [Yes, No]\n')).toContain('Write { id: …, text: … }.');
  expect(await vote('')).toContain('{ id: yes, text: Yes }');
});
