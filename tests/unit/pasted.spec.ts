import { expect, test } from '@playwright/test';
import { type BodyNode, blocksNamed, plainText, shownIn, walk } from '#deck/body.ts';
import { formulaInLine, mathml } from '#deck/formula.ts';
import type { Problem } from '#deck/problem.ts';
import { readBody } from '#deck/read-body.ts';
import { readSlide } from '#deck/read-slide.ts';

/** What a slide of another tool becomes, and what its author is told. */
function read(text: string, title = 'A mill') {
  const problems: Problem[] = [];
  const body = readBody('slides/10-a-mill.mdx', text, problems, title);
  const seen = (view: 'stage' | 'article' | 'presenter') =>
    walk(
      shownIn(body, view).filter((piece) => piece.type !== 'block' || view === 'presenter' || piece.name !== 'Notes'),
    );
  return { body, problems, seen, told: problems.map(({ line, message }) => `${line} ${message}`) };
}

/** The same of a whole file. */
function readFile(text: string) {
  const problems: Problem[] = [];
  const slide = readSlide({ path: 'slides/10-a-mill.mdx', text }, 'slides', problems);
  return { slide, problems, told: problems.map(({ line, message }) => `${line} ${message}`) };
}

test('words without a block stand on the stage and in the article, in their order', () => {
  const { body, seen, problems } = read(
    '# A mill\n\n## Parts\n\nA *wheel*.\n\n<Diagram id="way" />\n\n1. a\n   - b\n\n> Said.',
  );
  expect(problems).toEqual([]);
  expect(body.map((piece) => piece.type === 'block' && piece.name)).toEqual(['Face', 'Read', 'Diagram', 'Read']);
  for (const view of ['stage', 'article'] as const)
    expect(seen(view).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['heading', 'emphasis', 'list', 'blockquote']),
    );
  // The headline says it already.
  expect(
    seen('stage')
      .filter(({ type }) => type === 'heading')
      .map(plainText),
  ).toEqual(['Parts']);
});

test('a block says what one of the two has instead, and a slide with both has no words beside them', () => {
  const named = (text: string) => read(text).body.map((piece) => (piece.type === 'block' ? piece.name : piece.type));
  expect(named('<Face>\n\nShort.\n\n</Face>\n\nLong.')).toEqual(['Face', 'Read']);
  expect(named('Short.\n\n<Read>\n\nLong.\n\n</Read>')).toEqual(['Face', 'Read']);
  expect(named('<Figure id="mill" />\n\nLong.')).toEqual(['Figure', 'Read']);
  expect(named('<Face>\n\nA.\n\n</Face>\n\n<Read>\n\nB.\n\n</Read>\n\nC.')).toEqual(['Face', 'Read', 'paragraph']);
});

test('notes of reveal.js, Slidev and Marp are the teacher’s', () => {
  const { body, seen, told } = read(
    'A.\n\n<!-- _class: lead -->\n\n<!--\nSay *this*, with `<br>`.\n-->\n\nNote:\nAnd that.\n\n- too\n',
  );
  expect(told).toEqual(['3 “_class: lead” is left out.']);
  const [notes] = blocksNamed(body, 'Notes');
  expect(notes && plainText(notes)).toMatch(/Say this, with <br>\.\s+And that\.\s+too/);
  expect(seen('stage').map(plainText).join(' ')).not.toMatch(/Say|that|too/);
});

test('pictures, footnotes, links by reference, HTML and boxes of other tools are seen', () => {
  const text =
    '- [x] done ![a wheel](img/wheel.png)\n- [ ] open\n\nA<sup>b</sup> **c**[^n] [d][e]<br>f ~~g~~ {h}\n\n[^n]: A note.\n\n[e]: https://e.org';
  const { body, told, seen } = read(text);
  expect(blocksNamed(body, 'Picture').map(({ props }) => props.src)).toEqual(['wheel.png']);
  const words = seen('article')
    .flatMap((piece) => (piece.type === 'text' ? piece.value : []))
    .join('|');
  for (const word of ['☑ ', '☐ ', '¹', '{h}', 'A note.']) expect(words).toContain(word);
  expect(seen('stage').filter(({ type }) => type === 'link' || type === 'delete' || type === 'break')).toHaveLength(3);
  expect(told).toEqual([
    '4 <sup> is left out.',
    '1 The picture “img/wheel.png” does not say who made it.',
    '4 “{h}” is shown as it stands.',
  ]);
});

test('formulas are set; prices and code are none', () => {
  const { seen, told } = read(
    'The $q(t) = \\frac{a}{b}$ of $5 and $6, `$x$`.\n\n$$\ne^{i\\pi} = -1\n$$\n\n$\\nothing$',
  );
  const formulas = seen('stage').flatMap((piece) => (piece.type === 'math' ? [piece] : []));
  expect(formulas.map(({ display }) => display)).toEqual([false, true]);
  expect(formulas.map(({ value }) => formulaInLine(value))).toEqual(['q(t)=a/b', 'e^(iπ)=−1']);
  expect(mathml('x^2', false)).toMatch(/^<math[^>]*>(?!.*style=).*<\/math>$/);
  expect(seen('stage').map(plainText).join(' ')).toContain('of $5 and $6');
  expect(told).toEqual(['7 “\\nothing” is no formula that can be set.']);
});

test('words that place a picture are none of those that tell what it shows', () => {
  const { body, told } = read(
    'A.\n\n![bg right:40% The left bank](a.png)\n\n![w:300 Our cover h:9](b.png)\n\n![The left bank](c.png)',
  );
  expect(blocksNamed(body, 'Picture').map(({ props }) => props.alt)).toEqual([
    'The left bank',
    'Our cover',
    'The left bank',
  ]);
  expect(told.filter((words) => !words.includes('who made it'))).toEqual([
    '3 “bg right:40%” of the picture “a.png” is left out.',
    '5 “w:300 h:9” of the picture “b.png” is left out.',
  ]);
});

test('code that does not end is told of where it begins', () => {
  expect(read('A.\n\n```js\nlet a;\n\nAnd more.\n').told).toEqual([
    '3 The code that begins here with ``` does not end.',
  ]);
  expect(read('```js\nlet a;\n```\n\n```a``` b.\n\n~~~~\n~~~\n~~~~\n').told).toEqual([]);
});

test('front matter of other tools is left out with one remark, and a slip in our own is a mistake', () => {
  const { slide, problems, told } = readFile(
    '---\ntitle: A mill\nlayout: two-cols\nclass: text-center\nbackgroundColor: red\nfonts:\n  sans: Inter\n\nminutes: 3\n---\n\nA.',
  );
  expect(slide?.settings.data).toMatchObject({ title: 'A mill', minutes: 3 });
  expect(slide?.settings.data.layout).toBeUndefined();
  expect(told).toEqual(['3 “layout: two-cols”, “class”, “backgroundColor” and “fonts” are left out.']);
  expect(problems.every(({ remark }) => remark)).toBe(true);
  expect(readFile('---\ntitle: A mill\nlayout: centre\nminute: 3\n---\n\nA.').told).toEqual([
    '4 Unknown key "minute".',
  ]);
});

test('the lines that name the parts of a layout are left out, and code keeps its own', () => {
  const { told, seen } = read('Left.\n\n::right::\n\nRight.\n\n:: content ::\n\nMore.\n\n```\n::right::\n```');
  expect(told).toEqual(['3 ::right:: and :: content :: are left out.']);
  const words = seen('stage').flatMap((piece) => (piece.type === 'text' ? piece.value : []));
  expect(words).toEqual(['Left.', 'Right.', 'More.']);
  expect(seen('stage').filter(({ type }) => type === 'code')).toHaveLength(1);
});

test('a second slide in a file is a mistake at its line, and a line across a slide a remark', () => {
  const head = '---\ntitle: A mill\n---\n\n';
  const another = 'Another slide begins at this line of hyphens.';
  expect(readFile(`${head}Words\n---\nlayout: center\n---\n# Two`).told).toEqual([`6 ${another}`]);
  expect(readFile(`${head}# One\n\n---\n\n## Two\n`).told).toEqual([`7 ${another}`]);
  expect(readFile(`${head}\`\`\`yaml\n---\na: 1\n---\n\`\`\`\n\n<!--\n---\n# B\n-->\n`).told).toEqual([]);
  expect(readFile(`${head}One.\n\n---\n\nTwo.\n`).told).toEqual(['7 A line across the slide is left out.']);
});

test('a headline of Markdown is the title of a slide that has no other', () => {
  const titled = (text: string) => {
    const { slide, told } = readFile(text);
    return [slide?.settings.data.title, slide?.settings.lineOf(['title']), slide?.body.length, told];
  };
  expect(titled("<!-- Say. -->\n\n# Harbour's *first* day\n\nA.")).toEqual(["Harbour's first day", 3, 3, []]);
  expect(titled('---\nminutes: 3\n---\n\n## A mill\n')).toEqual(['A mill', 5, 0, []]);
  expect(titled('---\ntitle: Ours\n---\n\n# A mill\n')).toEqual(['Ours', 2, 2, []]);
  expect(readFile('---\nminutes: 3\n---\n\nA.\n\n# A mill\n').told).toEqual(['2 "title" is missing.']);
  expect(readFile('Only words.').problems[0]?.fix).toMatch(/^Write title: My headline/);
  expect(readFile(`# ${'Long '.repeat(40)}`).told).toEqual(['1 "title": A headline has at most 160 letters.']);
});

test('clicks of other tools lead to steps of ours, lists of HTML are lists, and keys stand apart', () => {
  const steps = 'For items that come one by one write steps: items in the front matter.';
  expect(read('<v-clicks>\n\n- a\n- b\n\n</v-clicks>').problems.map(({ fix }) => fix)).toEqual([steps]);
  expect(read('<div class="fragment">a</div>').problems.map(({ fix }) => fix)).toEqual([steps]);
  expect(read('---\nsteps: items\n---\n\n<v-click>\n\nA\n\n</v-click>').problems.map(({ fix }) => fix)).not.toContain(
    steps,
  );
  const { seen, told } = read(
    '<ol>\n  <li>First</li>\n  <li>Second</li>\n</ol>\n\n<ul><li>Third</li><li>Fourth</li></ul>',
  );
  expect(
    seen('stage')
      .filter(({ type }) => type === 'listItem')
      .map(plainText),
  ).toEqual(['First', 'Second', 'Third · Fourth']);
  expect(seen('stage').flatMap((piece) => (piece.type === 'list' ? [piece.ordered ?? false] : []))).toEqual([
    true,
    false,
  ]);
  expect(told).toEqual([]);
  expect(plainText(read('<kbd>shift</kbd><kbd>space</kbd>, <kbd>a</kbd>').seen('stage')[1] as BodyNode)).toBe(
    'shift space, a',
  );
});

test('a picture of another site is left out with all that held nothing else, and a remark says how to have it', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => `https://e.org/${name}.png`);
  const { seen, problems, told } = read(
    `![One](${a}) ![](${b})\n\n- [![x](${c})](https://e.org)\n- Two\n\n<img src="${d}">`,
  );
  const words = seen('stage').flatMap((piece) => (piece.type === 'text' ? piece.value : []));
  expect(words).toEqual(['Two']);
  expect(
    seen('stage')
      .filter(({ type }) => ['paragraph', 'link', 'listItem'].includes(type))
      .map(({ type }) => type),
  ).toEqual(['listItem', 'paragraph']);
  expect(told).toEqual(
    [
      [1, a],
      [1, b],
      [3, c],
      [6, d],
    ].map(([line, url]) => `${line} The picture “${url}” is not part of the deck, and is left out.`),
  );
  expect(problems[0]?.fix).toMatch(/^Save it into pictures\//);
});
