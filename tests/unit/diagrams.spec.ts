import { expect, test } from '@playwright/test';
import { id } from '#core/schema/values.ts';
import { drawDiagram } from '#drawing/diagrams/draw-diagram.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { slug } from '#drawing/diagrams/type.ts';
import { drawn } from './read-drawing.ts';
import { measure } from './read-fixture.ts';

const scene = await drawn(
  [
    'block',
    '  columns 3',
    '  a["Rock & roll"] space b["B"]',
    '  a -- "needs" --> b',
    '  class a left',
    '  class a good',
    '  class b right',
  ].join('\n'),
);
const sides = [
  { id: 'left', pattern: 'hatched' },
  { id: 'right', pattern: 'solid' },
] as const;
const options = { sides, prefix: 'map', title: 'Who & whom', description: 'A needs B.' };

test.describe('paint', () => {
  test('names the picture once and hides its inside from readers', () => {
    const svg = paintDiagram(scene, options);
    expect(svg).toContain('<svg role="img" aria-label="Who &amp; whom A needs B."');
    expect(svg).not.toMatch(/<(title|desc)/);
    expect(svg).toContain('<g aria-hidden="true">');
    expect(svg).toContain('>Rock &amp; roll</tspan>');
  });

  test('prefixes every id and every reference to one', () => {
    const svg = paintDiagram(scene, options);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['map-clip-a']);
    expect(svg).toContain('url(#map-clip-a)');
  });

  test('tells sides apart by their pattern too', () => {
    const svg = paintDiagram(scene, options);
    expect(svg).toMatch(/data-node="a"[^>]*data-side="left" data-pattern="hatched"/);
    expect(svg).toMatch(/data-node="b"[^>]*data-side="right" data-pattern="solid"/);
    expect(svg).toMatch(/data-edge="a:b"[^>]*data-side="left" data-pattern="hatched"/);
  });

  test('numbers the blanks in the order of the mask and leaves no answer behind', () => {
    const svg = paintDiagram(scene, { ...options, description: '', blank: ['a:b', 'a'] });
    expect(svg).not.toContain('Rock');
    expect(svg).not.toContain('needs');
    expect(svg).toContain('>B</tspan>');
    const numbers = [...svg.matchAll(/class="dg-number"[^>]*>(\d)</g)].map(([, n]) => n);
    expect(numbers).toEqual(['2', '1']);
    expect([...svg.matchAll(/<rect class="dg-blank"/g)]).toHaveLength(2);
  });
});

test.describe('textAlternativeOf', () => {
  const told = { says: 'A sentence.', claims: ['claim'] };
  const meaning = {
    nodes: { a: told, b: told },
    arrows: [{ from: 'a', to: 'b', ...told }],
    steps: [{ title: 'First', show: ['b', 'a', 'a:b'] }],
  };

  test('lists every node and arrow, in the order of the steps', () => {
    const form = textAlternativeOf(scene, meaning);
    expect(form.nodes.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(form.arrows).toHaveLength(1);
    expect(form.arrows[0]).toMatchObject({ name: 'Rock & roll → B', says: 'A sentence.' });
  });

  test('names what is drawn and not told', () => {
    const form = textAlternativeOf(scene, { ...meaning, arrows: [] });
    expect(form.arrows[0]).toMatchObject({ name: 'Rock & roll → B', says: '', claims: [] });
  });
});

test('what mermaid gives no id has one that can be a key, in any script', () => {
  expect(slug('14 März')).toBe('14-marz');
  const labels = ['3月14日', '3月15日', 'Ελλάδα', '?!', 'a word '.repeat(20)];
  const ids = labels.map(slug);
  for (const name of ids) expect(id.safeParse(name).success, name).toBe(true);
  expect(new Set(ids).size).toBe(labels.length);
});

const rows = (count: number, row: (at: number) => string) => Array.from({ length: count }, (_, at) => row(at));

/** Each would take longer to lay out, or to read, than anybody waits to be told that it is too much. */
const huge: readonly (readonly [name: string, lines: readonly string[], told: string])[] = [
  ['boxes in a row', ['flowchart LR', ...rows(200, (i) => `  A${i} --> A${i + 1}`)], '201 boxes'],
  [
    'arrows between all',
    ['flowchart LR', ...rows(15 * 15, (i) => `  A${i % 15} --> B${Math.floor(i / 15)}`)],
    '225 arrows',
  ],
  [
    'frames in frames',
    ['flowchart LR', ...rows(500, (i) => `  subgraph S${i}`), '  a --> b', ...rows(500, () => '  end')],
    '1,002 lines',
  ],
  ['a label', ['flowchart LR', `  a["${'word '.repeat(200_000)}"] --> b`], '1,000,026 letters'],
  ['quotation marks', ['flowchart LR', `  a["${'";'.repeat(9_000)}`], '18,005 letters in one line'],
  ['names of a class', ['flowchart LR', `  class ${'a,'.repeat(9_000)}`], '18,008 letters in one line'],
  ['messages', ['sequenceDiagram', ...rows(200, () => '  A->>B: hello')], '200 lines'],
  ['people', ['sequenceDiagram', ...rows(13, (i) => `  A${i}->>A${i + 1}: hello`)], '14 participants'],
  ['dates', ['timeline', ...rows(200, (i) => `  ${i} : it rains`)], '200 dates'],
  ['events', ['timeline', ...rows(20, (i) => `  ${i} : a : b : c : d`)], '80 events'],
  ['blocks', ['block', '  columns 9', ...rows(200, (i) => `  a${i}["x"]`)], '200 boxes'],
  ['places', ['block', '  columns 9', '  a["x"]', ...rows(20, () => '  space:190')], '3,801 places'],
  ['spaces', ['block', '  columns 3', '  a["x"] space:900000000 b["y"]'], '900,000,000 columns in one place'],
];

for (const [name, lines, told] of huge) {
  test(`what is far too large is judged before it is laid out: ${name}`, async () => {
    const began = performance.now();
    const result = await drawDiagram(lines.join('\n'), 'wide', measure);
    // a moment on its own; the limit is for a machine that does much else
    expect(performance.now() - began).toBeLessThan(10_000);
    if ('scene' in result) throw new Error('It was drawn');
    expect(result.problems[0]?.message).toBe(`This diagram has ${told}: too many to be read on a stage.`);
  });
}
