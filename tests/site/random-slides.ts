import fc from 'fast-check';

/** A made-up slide: its title and what stands below the front matter, with the diagram that it shows. */
export interface RandomSlide {
  title: string;
  body: string;
  diagram?: string;
  layout?: string;
}

const word = fc.constantFrom(
  ...[
    'water',
    'a',
    'mill',
    'stands',
    'no',
    'of',
    'the',
    'Überschwemmung',
    'river-bank',
    'naïve',
    'wheels',
    'it',
    'turned',
  ],
  ...['incomprehensibilities', 'and', 'so', 'says', 'nobody', 'stream', '水车停了', 'flour', 'grain', 'wherever', 'I'],
);
const words = (most: number, least = 1) =>
  fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(' '));

const styled = fc.oneof(
  { weight: 6, arbitrary: words(9) },
  words(3).map((said) => `**${said}**`),
  words(3).map((said) => `*${said}*’s`),
  words(2).map((said) => `\`${said}\``),
  words(2).map((said) => `[${said}](https://example.org/mill)`),
  fc.constantFrom('$q(t) = \\lambda t$', '$\\frac{a + b}{\\sqrt{c}}$', '$x_1^2 + \\sum_{i=0}^n i$', '~~mill~~'),
);
const sentence = fc.array(styled, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const indented = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);
const list: fc.Arbitrary<string> = fc.letrec((tie) => ({
  list: fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 12 }), fc.array(tie('item'), { minLength: 1, maxLength: 5 }))
    .map(([isCounted, from, items]) =>
      items
        .map((item, index) => {
          const sign = isCounted ? `${from + index}. ` : '- ';
          return sign + indented(String(item), ' '.repeat(sign.length));
        })
        .join('\n'),
    ),
  item: fc.oneof(
    { weight: 4, arbitrary: sentence },
    fc.tuple(sentence, tie('list')).map(([said, below]) => `${said}\n\n${below}`),
  ),
})).list as fc.Arbitrary<string>;

const codeLine = fc.oneof(
  words(12).map((said) => `const x = "${said}";`),
  fc.constantFrom('', '}', '  for (const one of all) {', '    // 水车'),
);
const code = fc
  .array(codeLine, { minLength: 1, maxLength: 12 })
  .map((lines) => `\`\`\`js {1|${lines.length}}\n${lines.join('\n')}\n\`\`\``);

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(words(6), { minLength: columns, maxLength: columns }), {
      minLength: rows + 1,
      maxLength: rows + 1,
    }),
  )
  .map((rows) => {
    const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
    return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...others].join('\n');
  });

const others = fc.oneof(
  words(4).map((said) => `## ${said}`),
  sentence.map((said) => `> ${said}`),
  fc.constantFrom('$$\n\\int_0^\\infty e^{-x^2} dx = \\frac{\\sqrt{\\pi}}{2}\n$$', '$$a = b \\\\ c = \\frac{d}{e}$$'),
);

const prose = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 3, arbitrary: list }, code, others), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('\n\n'));
const face = prose.map((said) => `<Face>\n\n${said}\n\n</Face>`);

const sides = fc
  .tuple(list, list, words(8))
  .map(([one, other, title]) =>
    [
      ['norland', one],
      ['sudmark', other],
    ]
      .map(([of, said]) => `<Side of="${of}" title="${title}">\n\n${said}\n\n</Side>`)
      .join('\n\n'),
  )
  .map((both) => `<Sides>\n\n${both}\n\n</Sides>`);

const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
const joined = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), words(3)), {
  minLength: 2,
  maxLength: 9,
});
const diagram = fc.oneof(
  fc
    .tuple(joined, fc.constantFrom('LR', 'TD'))
    .map(([arrows, way]) => `flowchart ${way}\n${arrows.map(([a, b, said]) => `  ${a}[${said}] --> ${b}`).join('\n')}`),
  joined.map((arrows) => `sequenceDiagram\n${arrows.map(([a, b, said]) => `  ${a}->>${b}: ${said}`).join('\n')}`),
  joined.map((arrows) => `stateDiagram-v2\n${arrows.map(([a, b, said]) => `  ${a} --> ${b}: ${said}`).join('\n')}`),
  joined.map((days) => `timeline\n${days.map(([, , said], at) => `  19${10 + at} : ${said}`).join('\n')}`),
  joined.map((boxes) => `block\n  columns 2\n${boxes.map(([, , said], at) => `  b${at}["${said}"]`).join('\n')}`),
);

/** Slides of words, lists, code, formulas, tables, sides and diagrams of every kind, alone and beside one another. */
export const randomSlide: fc.Arbitrary<RandomSlide> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ title: words(12, 2), body: fc.oneof(face, prose) }) },
  fc.record({
    title: words(8, 2),
    body: fc.tuple(table, words(5)).map(([rows, said]) => `<Table caption="${said}">\n\n${rows}\n\n</Table>`),
  }),
  fc.record({ title: words(8, 2), body: sides }),
  fc.record({ title: words(8, 2), body: fc.constant('<Diagram id="{diagram}" />'), diagram }),
  fc.record({
    title: words(8, 2),
    body: fc
      .tuple(words(20), fc.constant('<Diagram id="{diagram}" />'))
      .map(([said, drawn]) => `<Face>\n\n${said}\n\n</Face>\n\n${drawn}`),
    diagram,
  }),
  fc.record({
    title: words(8, 2),
    body: fc
      .tuple(face, table, words(4))
      .map(([said, rows, caption]) => `${said}\n\n<Table caption="${caption}">\n\n${rows}\n\n</Table>`),
  }),
);

const picture = '<Picture src="cable-ship.jpg" alt="A ship" credit="Nobody" licence="CC0" />';

/** Slides of which their authors say how they are laid out: words beside a picture, or in the middle. */
export const laidOut: fc.Arbitrary<RandomSlide> = fc.oneof(
  fc.record({ title: words(8, 2), body: prose.map((said) => `${said}\n\n${picture}`), layout: fc.constant('beside') }),
  fc.record({ title: words(8, 2), body: words(30), layout: fc.constant('centre') }),
);

/** What the settings of their deck say of its sides. */
export const twoSides = `
sides:
  - { id: norland, name: Norland, place: left, pattern: solid, colour: "#1f5c3a", tint: "#e4f1e9", darkColour: "#9bdcb6", darkTint: "#15301f" }
  - { id: sudmark, name: Sudmark, place: right, pattern: hatched, colour: "#6a2c70", tint: "#f3e6f4", darkColour: "#dcaae2", darkTint: "#321936" }
`;
