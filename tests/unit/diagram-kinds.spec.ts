import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawDiagram } from '#drawing/diagrams/draw-diagram.ts';
import { extentOf, ROOM } from '#drawing/diagrams/model.ts';
import { namesIn } from '#drawing/diagrams/names.ts';
import { paintDiagram } from '#drawing/diagrams/paint/paint-diagram.ts';
import { textAlternativeOf } from '#drawing/diagrams/text-alternative.ts';
import { TYPE } from '#drawing/diagrams/type.ts';
import { withDrawings } from '#site/drawings.ts';
import { faults } from './drawing-rules.ts';
import { drawn } from './read-drawing.ts';
import { fixtures, measure, messageOf, overlay, readFiles } from './read-fixture.ts';

/** What is told of a source in a slide's fence that begins in line 4. */
async function toldInSlide(...source: string[]): Promise<string> {
  const slide = {
    path: 'slides/20-a-picture.mdx',
    text: ['---', 'title: A picture', '---', '```mermaid', ...source, '```', ''].join('\n'),
  };
  const least = await readFiles(join(fixtures, 'least/slides'));
  return messageOf(await withDrawings(overlay(least, [slide]), []));
}

/** A mistake in each kind, the line of the slide where it is told, and what is told. */
const mistakes: readonly (readonly [source: readonly string[], line: number, told: string])[] = [
  [['gantt', '  Roof :2031-02-30x, 3d'], 6, '"2031-02-30x" is no date of the form YYYY-MM-DD.'],
  [
    ['gantt', '  Roof :2031-02-03, 3d', '  Wheel :after rof, 3d'],
    7,
    '"Wheel" waits for "rof", which is no other task.',
  ],
  [['gantt', '  Roof :roof, 2031-02-03, 3 days'], 6, '"3 days" is neither a length of time nor a date'],
  [['gantt', '  Roof :2031-02-03, 2031-02-01'], 6, '"Roof" ends before it has begun.'],
  [['gantt', '  Roof :3d'], 5, 'The first task has no start.'],
  [['gantt', '  Roof :roof, 2031-02-03, 3d, 4d'], 6, '"Roof" is not drawn.'],
  [['gantt', '  Roof 2031-02-03'], 6, 'This diagram cannot be read'],
  [['gantt', '  title Nothing'], 5, 'This diagram holds nothing.'],
  [['classDiagram', '  class Roof {', '  +open()', '  Roof <|-- Door'], 8, 'This diagram cannot be read'],
  [['classDiagram', '  Roof <|- Door'], 6, 'This diagram cannot be read'],
  [['mindmap', '  Air', '  Noise'], 7, '"Noise" belongs to nothing.'],
  [['erDiagram', '  PUPIL ||--o{ NOTE :'], 6, 'This diagram cannot be read'],
  [['erDiagram', '  PUPIL {', '    string', '  }'], 7, 'This diagram cannot be read'],
];

for (const [source, line, told] of mistakes)
  test(`a mistake is told in line ${line} of its slide: ${source.join('; ')}`, async () => {
    const message = await toldInSlide(...source);
    expect(message).toContain(`slides/20-a-picture.mdx:${line} `);
    expect(message).toContain(told);
  });

test('a gantt chart places its tasks by their days, in any zone, and says when each is and how far', async () => {
  const source = [
    'gantt',
    '  dateFormat DD.MM.YYYY',
    '  excludes weekends',
    '  section One',
    '  Survey :done, crit, survey, 03.02.2031, 5d',
    '  Roof and wheel :after survey, 1d',
    '  Flour :milestone, 20.02.2031, 0d',
  ].join('\n');
  const scene = await drawn(source);
  const nameOf = namesIn(scene);
  expect(scene.nodes.map(({ id }) => nameOf(id))).toEqual([
    '3\u2009–\u20097 Feb 2031, done, critical: Survey',
    '10 Feb 2031: Roof and wheel',
    '20 Feb 2031, milestone: Flour',
    'One',
  ]);
  const [survey, roof, flour] = scene.nodes.map(({ bar }) => bar);
  expect(survey?.box.x).toBeLessThan(roof?.box.x ?? 0);
  // two days of a weekend after five of work
  expect(roof?.box.x).toBeCloseTo((survey?.box.x ?? 0) + ((survey?.box.w ?? 0) * 7) / 5, 0);
  expect((flour?.box.x ?? 0) + (flour?.box.w ?? 0) / 2).toBeGreaterThan((roof?.box.x ?? 0) + (roof?.box.w ?? 0));
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(await drawn(source)).toEqual(scene);
  process.env.TZ = zone ?? 'UTC';
});

test('times without a day are those of one day, on whichever it is drawn', async () => {
  const scene = await drawn('gantt\n  dateFormat HH:mm\n  Bell :08:00, 10m\n  Night :22:00, 4h');
  const nameOf = namesIn(scene);
  expect(scene.nodes.map(({ id }) => nameOf(id))).toEqual(['08:00–08:10: Bell', '22:00–02:00: Night']);
});

test('a gantt chart turns for a phone by itself, with its moments above its bars', async () => {
  const result = await drawDiagram('gantt\n  Roof :done, crit, 2031-02-03, 30d', 'wide', measure);
  if (!('scene' in result) || !result.tall) throw new Error('It does not turn');
  const { y, w } = extentOf(result.tall);
  expect(w).toBeLessThanOrEqual(ROOM.tall.w + 4);
  const moments = result.tall.marks.flatMap((mark) => (mark.mark === 'tick' ? [mark.at.y - TYPE.size] : []));
  expect(moments.length).toBeGreaterThan(0);
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(y);
});

test('what of a gantt chart is not drawn is one remark with its lines', async () => {
  const result = await drawDiagram(
    ['gantt', '  axisFormat %H:%M', '  todayMarker off', '  Roof :r, 2031-02-03, 3d', '  click r href "x"'].join('\n'),
    'wide',
    measure,
  );
  expect('scene' in result && result.remarks?.map(({ message }) => message)).toEqual([
    'Not drawn: axisFormat (line 2), todayMarker (line 3), click (line 5).',
  ]);
});

/** What is told of a drawing to those who do not see it. */
async function toldOf(...source: string[]): Promise<string[]> {
  const { nodes, arrows } = textAlternativeOf(await drawn(source.join('\n')), { nodes: {}, arrows: [], steps: [] });
  return [...nodes, ...arrows].map(({ name }) => name);
}

test('a class has what it holds in compartments, and its relations are told as sentences', async () => {
  const source = [
    'classDiagram',
    '  class Window:::actor {',
    '    <<abstract>>',
    '    +List~Pane~ panes',
    '    style int',
    '    +open()* bool',
    '  }',
    '  Window <|-- Roof',
    '  House "1" *-- "1..*" Window : lets air in by',
    '  Window ..> Weather',
    '  Door <-- Hand',
    '  note for Door "Opens outwards"',
  ];
  expect(await toldOf(...source)).toEqual([
    '«abstract» Window: +List<Pane> panes, style int, +open() : bool {abstract}',
    ...['Roof', 'House', 'Weather', 'Door', 'Hand', 'Opens outwards'],
    'Opens outwards → Door',
    'Roof is a kind of Window',
    'House (1) has Window (1..*)',
    'Window → Weather',
    'Hand → Door',
  ]);
  const { nodes, arrows } = await drawn(source.join('\n'));
  expect(nodes[0]?.kind).toBe('actor');
  expect(arrows.map(({ line, tail, head }) => [line, tail, head])).toContainEqual(['solid', 'diamond', 'none']);
});

test('entities have their attributes with keys, and lines between them say how many', async () => {
  expect(
    await toldOf(
      'erDiagram',
      '  PUPIL ||--o{ NOTE : writes',
      '  L["A lesson"]',
      '  NOTE }|..o| L : "is about"',
      '  PUPIL { string name PK, UK "in full" }',
    ),
  ).toEqual([
    'PUPIL: string name PK, UK (in full)',
    ...['NOTE', 'A lesson'],
    'PUPIL (exactly one) — NOTE (any number)',
    'NOTE (one or more) — A lesson (one or none)',
  ]);
});

test('words of a blank form hide what a class holds too', async () => {
  const scene = await drawn('classDiagram\n  class Window {\n    +int width\n  }\n  Window -- Door');
  const svg = paintDiagram(scene, { sides: [], prefix: 'x', title: '', description: '', blank: ['Window'] });
  expect(svg).not.toContain('width</tspan>');
  expect(svg).toContain('Door</tspan>');
});

test('a mindmap stands to both sides of what it is about, on a phone below it, and no box meets another', async () => {
  const source = [
    'mindmap',
    '  root((A fresh window))',
    ...['Air', 'Noise', 'Rules', 'Cost'].flatMap((about) => [
      `    ${about}`,
      `      ${about} in winter`,
      `      ${about} at noon`,
    ]),
    '    :::actor',
  ].join('\n');
  const [wide, tall] = [await drawn(source), await drawn(source, 'tall')];
  // lines to what belongs to one thought begin as one
  for (const [scene, shape] of [[wide, 'wide'] as const, [tall, 'tall'] as const])
    expect(faults(scene, shape).filter((fault) => !/^(\S+):\S+ crosses \1:/.test(fault))).toEqual([]);
  const middle = (id: string) => {
    const box = wide.nodes.find((node) => node.id === id)?.box;
    return (box?.x ?? 0) + (box?.w ?? 0) / 2;
  };
  expect(middle('air')).toBeGreaterThan(middle('root'));
  expect(middle('cost')).toBeLessThan(middle('root'));
  expect(tall.nodes.map(({ box }) => box.y)).toEqual(tall.nodes.map(({ box }) => box.y).toSorted((a, b) => a - b));
});
