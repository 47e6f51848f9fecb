import { expect, test } from '@playwright/test';
import { id } from '#core/schema/values.ts';
import { draw } from '#drawing/diagrams/draw.ts';
import { paint } from '#drawing/diagrams/paint/paint.ts';
import { textForm } from '#drawing/diagrams/text-form.ts';
import { slug } from '#drawing/diagrams/words.ts';
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
    const svg = paint(scene, options);
    expect(svg).toContain('<svg role="img" aria-label="Who &amp; whom A needs B."');
    expect(svg).not.toMatch(/<(title|desc)/);
    expect(svg).toContain('<g aria-hidden="true">');
    expect(svg).toContain('>Rock &amp; roll</tspan>');
  });

  test('prefixes every id and every reference to one', () => {
    const svg = paint(scene, options);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['map-clip-a']);
    expect(svg).toContain('url(#map-clip-a)');
  });

  test('tells sides apart by their pattern too', () => {
    const svg = paint(scene, options);
    expect(svg).toMatch(/data-node="a"[^>]*data-side="left" data-pattern="hatched"/);
    expect(svg).toMatch(/data-node="b"[^>]*data-side="right" data-pattern="solid"/);
    expect(svg).toMatch(/data-edge="a:b"[^>]*data-side="left" data-pattern="hatched"/);
  });

  test('numbers the blanks in the order of the mask and leaves no answer behind', () => {
    const svg = paint(scene, { ...options, description: '', blank: ['a:b', 'a'] });
    expect(svg).not.toContain('Rock');
    expect(svg).not.toContain('needs');
    expect(svg).toContain('>B</tspan>');
    const numbers = [...svg.matchAll(/class="dg-number"[^>]*>(\d)</g)].map(([, n]) => n);
    expect(numbers).toEqual(['2', '1']);
    expect([...svg.matchAll(/<rect class="dg-blank"/g)]).toHaveLength(2);
  });
});

test.describe('textForm', () => {
  const told = { says: 'A sentence.', claims: ['claim'] };
  const meaning = {
    nodes: { a: told, b: told },
    arrows: [{ from: 'a', to: 'b', ...told }],
    steps: [{ title: 'First', show: ['b', 'a', 'a:b'] }],
  };

  test('lists every node and arrow, in the order of the steps', () => {
    const form = textForm(scene, meaning);
    expect(form.nodes.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(form.arrows).toHaveLength(1);
    expect(form.arrows[0]).toMatchObject({ name: 'Rock & roll → B', says: 'A sentence.' });
  });

  test('names what is drawn and not told', () => {
    const form = textForm(scene, { ...meaning, arrows: [] });
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

/** Each would take longer to lay out, or to read, than anybody waits to be told that it is too much. */
const huge = {
  'boxes in a row': ['flowchart LR', ...Array.from({ length: 600 }, (_, i) => `  A${i} --> A${i + 1}`)],
  'arrows between all': [
    'flowchart LR',
    ...Array.from({ length: 22 * 21 }, (_, i) => `  A${i % 22} --> B${Math.floor(i / 22)}`),
  ],
  'frames in frames': [
    'flowchart LR',
    ...Array.from({ length: 500 }, (_, i) => `  subgraph S${i}`),
    '  a --> b',
    ...Array.from({ length: 500 }, () => '  end'),
  ],
  'a label': ['flowchart LR', `  a["${'word '.repeat(200_000)}"] --> b`],
  'quotation marks': ['flowchart LR', `  a["${'";'.repeat(9_000)}`],
  'names of a class': ['flowchart LR', `  class ${'a,'.repeat(9_000)}`],
  messages: ['sequenceDiagram', ...Array.from({ length: 700 }, () => '  A->>B: hello')],
  dates: ['timeline', ...Array.from({ length: 700 }, (_, i) => `  ${i} : it rains`)],
  blocks: ['block', '  columns 9', ...Array.from({ length: 700 }, (_, i) => `  a${i}["x"]`)],
  spaces: ['block', '  columns 3', '  a["x"] space:900000000 b["y"]'],
} as const;

for (const [name, lines] of Object.entries(huge)) {
  test(`what is far too large is judged before it is laid out: ${name}`, async () => {
    const began = performance.now();
    const result = await draw(lines.join('\n'), 'wide', measure);
    // a moment on its own; the limit is for a machine that does much else
    expect(performance.now() - began).toBeLessThan(10_000);
    if ('scene' in result) throw new Error('It was drawn');
    expect(result.problems[0]?.wrong).toBeTruthy();
  });
}
